import { join, resolve, sep } from 'node:path';
import { isEmptyFolder } from './backup-files.mjs';
import { newBackupName, shelfOf } from './backup-shelf.mjs';
import { assertWritable } from './data-folder.mjs';
import { runCommand } from './run-command.mjs';
import { filesDirOf } from './server-env.mjs';
import { readSettings } from './settings.mjs';
import { StartError } from './start-error.mjs';

/** A folder named by a person is meant where that person stands, although npm runs this in the checkout. */
const named = (folder) => resolve(process.env.INIT_CWD || process.cwd(), folder);

/** `npm run backup [folder]`: copies the embedded database, running or not, with its evidence files. */
await runCommand(async () => {
  const settings = readSettings();
  if (settings.databaseUrl)
    throw new StartError(
      'Lệnh này sao lưu PostgreSQL kèm theo; với DATABASE_URL, hãy dùng công cụ sao lưu của máy chủ đó.',
    );
  const { dataDir, pgDir } = settings;
  const folder = process.argv[2] ? named(process.argv[2]) : join(shelfOf(dataDir), newBackupName('manual'));
  if (!isEmptyFolder(folder))
    throw new StartError(`Thư mục ${folder} không trống; hãy ghi tên một thư mục mới.`);
  const filesDir = filesDirOf(settings);
  for (const copied of [pgDir, filesDir])
    if (`${folder}${sep}`.startsWith(`${copied}${sep}`))
      throw new StartError(`Bản sao lưu không đặt trong ${copied}: đó là thư mục được sao lưu.`);
  const { openEmbedded } = await import('./running-database.mjs');
  const { takeBackup } = await import('./take-backup.mjs');
  const { superuserUrl, release } = await openEmbedded(settings);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => stopping.abort(new StartError('Đã dừng theo yêu cầu; không có bản sao lưu.')));
  try {
    assertWritable(folder);
    const { signal } = stopping;
    const { ledger, files } = await takeBackup({ superuserUrl, dataDir, pgDir, filesDir, folder, signal });
    const { length } = Object.keys(files);
    process.stdout.write(
      `Đã sao lưu ${length} tệp vào ${folder}.\n` +
        `Vị trí sổ cái ${ledger.position}, đầu chuỗi ${ledger.chainHead}.\n` +
        'Bản sao có mật khẩu của hệ thống và dữ liệu chưa công khai: chỉ giao cho người quản trị.\n',
    );
  } finally {
    await release();
  }
});
