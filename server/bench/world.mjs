import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../seeds/launch/embedded-postgres.mjs';
import { runCli, readMark } from '../../seeds/launch/database.mjs';
import { createDatabase, withConnection } from '../../seeds/launch/postgres-roles.mjs';
import { serverEnv } from '../../seeds/launch/server-env.mjs';
import { ROOT } from '../../seeds/launch/settings.mjs';

const LOAD_DEMO = 'seeds/dist/demo/load.js';

/**
 * The embedded PostgreSQL, durable as in `npm start`, with the demo world in a temporary folder.
 * BENCH_DATA names a folder to keep, so that a second run does not load the world again.
 */
export async function openWorld({ port, say }) {
  const kept = process.env.BENCH_DATA;
  const dataDir = kept || mkdtempSync(join(tmpdir(), 'ega-bench-'));
  const postgres = await startPostgres({ dataDir });
  const env = {
    ...serverEnv({ dataDir, port, host: '127.0.0.1' }),
    DATABASE_URL: postgres.appUrl,
    MIGRATION_DATABASE_URL: postgres.ownerUrl,
    DATABASE_MARK: 'demo',
    OPERATIONS: 'listed',
    CLIENT_DIR: join(ROOT, 'client/dist'),
    NODE_ENV: 'production',
  };
  const close = async () => {
    await postgres.stop();
    if (!kept) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const loaded = (await readMark(postgres.ownerUrl)) === 'demo';
    await load(env, loaded, say);
  } catch (error) {
    await close();
    throw error;
  }
  return { env, postgres, close };
}

const COPY = 'ega_bench_copy';

/**
 * A copy of the world beside it, with its own folder of files: whatever is entered there is thrown away, and a kept
 * world stays as it was loaded. Nobody may be connected to the world while it is copied.
 */
export async function openCopy({ env, postgres }) {
  const filesDir = mkdtempSync(join(tmpdir(), 'ega-bench-copy-'));
  const asSuperuser = (work) => withConnection(postgres.superuserUrl, work);
  const drop = (client) => client.query(`drop database if exists ${COPY} with (force)`);
  const close = async () => {
    await asSuperuser(drop);
    rmSync(filesDir, { recursive: true, force: true });
  };
  const copied = new URL(postgres.appUrl);
  const original = copied.pathname.slice(1);
  copied.pathname = `/${COPY}`;
  try {
    await asSuperuser(async (client) => {
      await drop(client);
      await createDatabase(client, COPY, original);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { env: { ...env, DATABASE_URL: copied.href, FILES_DIR: filesDir }, close };
}

async function load(env, loaded, say) {
  await runCli(ROOT, 'server/dist/cli/migrate.js', env);
  await runCli(ROOT, 'seeds/dist/reference/load.js', env);
  if (loaded) return say('the demo world is there already');
  if (!existsSync(join(ROOT, LOAD_DEMO))) throw new Error(`${LOAD_DEMO} is missing: run npm run build first`);
  const begun = performance.now();
  await runCli(ROOT, LOAD_DEMO, env);
  say(`demo world loaded in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
