import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFrom } from './build.mjs';
import { readMark, runCli } from './database.mjs';
import { StartError } from './start-error.mjs';

const LOAD_REFERENCE = 'seeds/dist/reference/load.js';
const LOAD_DEMO = 'seeds/dist/demo/load.js';

const stateFile = (dataDir) => join(dataDir, 'world.json');

function readState(dataDir) {
  const file = stateFile(dataDir);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function remember(dataDir, more) {
  const fresh = `${stateFile(dataDir)}.new`;
  writeFileSync(fresh, JSON.stringify({ ...readState(dataDir), ...more }));
  renameSync(fresh, stateFile(dataDir));
}

const steps = (root, env, progress) => ({
  migrate: (mark) =>
    progress.step('Cập nhật cấu trúc cơ sở dữ liệu', () =>
      runCli(root, 'server/dist/cli/migrate.js', { ...env, DATABASE_MARK: mark ? 'demo' : 'live' }),
    ),
  loadReference: () => progress.step('Nạp danh mục cơ quan', () => runCli(root, LOAD_REFERENCE, env)),
  async loadDemo(demo) {
    if (!existsSync(join(root, LOAD_DEMO))) return progress.note('Chưa có dữ liệu minh họa để nạp.');
    return progress.step('Nạp dữ liệu minh họa', () => runCli(root, LOAD_DEMO, { ...env, DEMO: demo }));
  },
});

/**
 * Brings the embedded database up to date. The demo world enters an empty database only, and only whole: a load that
 * was cut off is thrown away and begun anew, because nobody can have worked in it before it was finished. What every
 * world needs is loaded again only by other software than loaded it last.
 */
export async function prepareEmbedded({ root, settings, postgres, env, progress }) {
  const run = steps(root, env, progress);
  if (readState(settings.dataDir)?.finished === false) {
    progress.note('Lần nạp trước chưa xong; tạo lại cơ sở dữ liệu từ đầu.');
    await postgres.recreateDatabase();
    // Otherwise the next start would throw away what was entered since.
    rmSync(stateFile(settings.dataDir));
  }
  const wanted = settings.demo !== 'none';
  const empty = (await readMark(env.MIGRATION_DATABASE_URL)) === 'empty';
  if (empty && wanted) remember(settings.dataDir, { demo: settings.demo, finished: false });
  await run.migrate(empty && wanted);
  const software = builtFrom(root);
  if (empty || software === null || readState(settings.dataDir)?.reference !== software) {
    await run.loadReference();
    remember(settings.dataDir, { reference: software });
  }
  if (empty && wanted) {
    await run.loadDemo(settings.demo);
    remember(settings.dataDir, { finished: true });
  }
  return readMark(env.MIGRATION_DATABASE_URL);
}

/** Brings a database that somebody else runs up to date; the demo world only where DEMO=1 asks and the mark allows. */
export async function prepareExternal({ root, settings, env, progress }) {
  const run = steps(root, env, progress);
  const wanted = settings.demo !== 'none';
  const before = await readMark(env.MIGRATION_DATABASE_URL);
  if (wanted && before === 'live')
    throw new StartError(
      'Cơ sở dữ liệu này không được tạo để minh họa nên không nạp dữ liệu minh họa; bỏ DEMO=1 hoặc dùng cơ sở dữ liệu trống.',
    );
  await run.migrate(wanted);
  await run.loadReference();
  if (wanted) await run.loadDemo(settings.demo);
  return readMark(env.MIGRATION_DATABASE_URL);
}
