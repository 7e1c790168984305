import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCli } from './database.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { withConnection } from './postgres-roles.mjs';
import { runProgram } from './run-program.mjs';
import { ROOT } from './settings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-backup-'));
const dataDir = join(folder, 'data');
const backup = join(folder, 'copy');
const neverFilled = join(folder, 'never');

const envOf = (dir, more = {}) => ({
  ...process.env,
  INIT_CWD: '',
  DATABASE_URL: '',
  DATA_DIR: dir,
  ...more,
});
const run = (program, args, dir, rest = {}) =>
  runProgram(process.execPath, [join(ROOT, 'seeds/launch', program), ...args], {
    cwd: ROOT,
    env: envOf(dir),
    ...rest,
  });
const urls = ({ ownerUrl, appUrl }) => ({ MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl });
const rowOf = (url, sql) => withConnection(url, async (client) => (await client.query(sql)).rows[0]);
const countKept = (url) => rowOf(url, 'select count(*)::int as n, max(n) as top from kept');
const manifestFile = join(backup, 'manifest.json');

async function refused(words, dir = neverFilled) {
  const result = await run('restore.mjs', [backup], dir);
  assert.equal(result.code, 1);
  assert.match(result.stderr, words);
}

/** Changes one file of the backup for one attempt and puts it back; null removes it, and a new one goes again. */
async function withChanged(path, change, work) {
  const file = join(backup, path);
  const before = existsSync(file) ? readFileSync(file) : null;
  const changed = change(before);
  if (changed === null) rmSync(file);
  else writeFileSync(file, changed);
  await work();
  if (before === null) rmSync(file);
  else writeFileSync(file, before);
}

const withManifest = (change, work) =>
  withChanged(
    'manifest.json',
    (text) => {
      const manifest = JSON.parse(text);
      change(manifest);
      return JSON.stringify(manifest);
    },
    work,
  );

