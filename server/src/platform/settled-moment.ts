import type { DataSource } from 'typeorm';
import { INSTANT_SQL } from './clock.js';

/** Held by each writing transaction from the opening of its ledger entry to its commit. */
const LEDGER_LOCK = 1655;

/** Taken by `Ledger.open` before it reads the clock. */
export const TAKE_LEDGER_SQL = `select pg_advisory_xact_lock(${LEDGER_LOCK})`;

/** Microseconds kept: two entries may lie in one millisecond, and the instant must fall on the right side of both. */
export const MICRO_INSTANT_SQL = (expression: string): string =>
  INSTANT_SQL(expression).replace('.MS', '.US');

export interface SettledMoment {
  worldNow: string;
  position: string;
  boardPosition: string;
}

interface PgPool {
  query(text: string): Promise<{ rows: SettledMoment[] }[]>;
}

/**
 * "Now" that stays true: no transaction is left that was recorded before this instant and commits after it, so that the
 * instant asked for later shows the same figures (house decision 4). Waits for the writer that is just committing. Two
 * statements in one round trip: the second sees what the writer left, and reads the clock while no other has begun.
 */
export async function settledMoment(dataSource: DataSource): Promise<SettledMoment> {
  const pool = (dataSource.driver as unknown as { master: PgPool }).master;
  const [, moment] = await pool.query(
    `select pg_advisory_xact_lock_shared(${LEDGER_LOCK});
     select l.position::text, l.board_position::text as "boardPosition",
            ${MICRO_INSTANT_SQL('greatest(clock_timestamp() + w.shift, l.recorded_at)')} as "worldNow"
       from ledger l cross join world_clock w`,
  );
  return moment!.rows[0]!;
}
