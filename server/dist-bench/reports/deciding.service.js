function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { summarise, SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { UNDO_SECONDS } from '@ega/shared/reports/workflow';
import { instantMs, instantOf } from '@ega/shared/text/civil-date';
import { assertId } from '../platform/clean-input.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { endOfDayAhead } from './asked-until.js';
import { verifiedAfter } from './decision-content.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
import { ReportSummary } from './report-summary.entity.js';
import { ReviewDecision } from './review-decision.entity.js';
import { ReviewSubjects } from './review-subjects.js';
import { ReviewState } from './review-state.js';
export class Deciding {
  constructor(transactions, requests, loader, moves, subjects, state) {
    this.transactions = transactions;
    this.requests = requests;
    this.loader = loader;
    this.moves = moves;
    this.subjects = subjects;
    this.state = state;
  }
  // `decide` has asked who prepared it and whose unit it is, before anything else.
  /** Exactly the marked questions open again, to the end of the day; what was accepted is verified from now on. */ returnForCompletion(
    actor,
    request,
    requestId,
  ) {
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
        return {
          ...result,
          undoUntil: undoUntil(recordedAt),
        };
      },
    );
  }
  verify(actor, request, requestId) {
    return this.decide(
      actor,
      request.revisionId,
      requestId,
      'verifyReport',
      async (tx, report, questions) => {
        const returned = questions.filter((question) => question.mark?.mark === 'return');
        const open = questions.filter((question) => !question.accepted && question.mark === null);
        const to = this.moves.assertPossible(report, 'verify', {
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
          set: {
            returnedUntil: null,
            openQuestions: null,
            readyFrom: null,
            readyBy: null,
            readyAt: null,
          },
          revisionId: request.revisionId,
          after: decision,
        });
        return {
          ...result,
          undoUntil: undoUntil(recordedAt),
        };
      },
    );
  }
  /** A move, not a deletion: the decision stays in the history and never stood. */ undo(
    actor,
    at,
    requestId,
  ) {
    assertCan(actor, 'report.verify', {
      agencyNumber: at.agency,
    });
    return this.write(actor, at, requestId, 'undoDecision', async (tx, report) => {
      const decision = await this.state.findLastDecision(tx, report.id);
      if (!decision || decision.revisionId !== report.currentRevisionId)
        throw new DomainError('MOVE_NOT_ALLOWED', {
          state: report.state,
        });
      const expected = decision.outcome === 'verified' ? 'verified' : 'returned';
      if (report.state !== expected)
        throw new DomainError('MOVE_NOT_ALLOWED', {
          state: report.state,
        });
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
        set: {
          ...decision.before,
          readyFrom: decision.before.readyFrom,
        },
        revisionId: decision.revisionId,
        after: {
          undone: decision.id,
        },
      });
    });
  }
  write(actor, at, requestId, operation, work) {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, at.round, at.agency, true)),
      ),
    );
  }
  decide(actor, revisionId, requestId, operation, work) {
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
  /** The decision and the verified figures that result, in the transaction of the move (house decision 2). */ async saveDecision(
    tx,
    report,
    questions,
    outcome,
    returned,
  ) {
    const revision = await this.loader.findCurrentRevision(tx, report);
    const standing = await this.loader.findVerified(tx, report);
    const accepted = questions.filter((question) => question.accepted).map((question) => question.question);
    const marked = questions
      .filter((question) => question.mark?.mark === 'accept')
      .map((question) => question.question);
    const id = randomUUID();
    const verified = verifiedAfter(report.agency.variant, standing, marked, revision, {
      id,
      round: report.round.id,
    });
    const before = {
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
      returned: returned,
      verifiedContent: verified.answers,
      verifiedFrom: verified.from,
      decidedBy: tx.actor.accountId,
      before: before,
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
      summary: summarise(verified.answers),
      ...stampOf(tx),
    });
    return {
      decision: id,
      outcome,
      accepted,
      returned,
      receipt: revision.receiptNumber,
    };
  }
}
Deciding = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RequestLog === 'undefined' ? Object : RequestLog,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof ReportMoves === 'undefined' ? Object : ReportMoves,
      typeof ReviewSubjects === 'undefined' ? Object : ReviewSubjects,
      typeof ReviewState === 'undefined' ? Object : ReviewState,
    ]),
  ],
  Deciding,
);
const askedOf = ({ question, mark }, dueOn) => ({
  question,
  reasonCode: mark.reasonCode,
  text: mark.text,
  dueOn: mark.dueOn ?? dueOn,
});
const undoUntil = (recordedAt) => instantOf(instantMs(recordedAt) + UNDO_SECONDS * 1000);

//# sourceMappingURL=deciding.service.js.map
