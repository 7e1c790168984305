import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId, type QuestionId } from '@ega/shared/reports/question-id';
import { instantMs } from '@ega/shared/text/civil-date';
import { requiredText } from '../platform/clean-input.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { TimeRequests } from '../rounds/time-requests.service.js';
import { endOfDayAhead } from './asked-until.js';
import { DraftStore } from './draft-store.js';
import { ReportEntries } from './report-entries.queries.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import type { MoveResult } from './report-results.types.js';
import type { ReportAt } from './sending.service.js';

/** What the Authority does outside the ordinary way: opens a report again, voids one. */
@Injectable()
export class Correcting {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly loader: ReportLoader,
    private readonly entries: ReportEntries,
    private readonly store: DraftStore,
    private readonly moves: ReportMoves,
    private readonly timeRequests: TimeRequests,
  ) {}

  /** Opens a verified report again, or one that was never sent and whose round has closed; it is then sent late. */
  reopen(
    actor: Actor,
    at: ReportAt & { reason: string; dueOn: string; questions: string[] | null },
    requestId: string,
  ): Promise<MoveResult> {
    assertCan(actor, 'report.reopen', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 1000);
    const openQuestions =
      at.questions === null || at.questions.length === 0 ? null : questionIds(at.questions);
    return this.write(actor, at, requestId, 'reopenReport', async (tx, report) => {
      const neverSent =
        (report.state === 'draft' || (report.state === 'ready' && report.readyFrom === 'draft')) &&
        report.currentRevisionId === null;
      const to = neverSent ? report.state : this.moves.assertPossible(report, 'reopen', { reason });
      const { recordedAt } = await this.moves.open(tx, true);
      const returnedUntil = endOfDayAhead(at.dueOn, recordedAt);
      if (neverSent && instantMs(recordedAt) < instantMs(report.round.closesAt))
        throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state, reason: 'roundStillOpen' });
      const set = neverSent
        ? { returnedUntil }
        : { returnedUntil, openQuestions, openedBy: null, openedAt: null };
      await this.timeRequests.close(tx, 'reopening', report.round.id, [report.agency.number]);
      return this.moves.record(tx, report, {
        action: 'reopen',
        to,
        set,
        reason,
        returnedUntil,
        ...(report.currentRevisionId ? { revisionId: report.currentRevisionId } : {}),
        after: { returnedUntil, questions: openQuestions },
      });
    });
  }

  /** Wrong agency or round: every sending of the report is kept and none is counted; nothing it verified stands. */
  voidReport(actor: Actor, at: ReportAt & { reason: string }, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.void', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.write(actor, at, requestId, 'voidReport', async (tx, report) => {
      const to = this.moves.assertPossible(report, 'void', { reason });
      const revisionId = report.currentRevisionId;
      const { position } = await this.moves.open(tx, true);
      const args = [report.id, position];
      await tx.query(
        `update report_revision set dropped_position = $2, dropped_as = 'voided' where report_id = $1 and dropped_position is null`,
        args,
      );
      await tx.query(
        `update review_decision set undone_position = $2 where report_id = $1 and undone_position is null`,
        args,
      );
      await tx.query(
        `update report_summary set dropped_position = $2 where report_id = $1 and dropped_position is null`,
        args,
      );
      // What was entered of another agency is no draft of this one; what this one has written since stays its own.
      if (await this.entries.isDraftOf(tx, report.id, revisionId)) await this.store.clear(tx, report);
      return this.moves.record(tx, report, {
        action: 'void',
        to,
        set: {
          currentRevisionId: null,
          returnedUntil: null,
          openQuestions: null,
          openedBy: null,
          openedAt: null,
          readyFrom: null,
          readyBy: null,
          readyAt: null,
        },
        reason,
        revisionId,
      });
    });
  }

  private write(
    actor: Actor,
    at: ReportAt,
    requestId: string,
    operation: string,
    work: (tx: Tx, report: LoadedReport) => Promise<MoveResult>,
  ): Promise<MoveResult> {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, at.round, at.agency, true)),
      ),
    );
  }
}

function questionIds(names: readonly string[]): QuestionId[] {
  return [...new Set(names)].map((name) => {
    if (!isQuestionId(name)) throw new DomainError('MALFORMED_INPUT', { field: 'questions' });
    return name;
  });
}
