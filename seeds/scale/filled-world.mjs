import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMark, runCli } from '../launch/database.mjs';
import { startPostgres } from '../launch/embedded-postgres.mjs';
import { serverEnv } from '../launch/server-env.mjs';
import { ROOT } from '../launch/settings.mjs';

/** Ten years are filled in minutes, not written by people: the checkpoints of a small database would only slow it down. */
const SETTINGS = ['max_wal_size=4GB'];

/**
 * The embedded PostgreSQL in a temporary folder, filled with 12,000 units and 40 quarters.
 * SCALE_DATA names a folder to keep, so that a second run does not fill it again.
 */
export async function openFilledWorld({ port, say }) {
  const kept = process.env.SCALE_DATA;
  const dataDir = kept || mkdtempSync(join(tmpdir(), 'ega-scale-'));
  const postgres = await startPostgres({ dataDir, durable: false, settings: SETTINGS });
  const close = async () => {
    await postgres.stop();
    if (!kept) rmSync(dataDir, { recursive: true, force: true });
  };
  const inside = new URL(postgres.superuserUrl);
  inside.pathname = new URL(postgres.ownerUrl).pathname;
  const env = {
    ...serverEnv({ dataDir, port, host: '127.0.0.1' }),
    DATABASE_URL: postgres.appUrl,
    MIGRATION_DATABASE_URL: postgres.ownerUrl,
    DATABASE_MARK: 'test',
    OPERATIONS: 'listed',
    CLIENT_DIR: join(ROOT, 'client/dist'),
    NODE_ENV: 'production',
  };
  try {
    const filled = (await readMark(postgres.ownerUrl)) === 'test';
    await runCli(ROOT, 'server/dist/cli/migrate.js', env);
    if (!filled)
      say(await runCli(ROOT, 'seeds/dist/scale/load.js', { ...env, SCALE_DATABASE_URL: inside.href }));
  } catch (error) {
    await close();
    throw error;
  }
  return { env, postgres, insideUrl: inside.href, close };
}
