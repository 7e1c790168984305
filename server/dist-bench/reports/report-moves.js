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
import { assertMove } from '@ega/shared/reports/workflow';
import { Audit } from '../audit/audit.service.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { ReportMove } from './report-move.entity.js';
import { Report } from './report.entity.js';
export class ReportMoves {
  constructor(ledger, audit) {
    this.ledger = ledger;
    this.audit = audit;
  }
  /** The table of moves (shared/reports/workflow) decides; nothing else changes a state. */ assertPossible(
    report,
    action,
    facts = {},
  ) {
    return assertMove(report.state, action, {
      cameFrom: report.readyFrom ?? 'draft',
      openedByOfficer: report.openedBy !== null,
      secondPersonWaived: report.secondPairWaived,
      ...facts,
    });
  }
  open(tx, movesBoard) {
    return this.ledger.open(tx, movesBoard);
  }
  async record(tx, report, move) {
    const from = report.state;
    await tx.manager.update(
      Report,
      {
        id: report.id,
      },
      {
        ...move.set,
        state: move.to,
        version: report.version + 1,
      },
    );
    await tx.manager.insert(ReportMove, {
      id: randomUUID(),
      reportId: report.id,
      roundId: report.round.id,
      agencyId: report.agency.number,
      action: move.action,
      fromState: from,
      toState: move.to,
      revisionId: move.revisionId ?? null,
      actorId: tx.actor.accountId,
      reason: move.reason ?? null,
      returnedUntil: move.returnedUntil ?? null,
      ...stampOf(tx),
    });
    await this.audit.record(tx, {
      action: `report.${move.action}`,
      subject: `report ${report.round.id}/${report.agency.number}`,
      agencyNumber: report.agency.number,
      roundId: report.round.id,
      ...(move.reason
        ? {
            reason: move.reason,
          }
        : {}),
      before: {
        state: from,
      },
      after: {
        state: move.to,
        ...move.after,
      },
    });
    report.state = move.to;
    report.version += 1;
    return this.result(report, tx.entry.recordedAt);
  }
  /** Any edit of a ready report brings it whence it came; the one edit that opens the ledger, and not for the board. */ async takeBackByEdit(
    tx,
    report,
  ) {
    const to = this.assertPossible(report, 'edit');
    await this.ledger.open(tx, false);
    await this.record(tx, report, {
      action: 'edit',
      to,
      set: {
        readyBy: null,
        readyAt: null,
      },
    });
  }
  result(report, recordedAt) {
    return {
      round: report.round.id,
      agencyNumber: report.agency.number,
      state: report.state,
      version: report.version,
      recordedAt,
    };
  }
}
ReportMoves = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Ledger === 'undefined' ? Object : Ledger,
      typeof Audit === 'undefined' ? Object : Audit,
    ]),
  ],
  ReportMoves,
);

//# sourceMappingURL=report-moves.js.map
