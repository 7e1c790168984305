import { resolve } from 'node:path';
import { runCommand } from './run-command.mjs';
import { readSettings } from './settings.mjs';
import { StartError } from './start-error.mjs';

/** `npm run restore <backup>`: into an empty data folder only, after every file was proven to be the one backed up. */
await runCommand(async () => {
  if (!process.argv[2]) throw new StartError('Cách dùng: npm run restore <thư mục sao lưu>');
  const settings = readSettings();
  if (settings.databaseUrl)
    throw new StartError('Lệnh này khôi phục PostgreSQL kèm theo; bỏ DATABASE_URL rồi chạy lại.');
  const backup = resolve(process.env.INIT_CWD || process.cwd(), process.argv[2]);
  const { restoreBackup } = await import('./restore-backup.mjs');
  const { manifest, position, chainHead } = await restoreBackup(backup, settings);
  const { version, commit } = manifest.software;
  process.stdout.write(
    `Đã khôi phục vào ${settings.dataDir} bản sao lưu lúc ${manifest.takenAt} (phần mềm ${version}${commit ? `, ${commit.slice(0, 12)}` : ''}).\n` +
      `Các tệp và nhật ký nguyên vẹn. Vị trí sổ cái ${position}, đầu chuỗi ${chainHead}.\n`,
  );
  if (!manifest.files['app-secret'])
    process.stdout.write('Hệ thống cũ chạy với APP_SECRET riêng; đặt đúng giá trị đó trước khi npm start.\n');
});
