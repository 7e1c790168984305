import { readdirSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEmptyFolder } from './backup-files.mjs';
import { build, isBuildStale } from './build.mjs';
import { createProgress } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { filesDirOf, serverEnv } from './server-env.mjs';
import { readSettings, ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';

function assertMeant(settings) {
  if (settings.databaseUrl)
    throw new StartError('demo:reset chỉ dùng với PostgreSQL kèm theo; bỏ DATABASE_URL.');
  if (settings.demo === 'none')
    throw new StartError('DEMO=0 nghĩa là không có dữ liệu minh họa; bỏ DEMO rồi chạy lại.');
  if (isEmptyFolder(settings.pgDir))
    throw new StartError('Chưa có dữ liệu nào ở đây; npm start sẽ tạo dữ liệu minh họa.');
  if (process.argv.includes('--yes')) return;
  throw new StartError(
    `Lệnh này xóa toàn bộ dữ liệu minh họa trong ${settings.dataDir} và tạo lại từ đầu. Nếu đúng ý, chạy: npm run demo:reset -- --yes`,
  );
}

/** `npm run demo:reset -- --yes`: throws a demo world away and makes a new one. Never a live database. */
await runCommand(async () => {
  const settings = readSettings();
  assertMeant(settings);
  const { readMark } = await import('./database.mjs');
  const { startForOneCommand } = await import('./running-database.mjs');
  const { prepareEmbedded } = await import('./world.mjs');
  const progress = createProgress(() => {});
  if (isBuildStale(ROOT)) await progress.step('Dựng phần mềm', () => build(ROOT));
  const postgres = await startForOneCommand(settings);
  const env = {
    ...serverEnv(settings),
    DATABASE_URL: postgres.appUrl,
    MIGRATION_DATABASE_URL: postgres.ownerUrl,
  };
  try {
    if ((await readMark(postgres.ownerUrl)) === 'live')
      throw new StartError('Cơ sở dữ liệu này chứa số liệu thật nên không được xóa bằng lệnh này.');
    await postgres.recreateDatabase();
    const filesDir = filesDirOf(settings);
    for (const name of existsSync(filesDir) ? readdirSync(filesDir) : [])
      rmSync(join(filesDir, name), { recursive: true });
    rmSync(join(settings.dataDir, 'world.json'), { force: true });
    await prepareEmbedded({ root: ROOT, settings, postgres, env, progress });
  } finally {
    await postgres.release();
  }
  process.stdout.write('Đã tạo lại dữ liệu minh họa từ đầu.\n');
});
