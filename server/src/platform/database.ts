import type { DataSourceOptions } from 'typeorm';
import pg, { type ClientBase } from 'pg';
import { migrations } from '../migrations/migrations.js';

// A `date` is a civil date: read as text, never through a time zone (house decision 8). bigint arrives as text too.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

type EntityClass = new () => object;

export interface ConnectionChoice {
  url: string;
  poolSize?: number;
  /** Where only the owner's address is known, every connection of the app takes the app's role. */
  asAppRole?: boolean;
  /** A statement may take so long, milliseconds; PostgreSQL ends it. */
  statementMs?: number;
  entities?: EntityClass[];
}

/** Connection options shared by the server, the command-line tools and the tests. */
export function dataSourceOptions(choice: ConnectionChoice): DataSourceOptions {
  const role = choice.asAppRole ? ' -c role=ega_app' : '';
  const { url, given, patienceMs } = splitOptions(choice.url);
  const statementMs = choice.statementMs ?? 15_000;
  return {
    type: 'postgres',
    url,
    entities: choice.entities ?? [],
    migrations,
    synchronize: false,
    migrationsRun: false,
    poolSize: choice.poolSize ?? 10,
    extra: {
      // Isolation as Transactions.write counts on it, whatever a database was set to by others.
      options: `-c default_transaction_isolation=read\\ committed -c TimeZone=Asia/Ho_Chi_Minh -c statement_timeout=${statementMs} -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000${role}${given}`,
      connectionTimeoutMillis: 5000,
      onConnect: (client: ClientBase) => endWithPatience(client, patienceMs ?? statementMs + 5000),
      application_name: 'ega',
    },
  };
}

/**
 * Options inside the address would replace ours (time zone, time-outs): they are taken out and added. So is
 * `query_timeout` (milliseconds), which the driver knows, too, but keeps otherwise.
 */
function splitOptions(address: string): { url: string; given: string; patienceMs: number | null } {
  const url = new URL(address);
  const given = url.searchParams.get('options');
  const patience = url.searchParams.get('query_timeout');
  url.searchParams.delete('options');
  url.searchParams.delete('query_timeout');
  return {
    url: url.toString(),
    given: given ? ` ${given}` : '',
    patienceMs: patience === null ? null : Number(patience),
  };
}

/**
 * A database that hangs keeps no time-out of its own. Whoever waits longer than it would allow ends the connection: the
 * driver's way, to answer and leave the statement where it is, would lend out a connection in the middle of a transaction.
 */
function endWithPatience(client: ClientBase, patienceMs: number): void {
  const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } };
  client.query = ((...given: unknown[]) => {
    const watch = setTimeout(() => connection.stream.destroy(), patienceMs);
    const done = (): void => clearTimeout(watch);
    const answered = given.at(-1);
    if (typeof answered === 'function')
      given[given.length - 1] = (...answer: unknown[]): void => {
        done();
        (answered as (...answer: unknown[]) => void)(...answer);
      };
    const asked = ask(...given);
    if (isPromise(asked)) asked.then(done, done);
    else if (typeof answered !== 'function') done();
    return asked;
  }) as typeof client.query;
}

const isPromise = (asked: unknown): asked is Promise<unknown> =>
  typeof (asked as { then?: unknown } | undefined)?.then === 'function';
