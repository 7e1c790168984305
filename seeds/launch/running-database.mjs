import { existsSync } from 'node:fs';
import { startPostgres } from './embedded-postgres.mjs';
import { readPostmaster } from './postgres-server.mjs';
import { readSecrets, urlsFor } from './postgres-secrets.mjs';
import { isAlive } from './processes.mjs';
import { StartError } from './start-error.mjs';
import { takeStartLock } from './start-lock.mjs';

/** The embedded database of this checkout: the one that is running, or started for this one command. */
export async function openEmbedded({ dataDir, pgDir }) {
  if (!existsSync(pgDir))
    throw new StartError('Chưa có cơ sở dữ liệu ở đây; hãy chạy npm start trước, hoặc đặt DATABASE_URL.');
  const serving = readPostmaster(pgDir);
  if (serving && isAlive(serving))
    return { ...urlsFor(readSecrets(dataDir), serving.port), release: async () => {} };
  return startForOneCommand({ dataDir, pgDir });
}

/** Starts the embedded database under the lock of its folder; refused while `npm start` runs there. */
export async function startForOneCommand({ dataDir, pgDir }) {
  const lock = await takeStartLock(dataDir, () => {});
  try {
    const postgres = await startPostgres({ dataDir, pgDir });
    return { ...postgres, release: () => postgres.stop().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
