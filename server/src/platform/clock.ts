/**
 * Two clocks (house decision 8). World time rules the business and is read only from the database;
 * machine time serves sessions, locks and logs. This file is the only place of the server that reads either.
 */
export const machineNow = (): Date => new Date();

interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** ISO 8601 with +07:00 and microseconds cut to milliseconds, as printed and exchanged. */
export const INSTANT_SQL = (expression: string): string =>
  `to_char((${expression}) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"')`;

export interface World {
  now: string;
  mark: 'live' | 'demo' | 'test';
}

export async function readWorld(db: Runner): Promise<World> {
  const rows = await db.query(`select ${INSTANT_SQL('world_now()')} as now, mark from world_clock`);
  return (rows as World[])[0]!;
}

/** Stores how far world time has run, so that a later start can go on from there (demo and test only). */
export async function rememberWorldInstant(db: Runner): Promise<void> {
  await db.query(`update world_clock set last_world_instant = world_now() where mark <> 'live'`);
}

/** A start lowers the offset by the time the app was off: world time of a demo runs only while the app runs. */
export async function resumeWorldClock(db: Runner): Promise<void> {
  await db.query(
    `update world_clock set shift = last_world_instant - clock_timestamp()
      where mark <> 'live' and last_world_instant is not null and world_now() > last_world_instant`,
  );
}

/** The same for a loader whose instants may lie behind what the load itself has taken: then the clock stays. */
export async function stepWorldClockUpTo(db: Runner, to: string): Promise<void> {
  await db.query(
    `update world_clock set shift = $1::timestamptz - clock_timestamp(), last_world_instant = $1::timestamptz
      where mark <> 'live' and world_now() < $1::timestamptz`,
    [to],
  );
}

/** Steps the clock of a demo or test world forward; the trigger refuses to go back. */
export async function stepWorldClock(db: Runner, to: string): Promise<void> {
  await db.query(
    `update world_clock set shift = $1::timestamptz - clock_timestamp(), last_world_instant = $1::timestamptz where mark <> 'live'`,
    [to],
  );
}
