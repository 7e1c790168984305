import { Injectable } from '@nestjs/common';
import { parseMeetingVersion } from '@ega/shared/meetings/meeting';
import type { RoundId } from '@ega/shared/rounds/round';
import { MICRO_INSTANT_SQL } from '../platform/settled-moment.js';
import type { Tx } from '../platform/transaction.js';

/** The instant of the ledger that a session froze. */
export interface FrozenBoard {
  meeting: string;
  version: number;
  latest: number;
  roundId: RoundId;
  instant: string;
  position: string;
  boardPosition: string;
}

@Injectable()
export class FrozenBoards {
  /** '2018-Q1' means the latest version, '2018-Q1.2' that one; undefined where there is none. */
  async find(tx: Tx, name: string): Promise<FrozenBoard | undefined> {
    const asked = parseMeetingVersion(name);
    if (!asked) return undefined;
    const [row] = await tx.query<FrozenBoard>(
      `select f.meeting_id as meeting, f.version, f.round_id as "roundId", f.position::text,
              ${MICRO_INSTANT_SQL('f.recorded_at')} as instant, e.board_position::text as "boardPosition",
              max(f.version) over () as latest
         from frozen_board f join ledger_entry e on e.position = f.position
        where f.meeting_id = $1 order by (f.version = $2) desc nulls last, f.version desc limit 1`,
      [asked.meeting, asked.version],
    );
    return row && (asked.version === null || row.version === asked.version) ? row : undefined;
  }

  /** The latest version, as known at a position, of the last session before a round: "the last meeting" of its figures. */
  async findBefore(tx: Tx, round: RoundId, position: string): Promise<FrozenBoard | undefined> {
    const [row] = await tx.query<FrozenBoard>(
      `select f.meeting_id as meeting, f.version, f.version as latest, f.round_id as "roundId", f.position::text,
              ${MICRO_INSTANT_SQL('f.recorded_at')} as instant, e.board_position::text as "boardPosition"
         from frozen_board f join ledger_entry e on e.position = f.position
        where f.round_id < $1 and f.position <= $2 order by f.meeting_id desc, f.version desc limit 1`,
      [round, position],
    );
    return row;
  }
}
