import { join, resolve } from 'node:path';
import { isEmptyFolder } from './backup-files.mjs';
import { newBackupName } from './nightly-backup.mjs';
import { openEmbedded, runCommand } from './running-database.mjs';
import { serverEnv } from './server-env.mjs';
import { readSettings } from './settings.mjs';
import { StartError } from './start-error.mjs';
import { takeBackup } from './take-backup.mjs';

/** `npm run backup [folder]`: copies the embedded database, running or not, with its evidence files. */
await runCommand(async () => {
  const settings = readSettings();
  if (settings.databaseUrl)
    throw new StartError(
      'Lệnh này sao lưu PostgreSQL kèm theo; với DATABASE_URL, hãy dùng công cụ sao lưu của máy chủ đó.',
    );
  const folder = resolve(process.argv[2] ?? join(settings.dataDir, 'backups', newBackupName()));
  if (!isEmptyFolder(folder)) throw new StartError(`Thư mục ${folder} không trống.`);
  const { superuserUrl, release } = await openEmbedded(settings);
  try {
    const { dataDir, pgDir } = settings;
    const filesDir = serverEnv(settings).FILES_DIR;
    const { atLeastPosition } = await takeBackup({ superuserUrl, dataDir, pgDir, filesDir, folder });
    process.stdout.write(`Đã sao lưu vào ${folder}, vị trí sổ cái từ ${atLeastPosition}.\n`);
  } finally {
    await release();
  }
});
