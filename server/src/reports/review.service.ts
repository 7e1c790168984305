import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';
import { isReturnReason } from '@ega/shared/reports/return-reason';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText, requiredText } from '../platform/clean-input.js';
import { readWorld } from '../platform/clock.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { acceptedValue, secretQuestions } from './accepted-answer.js';
import { fileIdsOf } from './document-references.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import type { MoveResult } from './report-results.types.js';
import { ReviewSubjects } from './review-subjects.js';
import type { MarkFace } from './review.types.js';
import type { ReportAt } from './sending.service.js';

export interface MarkRequest {
  revisionId: string;
  question: string;
  mark: 'accept' | 'return';
  version: number;
  reasonCode?: string | undefined;
  text?: string | undefined;
  dueOn?: string | undefined;
  /** A proposed correction: an answer to the question, in its shape. */
  proposal?: unknown;
}

/** The officer's work before the decision: opens, is assigned, marks question by question. None of it is on the board. */
@Injectable()
export class Review {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly moves: ReportMoves,
    private readonly subjects: ReviewSubjects,
  ) {}

  /** From here on the agency cannot withdraw (practice.md 17). */
  open(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    return this.write(actor, requestId, 'openReview', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      assertCan(actor, 'report.review', await this.subjects.of(tx, report));
      assertSubmitted(report);
      await this.markOpened(tx, report);
      return this.moves.result(report, (await readWorld(tx.manager)).now);
    });
  }

  assign(actor: Actor, at: ReportAt & { officer: string | null }, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.assign', { agencyNumber: at.agency });
    if (at.officer !== null) assertId(at.officer);
    return this.write(actor, requestId, 'assignReview', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      if (report.currentRevisionId === null)
        throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
      if (at.officer !== null) {
        const [officer] = await tx.query(
          `select 1 from account where id = $1 and role = 'officer' and disabled_at is null`,
          [at.officer],
        );
        if (!officer) throw new DomainError('NOT_FOUND', { what: 'officer' });
      }
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report set assignee_id = $2 where id = $1`, [report.id, at.officer]);
      await this.record(
        tx,
        report,
        'report.assign',
        { assignee: report.assigneeId },
        { assignee: at.officer },
      );
      return this.moves.result(report, recordedAt);
    });
  }

  /** One officer works on a question at a time: the second sees who was there, by the version. */
  mark(actor: Actor, request: MarkRequest, requestId: string): Promise<MarkFace> {
    const { revisionId, question, mark } = request;
    assertId(revisionId);
    const asked =
      mark === 'return' ? askedFor(request) : { reasonCode: null, text: null, dueOn: null, proposal: null };
    return this.write(actor, requestId, 'markQuestion', async (tx) => {
      const report = await this.underReview(tx, actor, revisionId);
      if (asked.dueOn !== null && asked.dueOn < civilDateAt((await readWorld(tx.manager)).now))
        throw new DomainError('MALFORMED_INPUT', { field: 'dueOn', reason: 'past' });
      const revision = await this.loader.findCurrentRevision(tx, report);
      if (!isQuestionId(question) || !revision || !(question in revision.answers))
        throw new DomainError('MALFORMED_INPUT', { field: 'question' });
      const proposed =
        asked.proposal === null ? null : proposedValue(question, asked.proposal, revision.answers);
      await this.markOpened(tx, report);
      const [before] = await tx.query<{ version: number; by: string }>(
        `select m.version, a.display_name as by from review_mark m join account a on a.id = m.account_id
          where m.revision_id = $1 and m.question = $2`,
        [revisionId, question],
      );
      if ((before?.version ?? 0) !== request.version)
        throw new DomainError('STALE_VERSION', {
          question,
          by: before?.by ?? null,
          version: before?.version ?? 0,
        });
      const [saved] = await tx.query<MarkFace>(
        `insert into review_mark (revision_id, question, agency_id, mark, reason_code, text, due_on, account_id, proposed, version, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, 1, world_now())
         on conflict (revision_id, question) do update set mark = excluded.mark, reason_code = excluded.reason_code, text = excluded.text,
           due_on = excluded.due_on, proposed = excluded.proposed, account_id = excluded.account_id, version = review_mark.version + 1, updated_at = excluded.updated_at
         returning mark, reason_code as "reasonCode", text, due_on as "dueOn", proposed as proposal, version, (select display_name from account where id = $8) as by`,
        [
          revisionId,
          question,
          report.agency.number,
          mark,
          asked.reasonCode,
          asked.text,
          asked.dueOn,
          actor.accountId,
          proposed === null ? null : JSON.stringify(proposed),
        ],
      );
      return saved!;
    });
  }

  clearMark(
    actor: Actor,
    request: { revisionId: string; question: string },
    requestId: string,
  ): Promise<boolean> {
    assertId(request.revisionId);
    return this.write(actor, requestId, 'clearMark', async (tx) => {
      await this.underReview(tx, actor, request.revisionId);
      await tx.query(`delete from review_mark where revision_id = $1 and question = $2`, [
        request.revisionId,
        request.question,
      ]);
      return true;
    });
  }

  waiveSecondPerson(
    actor: Actor,
    at: ReportAt & { waived: boolean; reason: string },
    requestId: string,
  ): Promise<MoveResult> {
    assertCan(actor, 'report.waiveSecondPerson', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 500);
    return this.write(actor, requestId, 'waiveSecondPerson', async (tx) => {
      const report = await this.loader.get(tx, at.round, at.agency, true);
      const { recordedAt } = await this.moves.open(tx, false);
      await tx.query(`update report set second_pair_waived = $2 where id = $1`, [report.id, at.waived]);
      await this.record(
        tx,
        report,
        'report.waiveSecondPerson',
        { waived: report.secondPairWaived },
        { waived: at.waived },
        reason,
      );
      return this.moves.result(report, recordedAt);
    });
  }

  private write<Result>(
    actor: Actor,
    requestId: string,
    operation: string,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, () => work(tx)),
    );
  }

  /** The report of a revision that waits for review, locked; nobody reviews what he prepared. */
  private async underReview(tx: Tx, actor: Actor, revisionId: string): Promise<LoadedReport> {
    assertCan(actor, 'report.review');
    const report = await this.loader.getByRevision(tx, revisionId);
    assertCan(actor, 'report.review', await this.subjects.of(tx, report));
    assertSubmitted(report);
    return report;
  }

  private async markOpened(tx: Tx, report: LoadedReport): Promise<void> {
    await tx.query(
      `update report set opened_by = $2, opened_at = world_now() where id = $1 and opened_by is null`,
      [report.id, tx.actor.accountId],
    );
  }

  private record(
    tx: Tx,
    report: LoadedReport,
    action: string,
    before: unknown,
    after: unknown,
    reason?: string,
  ): Promise<void> {
    return this.audit.record(tx, {
      action,
      subject: `report ${report.round.id}/${report.agency.number}`,
      agencyNumber: report.agency.number,
      roundId: report.round.id,
      before,
      after,
      ...(reason ? { reason } : {}),
    });
  }
}

export function assertSubmitted(report: LoadedReport): void {
  if (report.state !== 'submitted') throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
}

/** A return needs a reason of the list and words that the agency will read as they stand. */
function askedFor(request: MarkRequest) {
  const { reasonCode } = request;
  if (!isReturnReason(reasonCode)) throw new DomainError('MALFORMED_INPUT', { field: 'reasonCode' });
  const text = optionalText(request.text, 'text', 2000);
  if (text === null) throw new DomainError('REASON_REQUIRED', { question: request.question });
  return { reasonCode, text, dueOn: request.dueOn ?? null, proposal: request.proposal ?? null };
}

/** A proposal has the shape of an answer, and no file but those of the answer it corrects. */
function proposedValue(question: QuestionId, raw: unknown, answers: Answers): unknown {
  const value = acceptedValue(
    question,
    raw,
    secretQuestions([{ question: 'T3', value: answers.T3 ?? null }]),
  );
  const known = new Set(fileIdsOf(question, answers[question]));
  if (fileIdsOf(question, value).some((file) => !known.has(file)))
    throw new DomainError('NOT_FOUND', { what: 'file' });
  return value;
}
