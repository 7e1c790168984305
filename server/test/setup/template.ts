import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Long enough to seal; only for databases that a test made. */
export const TEST_SECRET = 'a secret that only databases made by a test know';

export type TestMark = 'test' | 'demo';

/** The cluster's superuser address, given by the test runner; the roles ega_owner and ega_app exist in it. */
export function superuserUrl(): string {
  const url = process.env['TEST_SUPERUSER_URL'];
  if (!url) throw new Error('TEST_SUPERUSER_URL is not set: run the tests through `npm test`');
  return url;
}

export async function asSuperuser<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: superuserUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The address of a database for one of the two roles; the superuser takes the role at connection. */
export function addressOf(database: string): string {
  const url = new URL(superuserUrl());
  url.pathname = `/${database}`;
  return url.toString();
}

/**
 * A migrated database with the registry, made once per test run and mark, and cloned for each suite.
 * It is made by the same programs as in production: the migration command and the reference loader.
 */
export async function ensureTemplate(mark: TestMark): Promise<string> {
  const run_ = createHash('sha256')
    .update(`${superuserUrl()}${process.env['TEST_RUN'] ?? ''}`)
    .digest('hex')
    .slice(0, 8);
  const name = `ega_template_${mark}_${run_}`;
  await asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock($1)', [mark === 'test' ? 7101 : 7102]);
    const { rowCount } = await client.query(
      `select 1 from pg_database where datname = $1 and datistemplate`,
      [name],
    );
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner ega_owner template template0`);
    const owner = withRole(addressOf(name), 'ega_owner');
    const app = withRole(addressOf(name), 'ega_app');
    const env = {
      ...process.env,
      DATABASE_MARK: mark,
      MIGRATION_DATABASE_URL: owner,
      DATABASE_URL: app,
      APP_SECRET: TEST_SECRET,
    };
    await run(process.execPath, ['server/dist/cli/migrate.js'], { cwd: ROOT, env });
    await run(process.execPath, ['seeds/dist/reference/load.js'], { cwd: ROOT, env });
    await client.query(`update pg_database set datistemplate = true where datname = $1`, [name]);
  });
  return name;
}

/** One connection string that acts as another role from its first statement. */
export function withRole(address: string, role: string): string {
  const url = new URL(address);
  url.searchParams.set('options', `-c role=${role}`);
  return url.toString();
}

let clones = 0;

export async function cloneTemplate(mark: TestMark): Promise<string> {
  const template = await ensureTemplate(mark);
  const name = `ega_t_${process.pid}_${process.env['JEST_WORKER_ID'] ?? 0}_${Date.now().toString(36)}_${++clones}`;
  await asSuperuser((client) => client.query(`create database ${name} owner ega_owner template ${template}`));
  return name;
}

export async function dropDatabase(name: string): Promise<void> {
  await asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`));
}
