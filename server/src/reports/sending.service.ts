import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import type { ReportState } from '@ega/shared/reports/workflow';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import { requiredText } from '../platform/clean-input.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { DraftCompleteness } from './draft-completeness.js';
import { DraftStore } from './draft-store.js';
import { ReportEntries } from './report-entries.queries.js';
import { acceptanceAt } from './report-acceptance.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import type { MoveResult } from './report-results.types.js';
import { RevisionWriting } from './revision-writing.js';
import { sentContent } from './sent-content.js';
import { Substitutes } from './substitutes.queries.js';

export interface ReportAt {
  round: string;
  agency: number;
}

/** The agency marks its report ready, sends it, takes it back, or gives up what it has begun. */
@Injectable()
export class Sending {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly store: DraftStore,
    private readonly entries: ReportEntries,
    private readonly completeness: DraftCompleteness,
    private readonly moves: ReportMoves,
    private readonly writing: RevisionWriting,
    private readonly substitutes: Substitutes,
  ) {}

  markReady(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.ready', { agencyNumber: at.agency });
    return this.move(actor, at, requestId, 'markReady', async (tx, report) => {
      this.assertState(report, ['draft', 'returned']);
      const readyFrom = report.state as 'draft' | 'returned';
      await this.completeness.assertComplete(tx, report);
      const to = this.moves.assertPossible(report, 'markReady', { blockingIssues: 0 });
      await this.moves.open(tx, false);
      const { recordedAt } = stampOf(tx);
      return this.moves.record(tx, report, {
        action: 'markReady',
        to,
        set: { readyFrom, readyBy: actor.accountId, readyAt: recordedAt, sentBackReason: null },
      });
    });
  }

  takeBack(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.ready', { agencyNumber: at.agency });
    return this.move(actor, at, requestId, 'takeBack', async (tx, report) => {
      const to = this.moves.assertPossible(report, 'takeBack');
      await this.moves.open(tx, false);
      return this.moves.record(tx, report, { action: 'takeBack', to, set: { readyBy: null, readyAt: null } });
    });
  }

  sendBack(actor: Actor, at: ReportAt & { reason: string }, requestId: string): Promise<MoveResult> {
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.move(actor, at, requestId, 'sendBack', async (tx, report) => {
      await this.substitutes.assertMay(tx, actor, 'report.sendBack', at.agency);
      const to = this.moves.assertPossible(report, 'sendBack', { reason });
      await this.moves.open(tx, false);
      const set = { readyBy: null, readyAt: null, sentBackReason: reason };
      return this.moves.record(tx, report, { action: 'sendBack', to, set, reason });
    });
  }

  /**
   * Writes the next immutable revision, its receipt and its summary. Due, closing and the end of a return are judged by
   * the recorded time, directly after the ledger is open: a report sent 1 ms after closing is refused and nothing is kept.
   */
  submit(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    return this.move(actor, at, requestId, 'submitReport', async (tx, report) => {
      const substituteId = await this.substitutes.assertMay(tx, actor, 'report.submit', at.agency);
      this.assertState(report, ['ready']);
      const samePersonAsPreparer = report.readyBy === actor.accountId;
      if (samePersonAsPreparer && !report.secondPairWaived) throw new DomainError('SAME_PERSON');
      const evaluation = await this.completeness.assertComplete(tx, report);
      const content = sentContent(evaluation, await this.loader.listDraft(tx, report));
      const draftHistory = await this.store.historyHash(tx, report);
      const documents = await this.writing.listDocuments(tx, content);
      const to = this.moves.assertPossible(report, 'submit', { samePersonAsPreparer, blockingIssues: 0 });

      const { recordedAt } = await this.moves.open(tx, true);
      const extendedUntil = await this.rounds.findExtension(tx, report.round.id, report.agency.number);
      const acceptance = acceptanceAt(report, extendedUntil, recordedAt);
      if (!acceptance.accepted) throw new DomainError(acceptance.code);
      const dueAt = effectiveDueAt(report.round, extendedUntil);
      const revision = await this.writing.write(tx, report, content, {
        late: acceptance.late,
        dueAt,
        documents,
        substituteId,
      });
      const result = await this.moves.record(tx, report, {
        action: 'submit',
        to,
        set: {
          revisionCount: revision.number,
          currentRevisionId: revision.id,
          openedBy: null,
          openedAt: null,
        },
        revisionId: revision.id,
        after: {
          receipt: revision.receiptNumber,
          receiptHash: revision.receiptHash.toString('hex'),
          late: revision.late,
          preparedBy: revision.preparedBy,
          ...(substituteId ? { substitute: substituteId } : {}),
          draftHistory,
        },
      });
      return { ...result, receiptNumber: revision.receiptNumber, late: revision.late };
    });
  }

  /** While no officer has opened it; the revision stays, is not counted, and its receipt answers "withdrawn". */
  withdraw(actor: Actor, at: ReportAt & { reason: string }, requestId: string): Promise<MoveResult> {
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.move(actor, at, requestId, 'withdrawReport', async (tx, report) => {
      await this.substitutes.assertMay(tx, actor, 'report.withdraw', at.agency);
      const to = this.moves.assertPossible(report, 'withdraw', { reason });
      const revisionId = report.currentRevisionId!;
      const [before] = await tx.query<{ id: string }>(
        `select id from report_revision where report_id = $1 and id <> $2 and dropped_position is null order by number desc limit 1`,
        [report.id, revisionId],
      );
      const { position } = await this.moves.open(tx, true);
      await tx.query(
        `update report_revision set dropped_position = $2, dropped_as = 'withdrawn' where id = $1`,
        [revisionId, position],
      );
      await tx.query(
        `update report_summary set dropped_position = $2 where revision_id = $1 and dropped_position is null`,
        [revisionId, position],
      );
      const set = { currentRevisionId: before?.id ?? null, readyBy: null, readyAt: null };
      return this.moves.record(tx, report, { action: 'withdraw', to, set, reason, revisionId });
    });
  }

  /**
   * The agency answers outside the system after all: its draft is laid aside, so that an officer can enter what came
   * (practice.md 13). An entry on behalf is no draft of the agency.
   */
  giveUpDraft(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.giveUp', { agencyNumber: at.agency });
    return this.move(actor, at, requestId, 'giveUpDraft', async (tx, report) => {
      const entry = await this.entries.findOpen(tx, report.id);
      const draftBegun = report.draftStartedAt !== null && entry === null;
      const to = this.moves.assertPossible(report, 'giveUp', { draftBegun });
      const draftHistory = await this.store.historyHash(tx, report);
      await this.moves.open(tx, false);
      const answers = await this.store.layAside(tx, report);
      return this.moves.record(tx, report, {
        action: 'giveUp',
        to,
        set: {
          draftStartedAt: null,
          draftNumber: report.draftNumber + 1,
          readyFrom: null,
          readyBy: null,
          readyAt: null,
          sentBackReason: null,
        },
        after: { draft: report.draftNumber, answers, draftHistory },
      });
    });
  }

  private move(
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

  /** A report in the wrong state is told so before all that is missing in it. */
  private assertState(report: LoadedReport, states: readonly ReportState[]): void {
    if (!states.includes(report.state)) throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
  }
}