describe('backup and restore', () => {
  let acknowledged;
  let proven;

  before(async () => {
    const postgres = await startPostgres({ dataDir });
    const env = envOf(dataDir, { ...urls(postgres), APP_SECRET: 'only for the database of this test run' });
    await runCli(ROOT, 'server/dist/cli/migrate.js', env);
    await runCli(ROOT, 'seeds/dist/reference/load.js', env);
    mkdirSync(join(dataDir, 'files', 'ab'), { recursive: true });
    writeFileSync(join(dataDir, 'files', 'ab', 'evidence.pdf'), 'evidence');
    acknowledged = await withConnection(postgres.ownerUrl, (client) => backUpDuringWrites(client));
    proven = JSON.parse(await runCli(ROOT, 'server/dist/cli/verify-chain.js', env, '--json'));
    await postgres.stop();
  });
  after(() => rmSync(folder, { recursive: true }));

  async function backUpDuringWrites(client) {
    await client.query('create table kept (n int primary key, filler text)');
    let written = 0;
    let over = false;
    const writing = (async () => {
      while (!over) {
        await client.query("insert into kept values ($1, repeat('x', 2000))", [written + 1]);
        written += 1;
      }
    })();
    while (written < 100) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = written;
    const result = await run('backup.mjs', [backup], dataDir);
    over = true;
    await writing;
    assert.equal(result.code, 0, result.stderr);
    return { before, after: written };
  }

  it('gives back a whole database taken during writes: everything committed before it, in order, nothing twice', async () => {
    const target = join(folder, 'restored');
    const result = await run('restore.mjs', [backup], target);
    assert.equal(result.code, 0, result.stderr);
    const words = `nhật ký nguyên vẹn. Vị trí sổ cái ${proven.position}, đầu chuỗi ${proven.chainHead}.`;
    assert.ok(result.stdout.includes(words), result.stdout);
    assert.equal(readFileSync(join(target, 'files', 'ab', 'evidence.pdf'), 'utf8'), 'evidence');
    const postgres = await startPostgres({ dataDir: target });
    const { n, top } = await countKept(postgres.ownerUrl);
    await postgres.stop();
    assert.equal(n, top);
    assert.ok(n >= acknowledged.before && n <= acknowledged.after, `${n} of ${JSON.stringify(acknowledged)}`);
    assert.ok(acknowledged.after > acknowledged.before);
  });

  it('writes down the software, the position and the chain head, and tells the server when it was taken', () => {
    const { software, ledger, takenAt, postgresMajor } = JSON.parse(readFileSync(manifestFile, 'utf8'));
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.equal(software.version, version);
    assert.equal(postgresMajor, readFileSync(join(dataDir, 'pg', 'PG_VERSION'), 'utf8').trim());
    assert.deepEqual(ledger, { position: proven.position, chainHead: proven.chainHead });
    const latest = JSON.parse(readFileSync(join(dataDir, 'backups', 'latest.json'), 'utf8'));
    assert.deepEqual(latest, { folder: backup, kind: 'manual', takenAt, ...ledger, failedAt: null });
  });

  it('restores into an empty folder only, and copies into an empty folder only', async () => {
    await refused(/không trống/, dataDir);
    for (const [place, words] of [
      [backup, /không trống/],
      [join(dataDir, 'files', 'copy'), /thư mục được sao lưu/],
    ]) {
      const result = await run('backup.mjs', [place], dataDir);
      assert.equal(result.code, 1);
      assert.match(result.stderr, words);
    }
  });

  it('names the file that changed, is missing or was added, and restores nothing', async () => {
    const flipped = (bytes) => Buffer.from(bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)));
    await withChanged('files/ab/evidence.pdf', flipped, () => refused(/files\/ab\/evidence\.pdf/));
    await withChanged(
      'pg/PG_VERSION',
      () => null,
      () => refused(/pg\/PG_VERSION/),
    );
    await withChanged(
      'pg/standby.signal',
      () => '',
      () => refused(/tệp lạ pg\/standby\.signal/),
    );
    await withChanged(
      'manifest.json',
      () => null,
      () => refused(/thiếu manifest\.json/),
    );
    await withChanged(
      'manifest.json',
      () => '{',
      () => refused(/manifest\.json không đọc được/),
    );
    await withChanged(
      'manifest.json',
      () => 'null',
      () => refused(/phiên bản phần mềm khác/),
    );
    assert.equal(existsSync(neverFilled), false);
  });

  it('says in one sentence that it may not read the backup', async () => {
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    for (const opened of [folder, backup]) chmodSync(opened, 0o755);
    chmodSync(manifestFile, 0o000);
    const { code, stderr } = await run('restore.mjs', [backup], neverFilled, nobody);
    chmodSync(manifestFile, 0o600);
    assert.equal(code, 1);
    assert.equal(stderr, `Không đọc hoặc ghi được ${manifestFile}: người dùng hiện tại không có quyền.\n`);
  });

  it('refuses the files of another PostgreSQL and paths that lead out of the folder', async () => {
    await withManifest(
      (manifest) => (manifest.postgresMajor = '16'),
      () => refused(/PostgreSQL 16/),
    );
    await withManifest(
      (manifest) => manifest.folders.push('../../elsewhere'),
      () => refused(/đường dẫn lạ/),
    );
  });

  it('leaves the folder empty where the ledger does not end as the backup says', async () => {
    await withManifest(
      (manifest) => (manifest.ledger.chainHead = '00'.repeat(32)),
      () => refused(/bản sao lưu ghi vị trí/),
    );
    assert.deepEqual(readdirSync(neverFilled), []);
  });

  it('copies a database that is not running too, on the shelf of its data folder', async () => {
    const result = await run('backup.mjs', [], dataDir);
    assert.equal(result.code, 0, result.stderr);
    const [name] = readdirSync(join(dataDir, 'backups')).sort();
    assert.match(name, /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/);
    assert.ok(existsSync(join(dataDir, 'backups', name, 'manifest.json')));
  });
});
