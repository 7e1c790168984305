import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../seeds/launch/embedded-postgres.mjs';
import { runCli, readMark } from '../../seeds/launch/database.mjs';
import { serverEnv } from '../../seeds/launch/server-env.mjs';
import { ROOT } from '../../seeds/launch/settings.mjs';

const LOAD_DEMO = '../../tmp/egabench/fill.mjs';

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

async function load(env, loaded, say) {
  await runCli(ROOT, 'server/dist/cli/migrate.js', env);
  await runCli(ROOT, 'seeds/dist/reference/load.js', env);
  if (loaded) return say('the demo world is there already');
  if (!existsSync(join(ROOT, LOAD_DEMO))) throw new Error(`${LOAD_DEMO} is missing: run npm run build first`);
  const begun = performance.now();
  await runCli(ROOT, LOAD_DEMO, env);
  say(`demo world loaded in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
