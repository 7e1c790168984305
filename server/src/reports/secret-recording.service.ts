import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { ARRIVAL_NUMBER_LENGTH } from '@ega/shared/reports/entry';
import type { Answers } from '@ega/shared/reports/questions';
import { faultOfSecretRecord, withSecretRecord } from '@ega/shared/reports/secret-record';
import { summarise, type Summary, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { type CivilDate, civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { type LoadedReport, ReportLoader } from './report-loader.js';
import { ReportSummary } from './report-summary.entity.js';
import { ReviewSubjects } from './review-subjects.js';
import { SecretRecordRow } from './secret-record.entity.js';
import type { SecretRecordFace } from './secret-record.types.js';

export interface SecretRecordRequest {
  revisionId: string;
  step: number;
  reachedOn: string | null;
  arrivalNumber: string;
  arrivedOn: string;
}

interface FoundRecord extends SecretRecordFace {
  reachedOn: CivilDate | null;
  arrivedOn: CivilDate;
}

/** An officer records what came through the secret channel, so that the agency still counts (practice.md 14; T3). */
@Injectable()
export class SecretRecording {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly subjects: ReviewSubjects,
  ) {}

  record(actor: Actor, request: SecretRecordRequest, requestId: string): Promise<boolean> {
    assertCan(actor, 'report.review');
    assertId(request.revisionId);
    const arrivalNumber = requiredText(request.arrivalNumber, 'arrivalNumber', ARRIVAL_NUMBER_LENGTH);
    const { step } = request;
    const reachedOn = request.reachedOn as CivilDate | null;
    const arrivedOn = request.arrivedOn as CivilDate;
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'recordSecret', async () => {
        const report = await this.loader.getByRevision(tx, request.revisionId);
        assertCan(actor, 'report.review', await this.subjects.of(tx, report));
        if (!['submitted', 'returned', 'verified'].includes(report.state))
          throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        const { answers } = (await this.loader.findCurrentRevision(tx, report))!;
        const standing = await this.loader.findVerified(tx, report);
        const { recordedAt } = await this.ledger.open(tx, true);
        const fault = faultOfSecretRecord({ step, reachedOn, arrivedOn }, answers, civilDateAt(recordedAt));
        if (fault) throw new DomainError('MALFORMED_INPUT', { field: fault, reason: 'secretRecord' });
        const record = { step, reachedOn, arrivalNumber, arrivedOn };
        await tx.manager.insert(SecretRecordRow, {
          ...{ id: randomUUID(), revisionId: request.revisionId, roundId: report.round.id },
          ...{ agencyId: report.agency.number, recordedBy: actor.accountId },
          ...record,
          ...stampOf(tx),
        });
        const summary = summarise(standing?.answers ?? {}, report.form, report.agency.variant);
        await tx.manager.insert(ReportSummary, {
          ...{ id: randomUUID(), basis: 'verified', rulesVersion: SUMMARY_RULES_VERSION },
          ...{ reportId: report.id, revisionId: request.revisionId, roundId: report.round.id },
          // With the decision it goes on from: where that is undone, so is this.
          ...{ agencyId: report.agency.number, decisionId: standing?.decisionId ?? null },
          summary: withSecretRecord(summary, answers, record) as object,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'report.secretRecord',
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          roundId: report.round.id,
          after: record,
        });
        return true;
      }),
    );
  }

  /** The record that stands in a round: of it or of an earlier one. */
  async find(tx: Tx, report: LoadedReport, named: boolean): Promise<FoundRecord | null> {
    const [row] = await tx.query<FoundRecord & { by: string | null }>(
      `select s.step, s.reached_on as "reachedOn", s.arrival_number as "arrivalNumber", s.arrived_on as "arrivedOn",
              s.round_id as round, ${INSTANT_SQL('s.recorded_at')} as at, case when $3 then a.display_name end as by
         from secret_record s left join account a on a.id = s.recorded_by
        where s.agency_id = $1 and s.round_id <= $2 order by s.round_id desc, s.position desc limit 1`,
      [report.agency.number, report.round.id, named],
    );
    if (!row) return null;
    const { by, ...record } = row;
    return by === null ? record : { ...record, by };
  }

  /** What verified answers come to, with what the secret channel told where the sending leaves the step to it. */
  async complete(tx: Tx, report: LoadedReport, summary: Summary, answers: Answers): Promise<Summary> {
    return withSecretRecord(summary, answers, await this.find(tx, report, false));
  }
}
