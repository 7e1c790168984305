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
  token_hash: Buffer;
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

// With the powers that the Authority's leader delegated, while that is in force by world time (practice.md 22).
const GRANTS_NOW = `s.grants || coalesce((select array_agg(distinct p) from delegation d join account a on a.id = d.leader_id,
      unnest(d.powers) p where d.account_id = s.account_id and d.ended_at is null and a.disabled_at is null
        and ((clock_timestamp() + w.shift) at time zone 'Asia/Ho_Chi_Minh')::date between d.from_day and d.to_day
        and p <> all (s.grants)), '{}')`;

const STATEMENT = {
  name: 'session-and-position',
  text: `select s.id, s.token_hash, s.account_id, s.stage, s.role, ${GRANTS_NOW} as grants, s.reach, s.agency_numbers, s.unit,
      s.last_seen_at < clock_timestamp() - interval '1 minute' as stale,
      l.position::text, l.board_position::text, ${INSTANT_SQL(NOT_BEFORE_THE_LEDGER)} as world_now, w.mark
    from ledger l cross join world_clock w
    left join session s on s.token_hash = any ($1::bytea[]) and s.ended_at is null and s.expires_at > clock_timestamp()
         and s.last_seen_at > clock_timestamp() - interval '${SESSION_IDLE_MINUTES} minutes'`,
};

interface PgPool {
  query(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: Row[] }>;
}

/** Requests that have arrived and whose statement is not yet sent. */
interface Batch {
  tokens: Set<string>;
  facts: Promise<Map<string, RequestFacts>>;
}

/**
 * Two are under way at most: the server answers those of one while the database reads the other. While the board moves
 * it is one: each answer then costs a board, and what arrives together shares it (bench (a) and (c)).
 */
interface Line {
  waiting: Batch | null;
  /** The statement sent last. */
  last: Promise<unknown>;
  /** The one before it; a batch waits for its end, so a busy server sends few and large ones. */
  lastButOne: Promise<unknown>;
  /** Where the last answer found the board, and whether the one before found it elsewhere. */
  boardPosition: string;
  moving: boolean;
}

const lines = new WeakMap<DataSource, Line>();

function newLine(): Line {
  const ended = Promise.resolve();
  return { waiting: null, last: ended, lastButOne: ended, boardPosition: '', moving: false };
}

/**
 * Runs alone, before the actor is known (house decision 11), as a named prepared statement on the pool itself.
 * A session ended a moment ago is not found: the unchanged path of the cache asks this, too. Requests that arrive while
 * statements are under way share the next round trip. It is sent after the last of them has arrived, so nobody
 * is answered from a session older than the question.
 */
export async function readRequestFacts(dataSource: DataSource, token: string | null): Promise<RequestFacts> {
  let line = lines.get(dataSource);
  if (!line) lines.set(dataSource, (line = newLine()));
  const batch = (line.waiting ??= beginBatch(dataSource, line));
  batch.tokens.add(token ?? '');
  return (await batch.facts).get(token ?? '')!;
}

function beginBatch(dataSource: DataSource, line: Line): Batch {
  const tokens = new Set<string>();
  const facts = Promise.all([line.moving ? line.last : line.lastButOne, turnEnded()]).then(() => {
    line.waiting = null;
    const answer = readAll(dataSource, tokens);
    line.lastButOne = line.last;
    line.last = answer.then(
      (found) => noteBoard(line, found),
      () => undefined,
    );
    return answer;
  });
  return { tokens, facts };
}

function noteBoard(line: Line, found: Map<string, RequestFacts>): void {
  const [facts] = found.values();
  line.moving = line.boardPosition !== '' && line.boardPosition !== facts!.boardPosition;
  line.boardPosition = facts!.boardPosition;
}

/** All requests of one turn of the event loop have then arrived. */
const turnEnded = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function readAll(dataSource: DataSource, tokens: Set<string>): Promise<Map<string, RequestFacts>> {
  const pool = (dataSource.driver as unknown as { master: PgPool }).master;
  const hashes = new Map([...tokens].map((token) => [token, hashToken(token)]));
  const { rows } = await pool.query({ ...STATEMENT, values: [[...hashes.values()]] });
  const stale = rows.filter((row) => row.id !== null && row.stale).map((row) => row.id);
  if (stale.length > 0)
    await dataSource.query(
      `update session set last_seen_at = clock_timestamp() where id = any ($1) and ended_at is null`,
      [stale],
    );
  const facts = new Map<string, RequestFacts>();
  for (const [token, hash] of hashes)
    facts.set(
      token,
      factsOf(rows[0]!, rows.find((row) => row.id !== null && row.token_hash.equals(hash)) ?? null),
    );
  return facts;
}

function factsOf(world: Row, found: Row | null): RequestFacts {
  const facts = {
    position: world.position,
    boardPosition: world.board_position,
    worldNow: world.world_now,
    mark: world.mark,
  };
  if (!found) return { ...facts, session: null, actor: null };
  const session = { id: found.id!, accountId: found.account_id, stage: found.stage };
  if (found.stage !== 'full') return { ...facts, session, actor: null };
  return {
    ...facts,
    session,
    actor: {
      accountId: found.account_id,
      role: found.role,
      grants: found.grants,
      agencyNumbers: found.agency_numbers,
      reach: found.reach,
      ...(found.unit === null ? {} : { unit: found.unit }),
    },
  };
}
