import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { parseEntry } from '@ega/shared/directives/parse-entry';
import { DomainError } from '@ega/shared/errors';
import type { NoticeFacts, NoticeKind } from '@ega/shared/notifications/kinds';
import {
  architectureAssessmentDraft,
  asksOfContents,
  type ContentConclusion,
  type ContentFinding,
  findingFault,
} from '@ega/shared/reports/architecture-assessment';
import {
  agencyView,
  ASSESSED_RULES,
  assessedProjects,
  ASSESSMENT_REASON_LENGTH,
  ASSESSMENTS,
} from '@ega/shared/reports/project-assessment';
import { isSecret } from '@ega/shared/reports/required-parts';
import { summarise } from '@ega/shared/reports/summary';
import { decisionDay } from '@ega/shared/status/architecture-facts';
import { Audit } from '../audit/audit.service.js';
import { soundEntry } from '../directives/sound-entry.js';
import { Notifications } from '../notifications/notifications.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { ArchitectureAssessmentRow } from './architecture-assessment.entity.js';
import type { AssessmentRow } from './assessment.entity.js';
import { formerArchitectureFinding, formerProjectFinding } from './assessments.queries.js';
import { ProjectAssessmentRow } from './project-assessment.entity.js';
import { ReportLoader, type LoadedReport, type LoadedRevision } from './report-loader.js';
import { ReviewSubjects } from './review-subjects.js';

export interface ProjectFinding {
  project: string;
  rule: string;
  verdict: string;
  reason: string;
}

/** What is found of one subject of a sending, in the shape in which every finding is kept, logged and told. */
interface Finding<Row extends AssessmentRow> {
  readonly entity: EntityTarget<Row>;
  readonly own: Omit<Row, keyof AssessmentRow>;
  readonly reason: string | null;
  /** Read once the ledger is open: nobody else finds anything meanwhile. */
  readonly former: () => Promise<object | null | undefined>;
  readonly after: object;
  readonly facts: NoticeFacts;
}

interface Subject {
  readonly operation: string;
  readonly action: string;
  readonly notice: NoticeKind;
}

const PROJECT: Subject = {
  operation: 'assessProject',
  action: 'project.assess',
  notice: 'projectAssessed',
};
const ARCHITECTURE: Subject = {
  operation: 'assessArchitecture',
  action: 'architecture.assess',
  notice: 'architectureAssessed',
};

