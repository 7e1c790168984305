import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import { type Comparison, compareBoards } from '@ega/shared/status/comparison';
import { viewOfComparison } from '@ega/shared/status/view-of';
import { instantMs } from '@ega/shared/text/civil-date';
import { Transactions } from '../platform/transaction.js';
import type { Asked, Moment } from './as-of.js';
import { BoardQueries } from './board.queries.js';
import type { ComputedBoard } from './computed-board.js';
import { BOARD, Boards } from './status.service.js';

/** The earlier side as an address names it; nothing named means the last session, or the due instant of the round before. */
export type AskedBefore = Pick<Asked, 'round' | 'at' | 'day' | 'meeting'>;

export interface ComparedBoards {
  before: ComputedBoard;
  now: ComputedBoard;
  usual: boolean;
  comparison: Comparison;
  /** Why agencies stepped back, in their words. */
  reasons: ReadonlyMap<number, string>;
}

/** Compares two boards that are kept anyway. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly boards: Boards,
    private readonly queries: BoardQueries,
    private readonly transactions: Transactions,
  ) {}

  async of(actor: Actor, moment: Moment, asked: Asked, from: AskedBefore): Promise<ComparedBoards> {
    const now = await this.boards.of(actor, moment, asked);
    const usual = !from.round && !from.at && !from.day && !from.meeting;
    const before = await this.boards.of(actor, moment, {
      ...(await this.earlierSide(actor, moment, now, from)),
      basis: asked.basis,
    });
    const comparison = viewOfComparison(compareBoards(before, now), actor);
    return { before, now, usual, comparison, reasons: await this.reasons(now, comparison) };
  }

  /** A round alone means what was known when it fell due: before that nobody could have reported in full. */
  private async earlierSide(
    actor: Actor,
    moment: Moment,
    now: ComputedBoard,
    from: AskedBefore,
  ): Promise<AskedBefore> {
    if (from.at || from.day || from.meeting) return from;
    if (!from.round) {
      // The last meeting, as the changes of the overview; its own figures, which never move.
      if (now.baseline?.meeting) return { meeting: now.baseline.meeting };
      const { previousRound } = now.source;
      if (!previousRound) throw new DomainError('AS_OF_UNKNOWN', { what: 'earlierRound' });
      return { round: previousRound.id, at: previousRound.dueAt };
    }
    const { source } = await this.boards.of(actor, moment, { round: from.round, basis: now.board.basis });
    const { dueAt } = source.round!;
    return instantMs(dueAt) < instantMs(moment.worldNow) ? { ...from, at: dueAt } : from;
  }

  private async reasons(now: ComputedBoard, { movers }: Comparison): Promise<ReadonlyMap<number, string>> {
    const round = now.board.roundId;
    const agencies = movers.filter(({ move }) => move === 'stepBack').map(({ agencyNumber }) => agencyNumber);
    if (!round || agencies.length === 0) return new Map();
    const rows = await this.transactions.read(BOARD, (tx) =>
      this.queries.listStepBackReasons(tx, { rounds: [round], position: now.boardPosition, agencies }),
    );
    return new Map(rows.map((row) => [row.agency, row.reason]));
  }
}
