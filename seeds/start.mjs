import { join } from 'node:path';
import { assertWritable } from './launch/data-folder.mjs';
import { build, isBuildStale } from './launch/build.mjs';
import { install, isInstallStale } from './launch/install.mjs';
import { assertPortFree } from './launch/ports.mjs';
import { createProgress, outliveClosedPipes } from './launch/progress.mjs';
import { stopRunning } from './launch/run-program.mjs';
import { externalUrls, serverEnv } from './launch/server-env.mjs';
import { assertNodeVersion, readSettings, ROOT } from './launch/settings.mjs';
import { StartError } from './launch/start-error.mjs';
import { takeStartLock } from './launch/start-lock.mjs';

/**
 * What `npm start` runs on a fresh clone with nothing but Node: everything imported above needs no installed package;
 * what needs one is imported after the installation.
 */
const started = [];
let stopping = false;
const progress = createProgress(() => {
  if (stopping) throw new StartError('Đã có yêu cầu dừng.');
});

async function stopAll() {
  stopping = true;
  stopRunning();
  for (const stop of started.splice(0).reverse()) await stop();
}

/** Resolves when the person asks to stop; repeated requests (npm passes Ctrl-C on once more) change nothing. */
const stopAsked = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  onParentGone(() => resolve('SIGTERM'));
});

/** A SIGTERM sent to npm ends npm and its shell, which do not pass it on: under npm, their end is the request to stop. */
function onParentGone(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 200).unref();
}

async function prepareSoftware() {
  if (isInstallStale(ROOT))
    await progress.step('Cài đặt thư viện (lần đầu mất một vài phút)', () => install(ROOT));
  if (isBuildStale(ROOT)) await progress.step('Dựng phần mềm', () => build(ROOT));
}

async function startDatabase(settings) {
  const { startPostgres } = await import('./launch/embedded-postgres.mjs');
  const { dataDir, pgDir } = settings;
  return progress.step('Khởi động PostgreSQL', () => {
    const starting = startPostgres({ dataDir, pgDir, log: progress.note });
    started.push(() =>
      starting.then(
        (postgres) => postgres.stop(),
        () => {},
      ),
    );
    return starting;
  });
}

async function prepareData(settings, baseEnv) {
  const { prepareEmbedded, prepareExternal } = await import('./launch/world.mjs');
  const common = { root: ROOT, settings, progress };
  if (settings.databaseUrl) {
    const { assertReachable } = await import('./launch/database.mjs');
    await assertReachable(settings.databaseUrl);
    await assertReachable(settings.migrationUrl);
    const env = { ...baseEnv, ...externalUrls(settings) };
    return { env, mark: await prepareExternal({ ...common, env }), postgres: null };
  }
  const postgres = await startDatabase(settings);
  const env = { ...baseEnv, DATABASE_URL: postgres.appUrl, MIGRATION_DATABASE_URL: postgres.ownerUrl };
  return { env, mark: await prepareEmbedded({ ...common, postgres, env }), postgres };
}

async function run() {
  assertNodeVersion();
  const settings = readSettings();
  assertWritable(settings.dataDir, 'Đề nghị cấp quyền ghi hoặc đặt DATA_DIR.');
  const lock = await takeStartLock(settings.dataDir, progress.note);
  started.push(lock.release);
  await assertPortFree(settings.port, settings.host);
  await prepareSoftware();

  const baseEnv = serverEnv(settings);
  const { env, mark, postgres } = await prepareData(settings, baseEnv);

  const { addressOf, spawnServer } = await import('./launch/web-server.mjs');
  // The owner of the tables stays with the launcher: the server never needs it once the migrations are done.
  const ownerless = { ...env, MIGRATION_DATABASE_URL: undefined };
  const server = await progress.step('Khởi động máy chủ', async () => {
    const spawned = spawnServer({ root: ROOT, settings, env: ownerless, lock });
    started.push(spawned.stop);
    await spawned.ready();
    return spawned;
  });

  const { printWelcome } = await import('./launch/welcome.mjs');
  await printWelcome({
    address: addressOf(settings.host, settings.port),
    demo: mark === 'demo',
    logins: join(ROOT, 'seeds/dist/demo/logins.js'),
  });
  if (postgres) await scheduleNightly(settings, env, postgres);
  await untilStopped(server, postgres);
}

async function scheduleNightly({ dataDir, pgDir }, { FILES_DIR }, { superuserUrl }) {
  const { scheduleBackups } = await import('./launch/nightly-backup.mjs');
  started.push(scheduleBackups({ superuserUrl, dataDir, pgDir, filesDir: FILES_DIR }, progress.note));
}

async function untilStopped(server, postgres) {
  const outcomes = [stopAsked.then(() => null), server.exited.then(() => 'Máy chủ')];
  if (postgres) outcomes.push(postgres.exited.then(() => 'PostgreSQL'));
  const failed = await Promise.race(outcomes);
  if (failed && !stopping) throw new StartError(`${failed} đã dừng đột ngột:\n${server.words()}`);
}

outliveClosedPipes();
let code = 0;
try {
  await Promise.race([run(), stopAsked]);
  process.stdout.write('\nĐang dừng …\n');
} catch (error) {
  code = 1;
  const words = error instanceof StartError ? error.message : error.stack;
  process.stderr.write(`\nKhông chạy được: ${words}\n`);
}
await stopAll();
process.exit(code);
