import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  assertMove,
  type MoveFacts,
  type ReportAction,
  type ReportState,
} from '@ega/shared/reports/workflow';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import type { LedgerEntry, Tx } from '../platform/transaction.js';
import { tellOfMove } from './notice-of-move.js';
import { ReportMove } from './report-move.entity.js';
import type { LoadedReport } from './report-loader.js';
import { Report } from './report.entity.js';
import type { MoveResult } from './report-results.types.js';

export interface Move {
  action: ReportAction;
  to: ReportState;
  /** Columns of the report that change with the move. */
  set: QueryDeepPartialEntity<Report>;
  reason?: string | null;
  revisionId?: string | null;
  /** Exclusive. */
  returnedUntil?: string | null;
  /** What the audit keeps beside the states. */
  after?: Record<string, unknown>;
}

/** The last beats of every move: ledger (opened by the caller, who asserts rules about the instant), save, audit. */
@Injectable()
export class ReportMoves {
  constructor(
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  /** The table of moves (shared/reports/workflow) decides; nothing else changes a state. */
  assertPossible(report: LoadedReport, action: ReportAction, facts: MoveFacts = {}): ReportState {
    return assertMove(report.state, action, {
      cameFrom: report.readyFrom ?? 'draft',
      openedByOfficer: report.openedBy !== null,
      draftBegun: report.draftStartedAt !== null,
      sendingStands: report.currentRevisionId !== null,
      secondPersonWaived: report.secondPairWaived,
      ...facts,
    });
  }

  open(tx: Tx, movesBoard: boolean): Promise<LedgerEntry> {
    return this.ledger.open(tx, movesBoard);
  }

  async record(tx: Tx, report: LoadedReport, move: Move): Promise<MoveResult> {
    const from = report.state;
    await tx.manager.update(
      Report,
      { id: report.id },
      { ...move.set, state: move.to, version: report.version + 1 },
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
      actorId: tx.actor.accountId!,
      reason: move.reason ?? null,
      returnedUntil: move.returnedUntil ?? null,
      ...stampOf(tx),
    });
    await this.audit.record(tx, {
      action: `report.${move.action}`,
      subject: `report ${report.round.id}/${report.agency.number}`,
      agencyNumber: report.agency.number,
      roundId: report.round.id,
      ...(move.reason ? { reason: move.reason } : {}),
      before: { state: from },
      after: { state: move.to, ...move.after },
    });
    await tellOfMove(this.notifications, tx, report, move);
    report.state = move.to;
    report.version += 1;
    return this.result(report, tx.entry!.recordedAt);
  }

  /** Any edit of a ready report brings it whence it came; the one edit that opens the ledger, and not for the board. */
  async takeBackByEdit(tx: Tx, report: LoadedReport): Promise<void> {
    const to = this.assertPossible(report, 'edit');
    await this.ledger.open(tx, false);
    await this.record(tx, report, { action: 'edit', to, set: { readyBy: null, readyAt: null } });
  }

  result(report: LoadedReport, recordedAt: string): MoveResult {
    return {
      round: report.round.id,
      agencyNumber: report.agency.number,
      state: report.state as MoveResult['state'],
      version: report.version,
      recordedAt,
    };
  }
}
