import pg from 'pg';
import { hashPassword } from '@ega/server/accounts/passwords';
import { openServices } from '@ega/server/cli/open-services';
import { Directives } from '@ega/server/directives/directives.service';
import { stepWorldClock } from '@ega/server/platform/clock';
import { SYSTEM, Transactions } from '@ega/server/platform/transaction';
import { SUMMARY_RULES_VERSION, summarise } from '@ega/shared/reports/summary';
import { FORM_VERSION } from '@ega/shared/reports/upgrade-content';
import { REGIONS } from '@ega/shared/status/agency-address';
import { COURSE_STATEMENTS } from './course-statements.js';
import { REGISTRY_STATEMENTS } from './registry-statements.js';
import { REPORT_STATEMENTS } from './report-statements.js';
import { runStatements, type Statement } from './run-statements.js';
import { FIRST_INSTANT, FIRST_YEAR, LAST_INSTANT, QUARTERS, SCALE_VIEWER, UNITS } from './size.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Fills an empty database marked `test` with 12,000 units and 40 quarters, to measure. Directives enter by their
 * service; everything else by set-based SQL past the services, the same rows each time. The audit chain does not tell
 * of it, and foreign keys are not asked row by row (the scale check asks them afterwards, table by table): such a
 * database is for measuring only. SCALE_DATABASE_URL is the superuser's address of that database.
 */
async function main(): Promise<void> {
  const services = await openServices();
  await services.get(Transactions).write(SYSTEM, async (tx) => {
    await stepWorldClock(tx, FIRST_INSTANT);
    await services.get(Directives).load(tx);
  });
  await services.close();
  const client = new pg.Client({ connectionString: process.env['SCALE_DATABASE_URL'] });
  await client.connect();
  try {
    await fill(client);
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ fit: boolean }>(
    `select (select mark = 'test' from world_clock) and not exists (select from agency) as fit`,
  );
  if (!rows[0]?.fit) throw new Error('only an empty database marked test is filled');
  await client.query(
    `set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '512MB'; begin`,
  );
  await client.query(
    `create temp table size (units integer, quarters integer, first_year integer, form_version integer,
       rules_version integer, summary jsonb, regions text[], viewer_email text, viewer_hash text)`,
  );
  const { email, password } = SCALE_VIEWER;
  const base = JSON.stringify(summarise({}));
  const viewer = [email, await hashPassword(password)];
  await client.query(`insert into size values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
    ...[UNITS, QUARTERS, FIRST_YEAR, FORM_VERSION, SUMMARY_RULES_VERSION, base, Object.values(REGIONS)],
    ...viewer,
  ]);
  const indexes = await dropIndexes(client);
  await runStatements(
    client,
    [...REGISTRY_STATEMENTS, ...COURSE_STATEMENTS, ...REPORT_STATEMENTS, ...indexes, STATISTICS],
    say,
  );
  await stepWorldClock(client, LAST_INSTANT);
  await client.query('commit');
}

/** Indexes of the large tables are faster made once at the end; those that guard uniqueness stay. */
async function dropIndexes(client: pg.Client): Promise<Statement[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as sql
       from pg_index i join pg_class t on t.oid = i.indrelid
      where not i.indisunique and t.relname in ('report_revision', 'report_move', 'review_decision', 'report_summary')`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows;
}

const STATISTICS: Statement = { name: 'statistics', sql: 'analyze' };

await main();
