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
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isQuestionId } from '@ega/shared/reports/question-id';
import { instantMs } from '@ega/shared/text/civil-date';
import { requiredText } from '../platform/clean-input.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { endOfDayAhead } from './asked-until.js';
import { ReportLoader } from './report-loader.js';
import { ReportMoves } from './report-moves.js';
export class Correcting {
  constructor(transactions, requests, loader, moves) {
    this.transactions = transactions;
    this.requests = requests;
    this.loader = loader;
    this.moves = moves;
  }
  /** Opens a verified report again, or one that was never sent and whose round has closed; it is then sent late (issue item 5). */ reopen(
    actor,
    at,
    requestId,
  ) {
    assertCan(actor, 'report.reopen', {
      agencyNumber: at.agency,
    });
    const reason = requiredText(at.reason, 'reason', 1000);
    const openQuestions =
      at.questions === null || at.questions.length === 0 ? null : questionIds(at.questions);
    return this.write(actor, at, requestId, 'reopenReport', async (tx, report) => {
      const neverSent =
        (report.state === 'draft' || (report.state === 'ready' && report.readyFrom === 'draft')) &&
        report.currentRevisionId === null;
      const to = neverSent
        ? report.state
        : this.moves.assertPossible(report, 'reopen', {
            reason,
          });
      const { recordedAt } = await this.moves.open(tx, true);
      const returnedUntil = endOfDayAhead(at.dueOn, recordedAt);
      if (neverSent && instantMs(recordedAt) < instantMs(report.round.closesAt))
        throw new DomainError('MOVE_NOT_ALLOWED', {
          state: report.state,
          reason: 'roundStillOpen',
        });
      const set = neverSent
        ? {
            returnedUntil,
          }
        : {
            returnedUntil,
            openQuestions,
            openedBy: null,
            openedAt: null,
          };
      return this.moves.record(tx, report, {
        action: 'reopen',
        to,
        set,
        reason,
        returnedUntil,
        ...(report.currentRevisionId
          ? {
              revisionId: report.currentRevisionId,
            }
          : {}),
        after: {
          returnedUntil,
          questions: openQuestions,
        },
      });
    });
  }
  /** Wrong agency or round: every sending of the report is kept and none is counted; nothing it verified stands. */ voidReport(
    actor,
    at,
    requestId,
  ) {
    assertCan(actor, 'report.void', {
      agencyNumber: at.agency,
    });
    const reason = requiredText(at.reason, 'reason', 1000);
    return this.write(actor, at, requestId, 'voidReport', async (tx, report) => {
      const to = this.moves.assertPossible(report, 'void', {
        reason,
      });
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
  write(actor, at, requestId, operation, work) {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, operation, async () =>
        work(tx, await this.loader.get(tx, at.round, at.agency, true)),
      ),
    );
  }
}
Correcting = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RequestLog === 'undefined' ? Object : RequestLog,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof ReportMoves === 'undefined' ? Object : ReportMoves,
    ]),
  ],
  Correcting,
);
function questionIds(names) {
  return [...new Set(names)].map((name) => {
    if (!isQuestionId(name))
      throw new DomainError('MALFORMED_INPUT', {
        field: 'questions',
      });
    return name;
  });
}

//# sourceMappingURL=correcting.service.js.map
