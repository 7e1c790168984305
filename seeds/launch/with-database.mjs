import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './run-command.mjs';
import { externalUrls, serverEnv } from './server-env.mjs';
import { readSettings, ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';

/**
 * `node seeds/launch/with-database.mjs <program> [arguments]`: runs a built program against the database of this
 * checkout – the one DATABASE_URL names, the embedded one that is running, or the embedded one started for it.
 */
async function findDatabase(settings) {
  if (settings.databaseUrl) {
    const { assertReachable } = await import('./database.mjs');
    await assertReachable(settings.databaseUrl);
    await assertReachable(settings.migrationUrl);
    return { urls: externalUrls(settings), release: async () => {} };
  }
  const { openEmbedded } = await import('./running-database.mjs');
  const { appUrl, ownerUrl, release } = await openEmbedded(settings);
  return { urls: { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl }, release };
}

async function assertFilled(url) {
  const { readMark } = await import('./database.mjs');
  if ((await readMark(url)) === 'empty')
    throw new StartError('Cơ sở dữ liệu này chưa có dữ liệu của hệ thống; hãy chạy npm start trước.');
}

/** A file whose name has spaces, typed without quotation marks, arrives in as many words: they are one again. */
function joinedFile(args) {
  const there = (name) => existsSync(resolve(process.env.INIT_CWD || '.', name));
  const words = args.filter((arg) => !arg.startsWith('--'));
  const whole = words.join(' ');
  if (words.length < 2 || there(words[0]) || !there(whole)) return args;
  return [whole, ...args.filter((arg) => arg.startsWith('--'))];
}

await runCommand(async () => {
  const settings = readSettings();
  const [program, ...words] = process.argv.slice(2);
  const args = joinedFile(words);
  if (!existsSync(join(ROOT, program)))
    throw new StartError(`Thiếu ${program}; hãy chạy npm ci và npm run build, rồi chạy lại.`);
  const { urls, release } = await findDatabase(settings);
  try {
    await assertFilled(urls.MIGRATION_DATABASE_URL);
    const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
      cwd: ROOT,
      env: { ...serverEnv(settings), ...urls },
      stdio: 'inherit',
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    await release();
  }
});
