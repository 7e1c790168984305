import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { summarise, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { UNDO_SECONDS } from '@ega/shared/reports/workflow';
import { instantMs, instantOf } from '@ega/shared/text/civil-date';
import { assertId } from '../platform/clean-input.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { endOfDayAhead } from './asked-until.js';
import { verifiedAfter, type BeforeDecision, type ReturnedQuestion } from './decision-content.js';
import { ReportLoader, type LoadedReport } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import { ReportSummary } from './report-summary.entity.js';
import type { MoveResult } from './report-results.types.js';
import { ReviewDecision } from './review-decision.entity.js';
import { ReviewSubjects } from './review-subjects.js';
import { ReviewState, type ReviewedQuestion } from './review-state.js';
import { SecondLooking } from './second-looking.service.js';
import { SecretRecording } from './secret-recording.service.js';
import type { ReportAt } from './sending.service.js';

/** The officer decides. Verified is a property of answers, not of the report (practice.md 5). */
@Injectable()
export class Deciding {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly loader: ReportLoader,
    private readonly moves: ReportMoves,
    private readonly subjects: ReviewSubjects,
    private readonly state: ReviewState,
    private readonly secrets: SecretRecording,
    private readonly looks: SecondLooking,
  ) {}

  // `decide` has asked who prepared it and whose unit it is, before anything else.
  /** Exactly the marked questions open again, to the end of the day; what was accepted is verified from now on. */
  returnForCompletion(
    actor: Actor,
    request: { revisionId: string; dueOn: string },
    requestId: string,
  ): Promise<MoveResult> {
    return this.decide(
      actor,
      request.revisionId,
      requestId,
      'returnReport',
      async (tx, report, questions) => {
        const returned = questions.filter((question) => question.mark?.mark === 'return');
        const asked = returned.map((question) => askedOf(question, request.dueOn));
        const to = this.moves.assertPossible(report, 'returnForCompletion', {
          asked,
          preparedByDecider: false,
          ownUnit: false,
        });
        const { recordedAt } = await this.moves.open(tx, true);
        const returnedUntil = endOfDayAhead(request.dueOn, recordedAt);
        const decision = await this.saveDecision(tx, report, questions, 'returned', asked);
        const result = await this.moves.record(tx, report, {
          action: 'returnForCompletion',
          to,
          set: {
            returnedUntil,
            openQuestions: returned.map((question) => question.question),
            readyFrom: null,
            readyBy: null,
            readyAt: null,
          },
          revisionId: request.revisionId,
          returnedUntil,
          after: decision,
        });
        return { ...result, undoUntil: undoUntil(recordedAt) };
      },
    );
  }

  verify(actor: Actor, request: { revisionId: string }, requestId: string): Promise<MoveResult> {
    return this.decide(
      actor,
      request.revisionId,
      requestId,
      'verifyReport',
      async (tx, report, questions) => {
        const returned = questions.filter((question) => question.mark?.mark === 'return');
        const open = questions.filter((question) => !question.accepted && question.mark === null);
        const look = await this.looks.find(tx, report);
        const to = this.moves.assertPossible(report, 'verify', {
          secondLook: look === null ? 'notNeeded' : look.step === 'agreed' ? 'given' : 'missing',
          asked: returned.map((question) => askedOf(question, null)),
          undecided: open.length,
          preparedByDecider: false,
          ownUnit: false,
        });
        const { recordedAt } = await this.moves.open(tx, true);
        const decision = await this.saveDecision(tx, report, questions, 'verified', []);
        const result = await this.moves.record(tx, report, {
          action: 'verify',
          to,
          set: { returnedUntil: null, openQuestions: null, readyFrom: null, readyBy: null, readyAt: null },
          revisionId: request.revisionId,
          after: decision,
        });
        return { ...result, undoUntil: undoUntil(recordedAt) };
      },
    );
  }

  /** A move, not a deletion: the decision stays in the history and never stood. */
  undo(actor: Actor, at: ReportAt, requestId: string): Promise<MoveResult> {
    assertCan(actor, 'report.verify', { agencyNumber: at.agency });
    return this.write(actor, at, requestId, 'undoDecision', async (tx, report) => {
      const decision = await this.state.findLastDecision(tx, report.id);
      if (!decision || decision.revisionId !== report.currentRevisionId)
        throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
      const expected = decision.outcome === 'verified' ? 'verified' : 'returned';
      if (report.state !== expected) throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
      const { recordedAt, position } = await this.moves.open(tx, true);
      const to = this.moves.assertPossible(report, 'undo', {
        decidedBySamePerson: decision.decidedBy === actor.accountId,
        secondsSinceDecision: (instantMs(recordedAt) - instantMs(decision.recordedAt)) / 1000,
      });
      await tx.query(`update review_decision set undone_position = $2 where id = $1`, [
        decision.id,
        position,
      ]);
      await tx.query(`update report_summary set dropped_position = $2 where decision_id = $1`, [
        decision.id,
        position,
      ]);
      return this.moves.record(tx, report, {
        action: 'undo',
        to,
        set: { ...decision.before, readyFrom: decision.before.readyFrom },
        revisionId: decision.revisionId,
        after: { undone: decision.id },
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

  private decide(
    actor: Actor,
    revisionId: string,
    requestId: string,
    operation: string,
    work: (tx: Tx, report: LoadedReport, questions: ReviewedQuestion[]) => Promise<MoveResult>,
  ): Promise<MoveResult> {
    assertCan(actor, 'report.verify');
    assertId(revisionId);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () => {
        const report = await this.loader.getByRevision(tx, revisionId);
        assertCan(actor, 'report.verify', await this.subjects.of(tx, report));
        if (report.openedBy === null)
          await tx.query(`update report set opened_by = $2, opened_at = world_now() where id = $1`, [
            report.id,
            actor.accountId,
          ]);
        return work(tx, report, await this.state.listQuestions(tx, report));
      }),
    );
  }

  /** The decision and the verified figures that result, in the transaction of the move (house decision 2). */
  private async saveDecision(
    tx: Tx,
    report: LoadedReport,
    questions: readonly ReviewedQuestion[],
    outcome: 'verified' | 'returned',
    returned: ReturnedQuestion[],
  ): Promise<Record<string, unknown>> {
    const revision = (await this.loader.findCurrentRevision(tx, report))!;
    const standing = await this.loader.findVerified(tx, report);
    const accepted = questions.filter((question) => question.accepted).map((question) => question.question);
    const marked = questions
      .filter((question) => question.mark?.mark === 'accept')
      .map((question) => question.question);
    const id = randomUUID();
    const verified = verifiedAfter(
      { variant: report.agency.variant, form: report.form },
      standing,
      marked,
      revision,
      {
        id,
        round: report.round.id,
      },
    );
    const before: BeforeDecision = {
      returnedUntil: report.returnedUntil,
      openQuestions: report.openQuestions,
      readyFrom: report.readyFrom,
    };
    await tx.manager.insert(ReviewDecision, {
      id,
      reportId: report.id,
      revisionId: revision.id,
      roundId: report.round.id,
      agencyId: report.agency.number,
      outcome,
      accepted,
      returned: returned as object[],
      verifiedContent: verified.answers as object,
      verifiedFrom: verified.from as object,
      decidedBy: tx.actor.accountId!,
      before: before as object,
      ...stampOf(tx),
    });
    await tx.manager.insert(ReportSummary, {
      id: randomUUID(),
      basis: 'verified',
      rulesVersion: SUMMARY_RULES_VERSION,
      reportId: report.id,
      revisionId: revision.id,
      decisionId: id,
      roundId: report.round.id,
      agencyId: report.agency.number,
      summary: (await this.secrets.complete(
        tx,
        report,
        summarise(verified.answers, report.form, report.agency.variant),
        {
          ...verified.answers,
          T3: revision.answers.T3,
        },
      )) as object,
      ...stampOf(tx),
    });
    return { decision: id, outcome, accepted, returned, receipt: revision.receiptNumber };
  }
}

const askedOf = ({ question, mark }: ReviewedQuestion, dueOn: string | null): ReturnedQuestion => ({
  question,
  reasonCode: mark!.reasonCode!,
  text: mark!.text!,
  dueOn: mark!.dueOn ?? dueOn,
  ...(mark!.proposed === null ? {} : { proposed: mark!.proposed }),
});

const undoUntil = (recordedAt: string): string => instantOf(instantMs(recordedAt) + UNDO_SECONDS * 1000);
