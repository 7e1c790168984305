import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isEmptyFolder } from './backup-files.mjs';
import { readMark } from './database.mjs';
import { runCommand, startForOneCommand } from './running-database.mjs';
import { serverEnv } from './server-env.mjs';
import { readSettings } from './settings.mjs';
import { StartError } from './start-error.mjs';

/** `npm run demo:reset`: throws a demo world away, so that the next `npm start` makes a new one. Never a live database. */
await runCommand(async () => {
  const settings = readSettings();
  if (settings.databaseUrl)
    throw new StartError('demo:reset chỉ dùng với PostgreSQL kèm theo; bỏ DATABASE_URL.');
  if (isEmptyFolder(settings.pgDir)) throw new StartError('Chưa có dữ liệu nào để tạo lại.');
  const { ownerUrl, recreateDatabase, release } = await startForOneCommand(settings);
  try {
    if ((await readMark(ownerUrl)) === 'live')
      throw new StartError('Cơ sở dữ liệu này chứa số liệu thật nên không được xóa bằng lệnh này.');
    await recreateDatabase();
    rmSync(serverEnv(settings).FILES_DIR, { recursive: true, force: true });
    rmSync(join(settings.dataDir, 'world.json'), { force: true });
  } finally {
    await release();
  }
  process.stdout.write('Đã xóa dữ liệu minh họa; lần npm start sau sẽ tạo lại từ đầu.\n');
});
