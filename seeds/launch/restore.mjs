import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assertIntact, copyHashed, isEmptyFolder, listFiles, listFolders } from './backup-files.mjs';
import { assertWritable } from './data-folder.mjs';
import { runCli } from './database.mjs';
import { postgresIdentity } from './postgres-identity.mjs';
import { runCommand, startForOneCommand } from './running-database.mjs';
import { serverEnv } from './server-env.mjs';
import { readSettings, ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';

function readManifest(backup) {
  const file = join(backup, 'manifest.json');
  if (!existsSync(file)) throw new StartError(`${backup} không phải là bản sao lưu: thiếu manifest.json.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function copyBack(backup, manifest, settings, filesDir) {
  mkdirSync(settings.pgDir, { recursive: true, mode: 0o700 });
  for (const path of manifest.folders)
    mkdirSync(join(settings.pgDir, path), { recursive: true, mode: 0o700 });
  for (const path of Object.keys(manifest.files)) {
    const [first, ...rest] = path.split('/');
    const home = { pg: settings.pgDir, files: filesDir }[first];
    await copyHashed(join(backup, path), home ? join(home, ...rest) : join(settings.dataDir, path));
  }
}

/** As root, everything PostgreSQL reads must belong to the account it runs as. */
function giveToPostgres(pgDir, identity) {
  if (identity === null) return;
  const all = [...listFolders(pgDir), ...listFiles(pgDir)].map((path) => join(pgDir, path));
  for (const path of [pgDir, ...all]) chownSync(path, identity.uid, identity.gid);
}

/** Opens what was restored, walks its audit chain and says where its ledger stands. */
async function proveRestored(settings, env) {
  const { ownerUrl, appUrl, release } = await startForOneCommand(settings);
  try {
    const urls = { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl };
    return JSON.parse(await runCli(ROOT, 'server/dist/cli/verify-chain.js', { ...env, ...urls }));
  } finally {
    await release();
  }
}

/** `npm run restore <backup>`: into an empty data folder only, after every file was proven to be the one backed up. */
await runCommand(async () => {
  if (!process.argv[2]) throw new StartError('npm run restore <thư mục sao lưu>');
  const backup = resolve(process.argv[2]);
  const settings = readSettings();
  for (const folder of [settings.dataDir, settings.pgDir])
    if (!isEmptyFolder(folder))
      throw new StartError(
        `Thư mục ${folder} không trống; chuyển thư mục đó đi nơi khác hoặc đặt DATA_DIR rồi chạy lại.`,
      );
  const manifest = readManifest(backup);
  await assertIntact(backup, manifest.files);
  assertWritable(settings.dataDir, 'Đề nghị cấp quyền ghi hoặc đặt DATA_DIR.');
  const identity = postgresIdentity(settings.pgDir);
  const filesDir = join(settings.dataDir, 'files');
  await copyBack(backup, manifest, settings, process.env.FILES_DIR || filesDir);
  giveToPostgres(settings.pgDir, identity);
  const { position, chainHead } = await proveRestored(settings, serverEnv(settings));
  process.stdout.write(
    `Đã khôi phục vào ${settings.dataDir}; bản sao lưu lúc ${manifest.takenAt}.\n` +
      `Nhật ký nguyên vẹn. Vị trí sổ cái ${position}, đầu chuỗi ${chainHead}.\n`,
  );
});
