import type { DataSourceOptions } from 'typeorm';
import pg from 'pg';
import { migrations } from '../migrations/migrations.js';

// A `date` is a civil date: read as text, never through a time zone (house decision 8). bigint arrives as text too.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

type EntityClass = new () => object;

export interface ConnectionChoice {
  url: string;
  poolSize?: number;
  /** Where only the owner's address is known, every connection of the app takes the app's role. */
  asAppRole?: boolean;
  entities?: EntityClass[];
}

/** Connection options shared by the server, the command-line tools and the tests. */
export function dataSourceOptions(choice: ConnectionChoice): DataSourceOptions {
  const role = choice.asAppRole ? ' -c role=ega_app' : '';
  const { url, given } = splitOptions(choice.url);
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
      options: `-c default_transaction_isolation=read\\ committed -c TimeZone=Asia/Ho_Chi_Minh -c statement_timeout=15000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=30000${role}${given}`,
      connectionTimeoutMillis: 5000,
      application_name: 'ega',
    },
  };
}

/** Options inside the address would replace ours (time zone, time-outs): they are taken out and added. */
function splitOptions(address: string): { url: string; given: string } {
  const url = new URL(address);
  const given = url.searchParams.get('options');
  url.searchParams.delete('options');
  return { url: url.toString(), given: given ? ` ${given}` : '' };
}
