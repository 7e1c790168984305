import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  assertIntact,
  assertPlainPaths,
  copyHashed,
  isEmptyFolder,
  listFiles,
  listFolders,
  syncFolder,
} from './backup-files.mjs';
import { assertWritable } from './data-folder.mjs';
import { runCli } from './database.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { postgresIdentity } from './postgres-identity.mjs';
import { startForOneCommand } from './running-database.mjs';
import { filesDirOf } from './server-env.mjs';
import { ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';

const FORMAT = 1;

function readManifest(backup) {
  const file = join(backup, 'manifest.json');
  if (!existsSync(file))
    throw new StartError(`${backup} không phải là bản sao lưu đầy đủ: thiếu manifest.json.`);
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    if (manifest?.format === FORMAT) return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new StartError('Bản sao lưu không nguyên vẹn: tệp manifest.json không đọc được.');
  }
  throw new StartError('Bản sao lưu do phiên bản phần mềm khác tạo ra; hãy khôi phục bằng phiên bản đó.');
}

/** PostgreSQL cannot read the files of another major version, and a guess would destroy them. */
async function assertMajor({ postgresMajor }, identity) {
  const { major } = await findBinaries(identity);
  if (postgresMajor === major) return;
  throw new StartError(
    `Bản sao lưu thuộc PostgreSQL ${postgresMajor}, phần mềm này dùng PostgreSQL ${major}; hãy khôi phục bằng bản phần mềm đã tạo ra nó.`,
  );
}

async function copyBack(backup, { files, folders }, homes) {
  mkdirSync(homes.pg, { recursive: true, mode: 0o700 });
  for (const path of folders) mkdirSync(join(homes.pg, path), { recursive: true, mode: 0o700 });
  // The passwords come last: without them a half-restored folder is refused by the next start.
  const beside = ([path]) => (path.includes('/') ? 0 : 1);
  for (const [path, { sha256 }] of Object.entries(files).sort((a, b) => beside(a) - beside(b))) {
    const [first, ...rest] = path.split('/');
    const to = homes[first] && rest.length > 0 ? join(homes[first], ...rest) : join(homes.data, path);
    const copied = await copyHashed(join(backup, path), to);
    if (copied.sha256 !== sha256) throw new StartError(`Tệp ${path} đã thay đổi trong khi khôi phục.`);
  }
  for (const home of new Set(Object.values(homes)))
    if (existsSync(home)) for (const path of ['', ...listFolders(home)]) syncFolder(join(home, path));
}

/** As root, everything PostgreSQL reads must belong to the account it runs as. */
function giveToPostgres(pgDir, identity) {
  if (identity === null) return;
  const all = [...listFolders(pgDir), ...listFiles(pgDir)].map((path) => join(pgDir, path));
  for (const path of [pgDir, ...all]) chownSync(path, identity.uid, identity.gid);
}

/** Opens what was restored, walks its audit chain and compares its end with the one written down at the backup. */
async function proveRestored(settings, { ledger }) {
  const { ownerUrl, appUrl, release } = await startForOneCommand(settings);
  try {
    const env = { ...process.env, DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl };
    const found = JSON.parse(await runCli(ROOT, 'server/dist/cli/verify-chain.js', env, '--json'));
    if (found.position === ledger.position && found.chainHead === ledger.chainHead) return found;
    throw new StartError(
      `Sổ cái khôi phục được dừng ở vị trí ${found.position} (${found.chainHead}), bản sao lưu ghi vị trí ${ledger.position} (${ledger.chainHead}).`,
    );
  } finally {
    await release();
  }
}

/** Puts a backup in place, or leaves the folders as empty as they were. */
export async function restoreBackup(backup, settings) {
  const homes = { data: settings.dataDir, pg: settings.pgDir, files: filesDirOf(settings) };
  for (const folder of Object.values(homes))
    if (!isEmptyFolder(folder))
      throw new StartError(
        `Thư mục ${folder} không trống; chuyển thư mục đó đi nơi khác hoặc đặt DATA_DIR rồi chạy lại.`,
      );
  const manifest = readManifest(backup);
  const identity = postgresIdentity(settings.pgDir);
  await assertMajor(manifest, identity);
  assertPlainPaths([...Object.keys(manifest.files), ...manifest.folders]);
  await assertIntact(backup, manifest.files);
  assertWritable(settings.dataDir, 'Đề nghị cấp quyền ghi hoặc đặt DATA_DIR.');
  try {
    await copyBack(backup, manifest, homes);
    giveToPostgres(settings.pgDir, identity);
    return { manifest, ...(await proveRestored(settings, manifest)) };
  } catch (error) {
    for (const folder of Object.values(homes))
      for (const name of existsSync(folder) ? readdirSync(folder) : [])
        rmSync(join(folder, name), { recursive: true });
    throw error;
  }
}
