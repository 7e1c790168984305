import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startPostgres } from './embedded-postgres.mjs';
import { readPostmaster } from './postgres-server.mjs';
import { readSecrets, urlsFor } from './postgres-secrets.mjs';
import { isAlive } from './processes.mjs';
import { externalUrls, serverEnv } from './server-env.mjs';
import { readSettings, ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';
import { takeStartLock } from './start-lock.mjs';

/**
 * `node seeds/launch/with-database.mjs <program> [arguments]`: runs a built program against the database of this
 * checkout – the one DATABASE_URL names, the embedded one that is running, or the embedded one started for it.
 */
async function findDatabase(settings) {
  const nothing = async () => {};
  if (settings.databaseUrl) return { ...externalUrls(settings), release: nothing };
  if (!existsSync(settings.pgDir))
    throw new StartError('Chưa có cơ sở dữ liệu ở đây; hãy chạy npm start trước, hoặc đặt DATABASE_URL.');
  const serving = readPostmaster(settings.pgDir);
  if (serving && isAlive(serving)) {
    const { appUrl, ownerUrl } = urlsFor(readSecrets(settings.dataDir), serving.port);
    return { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl, release: nothing };
  }
  const lock = await takeStartLock(settings.dataDir, () => {});
  const postgres = await startPostgres({ dataDir: settings.dataDir, pgDir: settings.pgDir });
  const release = () => postgres.stop().finally(lock.release);
  return { DATABASE_URL: postgres.appUrl, MIGRATION_DATABASE_URL: postgres.ownerUrl, release };
}

try {
  const settings = readSettings();
  const { release, ...urls } = await findDatabase(settings);
  const child = spawn(process.execPath, ['--enable-source-maps', ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...serverEnv(settings), ...urls },
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  await release();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