/** The Authority's findings, beside what the agency says of itself; the agency's answers are never changed. */
@Injectable()
export class Assessing {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly notifications: Notifications,
    private readonly subjects: ReviewSubjects,
  ) {}

  /** One project by one rule (D3, D5). */
  assessProject(
    actor: Actor,
    revisionId: string,
    given: ProjectFinding,
    requestId: string,
  ): Promise<boolean> {
    assertCan(actor, 'report.review');
    const rule = ASSESSED_RULES.find((one) => one === given.rule);
    const verdict = ASSESSMENTS.find((one) => one === given.verdict);
    if (!rule) throw new DomainError('MALFORMED_INPUT', { field: 'rule' });
    if (!verdict) throw new DomainError('MALFORMED_INPUT', { field: 'verdict' });
    const reason = requiredText(given.reason, 'reason', ASSESSMENT_REASON_LENGTH);
    return this.record(PROJECT, actor, revisionId, requestId, (tx, report, revision) => {
      const project = assessedProjects(revision.answers).find(({ id }) => id === given.project);
      if (!project) throw new DomainError('MALFORMED_INPUT', { field: 'project' });
      // R19 is a comparison of two days: where it leaves no basis nobody judges.
      const view = agencyView(project, rule);
      if (view === null || view === 'noBasis') throw new DomainError('MALFORMED_INPUT', { field: 'rule' });
      const of = { agency: report.agency.number, round: report.round.id, project: project.id, rule };
      return {
        entity: ProjectAssessmentRow,
        own: { project: project.id, rule, verdict, reason },
        reason,
        former: () => formerProjectFinding(tx, of),
        after: { project: project.id, rule, agencyView: view, verdict },
        facts: { project: project.name || project.id, verdict, reason },
      };
    });
  }

  /** The contents of an issued architecture (A7). */
  assessArchitecture(actor: Actor, revisionId: string, given: unknown, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.review');
    const draft = soundEntry(parseEntry(architectureAssessmentDraft, given));
    return this.record(ARCHITECTURE, actor, revisionId, requestId, (tx, report, { answers }) => {
      if (!asksOfContents(answers)) throw new DomainError('MALFORMED_INPUT', { field: 'A7' });
      const { conclusion } = draft;
      const reason = draft.reason ?? null;
      const contents = draft.contents.map((one) => ({ ...one, remark: one.remark ?? null }));
      assertSound(contents, conclusion, reason, isSecret('A7', answers));
      return {
        entity: ArchitectureAssessmentRow,
        own: { contents, conclusion, reason, decisionOn: decisionDay(summarise(answers, report.form)) },
        reason,
        former: async () => {
          const of = { agency: report.agency.number, round: report.round.id };
          const found = await formerArchitectureFinding(tx, of);
          return found && { conclusion: found.conclusion, contents: found.contents.map(inOneLine) };
        },
        after: { questions: ['A7'], conclusion, contents: contents.map(inOneLine) },
        facts: { verdict: conclusion, ...(reason ? { reason } : {}) },
      };
    });
  }

  /** Of the current sending; while it is reviewed and after it was verified. */
  private record<Row extends AssessmentRow>(
    { operation, action, notice }: Subject,
    actor: Actor,
    revisionId: string,
    requestId: string,
    find: (tx: Tx, report: LoadedReport, revision: LoadedRevision) => Finding<Row>,
  ): Promise<boolean> {
    assertId(revisionId);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () => {
        const report = await this.loader.getByRevision(tx, revisionId);
        assertCan(actor, 'report.review', await this.subjects.of(tx, report));
        const revision = await this.loader.findCurrentRevision(tx, report);
        if (!revision || (report.state !== 'submitted' && report.state !== 'verified'))
          throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        const finding = find(tx, report, revision);
        const at = { roundId: report.round.id, agencyNumber: report.agency.number };
        const { position } = await this.ledger.open(tx, true);
        const former = await finding.former();
        await tx.manager.getRepository(finding.entity as EntityTarget<AssessmentRow>).insert({
          ...{ id: randomUUID(), revisionId, roundId: at.roundId, agencyId: at.agencyNumber },
          ...finding.own,
          assessedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action,
          subject: `report ${at.roundId}/${at.agencyNumber}`,
          agencyNumber: at.agencyNumber,
          ...(finding.reason ? { reason: finding.reason } : {}),
          ...(former ? { before: former } : {}),
          after: finding.after,
        });
        await this.notifications.tellAgency(tx, {
          ...{ kind: notice, ...at, facts: finding.facts },
          event: `assessment:${position}`,
        });
        return true;
      }),
    );
  }
}

/** Refuses what `findingFault` names, and words where A7 is a state secret (T3). */
function assertSound(
  contents: readonly ContentFinding[],
  conclusion: ContentConclusion,
  reason: string | null,
  secret: boolean,
): void {
  const fault = findingFault(contents, conclusion, secret);
  if (fault) throw new DomainError('MALFORMED_INPUT', { field: fault.item ?? 'conclusion', ...fault });
  if (secret && [reason, ...contents.map(({ remark }) => remark)].some((words) => words !== null))
    throw new DomainError('MALFORMED_INPUT', { field: 'remark' });
  if (!secret && reason === null) throw new DomainError('REASON_REQUIRED', { field: 'reason' });
}

const inOneLine = ({ item, answer }: ContentFinding): string => `${item}: ${answer}`;
