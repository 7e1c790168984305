import { existsSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canRead } from './postgres-identity.mjs';
import { newSecrets, readSecrets, writeSecrets } from './postgres-secrets.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StartError } from './start-error.mjs';

/**
 * How PostgreSQL's account is started in its data folder. Where a folder above is closed to that account (a checkout
 * under /root), Linux still lets it work in a folder it was placed in: it is started there and told `/proc/self/cwd`.
 */
export function placeIn(pgDir, identity) {
  const base = { env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }, cwd: pgDir, ...identity };
  if (canRead(identity, pgDir)) return { options: base, folder: pgDir };
  if (process.platform === 'linux') return { options: base, folder: '/proc/self/cwd' };
  throw new StartError(`Tài khoản chạy PostgreSQL không vào được ${pgDir}; đặt PGDATA_DIR ở nơi khác.`);
}

const isFilled = (folder) => existsSync(folder) && readdirSync(folder).length > 0;

/** A data folder of another major version is left untouched: PostgreSQL cannot read it and a guess would destroy it. */
export function assertSameMajor(pgDir, major) {
  const file = join(pgDir, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (found === null || found === major) return;
  throw new StartError(
    `Dữ liệu trong ${pgDir} thuộc PostgreSQL ${found}, phần mềm này dùng PostgreSQL ${major}; dữ liệu được giữ nguyên. ` +
      `Hãy chạy bản phần mềm cũ, hoặc chuyển dữ liệu bằng pg_dump của PostgreSQL ${found} rồi nạp vào một thư mục mới (PGDATA_DIR).`,
  );
}

/** Byte order by default, the same on every system; Vietnamese order comes from explicit ICU collations. */
const localeFlags = (major) =>
  Number(major) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];

async function runInitdb(binaries, pgDir, identity, secrets, durable) {
  const { options, folder } = placeIn(pgDir, identity);
  const passwordFile = join(pgDir, '..', `.password-${process.pid}`);
  const readable = canRead(identity, join(pgDir, '..'))
    ? passwordFile
    : join(tmpdir(), `.ega-${secrets.owner}`);
  writeFileSync(readable, secrets.superuser, { mode: 0o600, flag: 'wx' });
  try {
    if (identity) chownSync(readable, identity.uid, identity.gid);
    const args = [
      '-D',
      folder,
      '-U',
      'ega_cluster',
      '-A',
      'scram-sha-256',
      `--pwfile=${readable}`,
      '-E',
      'UTF8',
    ];
    args.push(...localeFlags(binaries.major), ...(durable ? [] : ['--no-sync']));
    const result = await runProgram(binaries.initdb, args, options);
    if (result.code !== 0)
      throw new StartError(`Không tạo được kho dữ liệu PostgreSQL: ${lastWords(result, 3)}`);
  } finally {
    rmSync(readable);
  }
}

/**
 * The cluster of a data folder: created on first use, begun anew when its creation was cut off (nothing can be in it
 * yet), refused when its passwords are gone.
 */
export async function ensureCluster({ dataDir, pgDir, binaries, identity, durable }) {
  const known = readSecrets(dataDir);
  if (known?.ready && isFilled(pgDir)) {
    assertSameMajor(pgDir, binaries.major);
    return known;
  }
  if (known === null && isFilled(pgDir))
    throw new StartError(
      `Có dữ liệu trong ${pgDir} nhưng thiếu ${join(dataDir, 'secrets.json')}; khôi phục tệp này từ bản sao lưu rồi chạy lại.`,
    );
  if (known?.ready)
    throw new StartError(
      `Thiếu dữ liệu PostgreSQL trong ${pgDir} dù hệ thống đã từng chạy ở đây; khôi phục từ bản sao lưu, hoặc xóa ${dataDir} để làm lại từ đầu.`,
    );
  const secrets = newSecrets();
  writeSecrets(dataDir, secrets);
  mkdirSync(pgDir, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(pgDir)) rmSync(join(pgDir, entry), { recursive: true });
  if (identity) chownSync(pgDir, identity.uid, identity.gid);
  await runInitdb(binaries, pgDir, identity, secrets, durable);
  return secrets;
}
