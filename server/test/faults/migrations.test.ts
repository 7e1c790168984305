import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../src/migrations/migrations.js';
import { addressOf, asSuperuser, dropDatabase, ensureTemplate } from '../setup/template.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TIMEOUT = 120_000;
const DATABASE = `ega_migrating_${process.pid}`;

let client: pg.Client;
beforeEach(async () => {
  await asSuperuser((superuser) =>
    superuser.query(`create database ${DATABASE} owner ega_owner template template0`),
  );
  client = await open(DATABASE);
}, TIMEOUT);
afterEach(async () => {
  await client.end();
  await dropDatabase(DATABASE);
}, TIMEOUT);

async function open(database: string): Promise<pg.Client> {
  const opened = new pg.Client({ connectionString: addressOf(database) });
  await opened.connect();
  return opened;
}

interface Run {
  child: ChildProcess;
  /** Steps done, or what was said instead. */
  ended: Promise<number | string>;
}

/** The command as a start runs it. */
function migrate(options = ''): Run {
  const url = new URL(addressOf(DATABASE));
  url.searchParams.set('options', `-c role=ega_owner ${options}`);
  const env = { ...process.env, DATABASE_MARK: 'test', MIGRATION_DATABASE_URL: url.toString() };
  const child = spawn(process.execPath, ['server/dist/cli/migrate.js'], { cwd: ROOT, env });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code) =>
      resolve(code === 0 ? (JSON.parse(said.stdout) as { migrated: number }).migrated : said.stderr),
    ),
  );
  return { child, ended };
}

/** Waits until a connection to the database is in this state, as PostgreSQL sees it. */
async function until(condition: string, found = true): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where datname = $1 and pid <> pg_backend_pid() and ${condition}`,
      [DATABASE],
    );
    if (rowCount! > 0 === found) return;
    await client.query('select pg_sleep(0.05)');
  }
  throw new Error(`never: ${condition}`);
}

/** Every table with its columns, every policy, trigger and function: what a migration makes. */
async function schemaOf(database: string): Promise<unknown[]> {
  const asked = await open(database);
  try {
    const { rows } = await asked.query(
      `select 'column' as what, table_name || '.' || column_name || ' ' || data_type || is_nullable as name
         from information_schema.columns where table_schema = 'public'
       union all select 'policy', tablename || '.' || policyname || coalesce(qual, '') from pg_policies
       union all select 'trigger', event_object_table || '.' || trigger_name from information_schema.triggers
       union all select 'function', p.proname from pg_proc p where pronamespace = 'public'::regnamespace
       union all select 'index', indexdef from pg_indexes where schemaname = 'public'
       union all select 'migration', name from migrations
       order by 1, 2`,
    );
    return rows;
  } finally {
    await asked.end();
  }
}

describe('a migration', () => {
  it(
    'that is killed in the middle leaves nothing, and the next one makes the schema of an undisturbed one',
    async () => {
      // Another session has this name; the migration that makes the table waits for it, far from its first step.
      const holder = await open(DATABASE);
      await holder.query('begin; create table public.session_pack (id integer)');
      const killed = migrate();
      await until(`wait_event_type = 'Lock' and query ilike '%create table session_pack%'`);
      killed.child.kill('SIGKILL');
      await killed.ended;
      await holder.query('rollback');
      await holder.end();
      await until(`application_name = 'ega'`, false);
      // The list of migrations is made before the first of them; it is empty, and nothing stands beside it.
      const { rows } = await client.query(
        `select table_name as name, (select count(*)::integer from migrations) as done
           from information_schema.tables where table_schema = 'public'`,
      );
      expect(rows).toEqual([{ name: 'migrations', done: 0 }]);
      expect(await migrate().ended).toBe(migrations.length);
      expect(await schemaOf(DATABASE)).toEqual(await schemaOf(await ensureTemplate('test')));
    },
    TIMEOUT,
  );

  it(
    'of two starts at once is made by one; the other waits and finds nothing left to do',
    async () => {
      const done = await Promise.all([migrate().ended, migrate().ended]);
      expect(done).toEqual(expect.arrayContaining([0, migrations.length]));
    },
    TIMEOUT,
  );

  it(
    'is waited for longer than anybody waits for a row',
    async () => {
      await client.query('select pg_advisory_lock(165518)');
      const waiting = migrate('-c lock_timeout=200');
      const waits = `wait_event = 'advisory'`;
      await until(`${waits} and clock_timestamp() - query_start > interval '600 ms'`);
      await client.query('select pg_advisory_unlock(165518)');
      expect(await waiting.ended).toBe(migrations.length);
    },
    TIMEOUT,
  );
});
