import type { DataSource } from 'typeorm';
import type { Actor } from '@ega/shared/access/actor';
import { createHash } from 'node:crypto';
import { INSTANT_SQL } from './clock.js';

/** Who asks, and where the ledger stands: everything a request needs before it starts, in one round trip. */
export interface RequestFacts {
  session: SessionFacts | null;
  /** Null while nobody is fully signed in. */
  actor: Actor | null;
  position: string;
  boardPosition: string;
  worldNow: string;
  mark: 'live' | 'demo' | 'test';
}

export interface SessionFacts {
  id: string;
  accountId: string;
  stage: 'full' | 'second' | 'enrol';
}

interface Row {
  id: string | null;
  account_id: string;
  stage: SessionFacts['stage'];
  role: Actor['role'];
  grants: Actor['grants'];
  reach: Actor['reach'];
  agency_numbers: number[];
  unit: string | null;
  stale: boolean;
  position: string;
  board_position: string;
  world_now: string;
  mark: RequestFacts['mark'];
}

export const SESSION_IDLE_MINUTES = 30;
export const SESSION_HOURS = 12;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

// An instant travels in milliseconds: cut short, it could lie before the entry it is meant to include, and a shared link
// would show the board without it. So it never does.
const NOT_BEFORE_THE_LEDGER = `greatest(clock_timestamp() + w.shift, l.recorded_at + interval '999 microseconds')`;

const STATEMENT = {
  name: 'session-and-position',
  text: `select s.id, s.account_id, s.stage, s.role, s.grants, s.reach, s.agency_numbers, s.unit,
      s.last_seen_at < clock_timestamp() - interval '1 minute' as stale,
      l.position::text, l.board_position::text, ${INSTANT_SQL(NOT_BEFORE_THE_LEDGER)} as world_now, w.mark
    from ledger l cross join world_clock w
    left join session s on s.token_hash = $1 and s.ended_at is null and s.expires_at > clock_timestamp()
         and s.last_seen_at > clock_timestamp() - interval '${SESSION_IDLE_MINUTES} minutes'`,
};

interface PgPool {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: Row[] }>;
}

/**
 * Runs alone, before the actor is known (house decision 11), as a named prepared statement on the pool itself.
 * A session ended a moment ago is not found: the unchanged path of the cache asks this, too.
 */
export async function readRequestFacts(dataSource: DataSource, token: string | null): Promise<RequestFacts> {
  const pool = (dataSource.driver as unknown as { master: PgPool }).master;
  const { rows } = await pool.query({ ...STATEMENT, values: [hashToken(token ?? '')] });
  const row = rows[0]!;
  const facts = {
    position: row.position,
    boardPosition: row.board_position,
    worldNow: row.world_now,
    mark: row.mark,
  };
  if (!row.id) return { ...facts, session: null, actor: null };
  if (row.stale)
    await dataSource.query(
      `update session set last_seen_at = clock_timestamp() where id = $1 and ended_at is null`,
      [row.id],
    );
  const session = { id: row.id, accountId: row.account_id, stage: row.stage };
  if (row.stage !== 'full') return { ...facts, session, actor: null };
  return {
    ...facts,
    session,
    actor: {
      accountId: row.account_id,
      role: row.role,
      grants: row.grants,
      agencyNumbers: row.agency_numbers,
      reach: row.reach,
      ...(row.unit === null ? {} : { unit: row.unit }),
    },
  };
}
