import { spawn } from 'node:child_process';
import { openEmbedded, runCommand } from './running-database.mjs';
import { externalUrls, serverEnv } from './server-env.mjs';
import { readSettings, ROOT } from './settings.mjs';

/**
 * `node seeds/launch/with-database.mjs <program> [arguments]`: runs a built program against the database of this
 * checkout – the one DATABASE_URL names, the embedded one that is running, or the embedded one started for it.
 */
async function findDatabase(settings) {
  if (settings.databaseUrl) return { urls: externalUrls(settings), release: async () => {} };
  const { appUrl, ownerUrl, release } = await openEmbedded(settings);
  return { urls: { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl }, release };
}

await runCommand(async () => {
  const settings = readSettings();
  const { urls, release } = await findDatabase(settings);
  const child = spawn(process.execPath, ['--enable-source-maps', ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...serverEnv(settings), ...urls },
    stdio: 'inherit',
  });
  try {
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    await release();
  }
});
