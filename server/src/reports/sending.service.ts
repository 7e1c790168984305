import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { receiptNumber, receiptPayload, type ReceiptFacts } from '@ega/shared/reports/receipt';
import type { ReportState } from '@ega/shared/reports/workflow';
import { summarise, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { effectiveDueAt } from '@ega/shared/rounds/round';
import { FORM_VERSION } from '@ega/shared/reports/upgrade-content';
import { canonicalize } from '../platform/canonical.js';
import { requiredText } from '../platform/clean-input.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { DraftEvaluation, type Evaluation } from './draft-evaluation.js';
import { DraftStore } from './draft-store.js';
import { issueFaces } from './issue-faces.js';
import { acceptanceAt } from './report-acceptance.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import { ReportRevision } from './report-revision.entity.js';
import { ReportSummary } from './report-summary.entity.js';
import type { MoveResult } from './report.types.js';
import { RevisionFile } from './revision-file.entity.js';
import { sentContent, type SentContent } from './sent-content.js';

export interface ReportAt {
  round: string;
  agency: number;
}

/** The agency marks its report ready, sends it, takes it back. */
@Injectable()
export class Sending {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly store: DraftStore,
    private readonly evaluation: DraftEvaluation,
    private readonly moves: ReportMoves,
  ) {}

  markReady(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.ready', { agencyNumber: at.agency });
    return this.move(actor, at, requestId, 'markReady', async (tx, report) => {
      this.assertState(report, ['draft', 'returned']);
      const readyFrom = report.state as 'draft' | 'returned';
      await this.assertComplete(tx, report);
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
    assertCan(actor, 'report.sendBack', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.move(actor, at, requestId, 'sendBack', async (tx, report) => {
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
    assertCan(actor, 'report.submit', { agencyNumber: at.agency });
    return this.move(actor, at, requestId, 'submitReport', async (tx, report) => {
      this.assertState(report, ['ready']);
      const samePersonAsPreparer = report.readyBy === actor.accountId;
      if (samePersonAsPreparer && !report.secondPairWaived) throw new DomainError('SAME_PERSON');
      const evaluation = await this.assertComplete(tx, report);
      const content = sentContent(evaluation, await this.loader.listDraft(tx, report));
      const history = await this.store.historyHash(tx, report);
      const documents = await this.withHashes(tx, content);

      const to = this.moves.assertPossible(report, 'submit', { samePersonAsPreparer, blockingIssues: 0 });

      const { recordedAt } = await this.moves.open(tx, true);
      const extendedUntil = await this.rounds.findExtension(tx, report.round.id, report.agency.number);
      const acceptance = acceptanceAt(report, extendedUntil, recordedAt);
      if (!acceptance.accepted) throw new DomainError(acceptance.code);
      const late = (await this.lateAtFirstSending(tx, report)) ?? acceptance.late;

      const revision = this.revisionOf(actor, report, content, {
        late,
        extendedUntil,
        recordedAt,
        documents,
      });
      const [ledger] = await tx.query<{ head: Buffer }>(`select chain_head as head from ledger`);
      await tx.manager.insert(ReportRevision, { ...revision, chainHead: ledger!.head, ...stampOf(tx) });
      if (content.references.length > 0)
        await tx.manager.insert(
          RevisionFile,
          content.references.map((reference) => ({
            ...reference,
            revisionId: revision.id,
            agencyId: report.agency.number,
          })),
        );
      await tx.manager.insert(ReportSummary, {
        id: randomUUID(),
        basis: 'reported',
        rulesVersion: SUMMARY_RULES_VERSION,
        reportId: report.id,
        revisionId: revision.id,
        roundId: report.round.id,
        agencyId: report.agency.number,
        summary: summarise(content.answers) as object,
        ...stampOf(tx),
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
          late,
          preparedBy: revision.preparedBy,
          draftHistory: history,
        },
      });
      return { ...result, receiptNumber: revision.receiptNumber, late };
    });
  }

  /** While no officer has opened it; the revision stays, is not counted, and its receipt answers "withdrawn". */
  withdraw(actor: Actor, at: ReportAt & { reason: string }, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.withdraw', { agencyNumber: at.agency });
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.move(actor, at, requestId, 'withdrawReport', async (tx, report) => {
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

  /** No blocking issue may be left (R01 …, R22); all of them go back at once. */
  private async assertComplete(tx: Tx, report: LoadedReport): Promise<Evaluation> {
    const draft = await this.store.begin(tx, report);
    const evaluation = await this.evaluation.ofDraft(tx, report, draft);
    if (evaluation.issues.some((issue) => issue.severity === 'blocking'))
      throw new DomainError('VALIDATION_FAILED', { issues: issueFaces(evaluation.issues, false) });
    return evaluation;
  }

  /** On time is judged once: a later revision keeps what the first one not withdrawn or voided was (practice.md 7). */
  private async lateAtFirstSending(tx: Tx, report: LoadedReport): Promise<boolean | null> {
    const [first] = await tx.query<{ late: boolean }>(
      `select late from report_revision where report_id = $1 and dropped_position is null order by number limit 1`,
      [report.id],
    );
    return first?.late ?? null;
  }

  private async withHashes(tx: Tx, content: SentContent): Promise<ReceiptFacts['documents']> {
    const ids = [...new Set(content.references.map((reference) => reference.fileId))];
    const rows = await tx.query<{ id: string; sha256: string }>(
      `select id, encode(sha256, 'hex') as sha256 from file where id = any ($1::uuid[])`,
      [ids],
    );
    return rows.map(({ id, sha256 }) => ({ fileId: id, sha256 }));
  }

  private revisionOf(
    actor: Actor,
    report: LoadedReport,
    content: SentContent,
    facts: {
      late: boolean;
      extendedUntil: string | null;
      recordedAt: string;
      documents: ReceiptFacts['documents'];
    },
  ) {
    const number = report.revisionCount + 1;
    const preparedBy = report.readyBy!;
    const receipt = receiptNumber(report.round.id, report.agency.number, number);
    const text = canonicalize(
      receiptPayload({
        roundId: report.round.id,
        agencyNumber: report.agency.number,
        revisionNumber: number,
        formVersion: FORM_VERSION,
        content: content.answers,
        documents: facts.documents,
        preparedBy,
        submittedBy: actor.accountId,
        recordedAt: facts.recordedAt,
      }),
    );
    return {
      id: randomUUID(),
      reportId: report.id,
      roundId: report.round.id,
      agencyId: report.agency.number,
      number,
      variant: report.agency.variant,
      formVersion: FORM_VERSION,
      content: content.answers as object,
      states: content.states as object,
      reasons: content.reasons,
      receiptNumber: receipt,
      receiptPayload: text,
      receiptHash: createHash('sha256').update(text).digest(),
      preparedBy,
      submittedBy: actor.accountId,
      dueAt: effectiveDueAt(report.round, facts.extendedUntil),
      late: facts.late,
    };
  }
}
