import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import { architectureAssessmentDraft, findingFault } from '@ega/shared/reports/architecture-assessment';
import { isSecret } from '@ega/shared/reports/required-parts';
import { summarise } from '@ega/shared/reports/summary';
import { decisionDay } from '@ega/shared/status/architecture-facts';
import { Audit } from '../audit/audit.service.js';
import { soundEntry } from '../directives/sound-entry.js';
import { Notifications } from '../notifications/notifications.service.js';
import { assertId } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { ArchitectureAssessmentRow } from './architecture-assessment.entity.js';
import { asksOfContents } from './judged-architecture.js';
import { ReportLoader } from './report-loader.js';
import { ReviewSubjects } from './review-subjects.js';

/** The Authority's finding on the contents of an issued architecture, beside the agency's; its answer is never changed. */
@Injectable()
export class ArchitectureAssessing {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly notifications: Notifications,
    private readonly subjects: ReviewSubjects,
  ) {}

  /** Of the current sending; while it is reviewed and after it was verified. */
  assess(actor: Actor, revisionId: string, given: unknown, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.review');
    assertId(revisionId);
    const draft = soundEntry(parseEntry(architectureAssessmentDraft, given));
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'assessArchitecture', async () => {
        const report = await this.loader.getByRevision(tx, revisionId);
        assertCan(actor, 'report.review', await this.subjects.of(tx, report));
        if (report.state !== 'submitted' && report.state !== 'verified')
          throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        const revision = await this.loader.findCurrentRevision(tx, report);
        if (!revision || !asksOfContents(revision.answers))
          throw new DomainError('MALFORMED_INPUT', { field: 'A7' });
        const secret = isSecret('A7', revision.answers);
        const { contents, conclusion } = draft;
        const fault = findingFault(contents, conclusion, secret);
        if (fault) throw new DomainError('MALFORMED_INPUT', { field: fault.item ?? 'conclusion', ...fault });
        const reason = draft.reason ?? null;
        const words = [reason, ...contents.map(({ remark }) => remark ?? null)];
        if (secret && words.some((one) => one !== null))
          throw new DomainError('MALFORMED_INPUT', { field: 'remark' });
        if (!secret && reason === null) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
        const { position } = await this.ledger.open(tx, true);
        await tx.manager.insert(ArchitectureAssessmentRow, {
          ...{ id: randomUUID(), revisionId, roundId: report.round.id, agencyId: report.agency.number },
          contents: contents.map(({ item, answer, remark }) => ({ item, answer, remark: remark ?? null })),
          ...{ conclusion, reason, decisionOn: decisionDay(summarise(revision.answers, report.form)) },
          assessedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'architecture.assess',
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          ...(reason ? { reason } : {}),
          after: {
            ...{ questions: ['A7'], conclusion },
            contents: contents.map(({ item, answer }) => `${item}: ${answer}`),
          },
        });
        await this.notifications.tellAgency(tx, {
          ...{ kind: 'architectureAssessed', roundId: report.round.id, agencyNumber: report.agency.number },
          facts: { verdict: conclusion, ...(reason ? { reason } : {}) },
          event: `architecture:${position}`,
        });
        return true;
      }),
    );
  }
}
