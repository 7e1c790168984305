import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCli } from './database.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { isBackupDue, newBackupName } from './nightly-backup.mjs';
import { withConnection } from './postgres-roles.mjs';
import { runProgram } from './run-program.mjs';
import { ROOT } from './settings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-backup-'));
const dataDir = join(folder, 'data');
const backup = join(folder, 'copy');

const envOf = (dir, more = {}) => ({ ...process.env, DATABASE_URL: '', DATA_DIR: dir, ...more });
const npm = (program, args, dir) =>
  runProgram(process.execPath, [join(ROOT, 'seeds/launch', program), ...args], {
    cwd: ROOT,
    env: envOf(dir),
  });
const urls = ({ ownerUrl, appUrl }) => ({ MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl });
const countKept = (url) =>
  withConnection(
    url,
    async (client) => (await client.query('select count(*)::int as n, max(n) as top from kept')).rows[0],
  );

describe('backup and restore', () => {
  let acknowledged;
  let proven;

  before(async () => {
    const postgres = await startPostgres({ dataDir });
    const env = envOf(dataDir, { ...urls(postgres), APP_SECRET: 'only for the database of this test run' });
    await runCli(ROOT, 'server/dist/cli/migrate.js', env);
    await runCli(ROOT, 'seeds/dist/reference/load.js', env);
    mkdirSync(join(dataDir, 'files'), { recursive: true });
    writeFileSync(join(dataDir, 'files', 'evidence.pdf'), 'evidence');
    proven = JSON.parse(await runCli(ROOT, 'server/dist/cli/verify-chain.js', env));
    acknowledged = await withConnection(postgres.ownerUrl, (client) => backUpDuringWrites(client));
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
    const result = await npm('backup.mjs', [backup], dataDir);
    over = true;
    await writing;
    assert.equal(result.code, 0, result.stderr);
    return { before, after: written };
  }

  it('gives back a whole database taken during writes: everything committed before it, in order, nothing twice', async () => {
    const target = join(folder, 'restored');
    const result = await npm('restore.mjs', [backup], target);
    assert.equal(result.code, 0, result.stderr);
    const words = `Nhật ký nguyên vẹn. Vị trí sổ cái ${proven.position}, đầu chuỗi ${proven.chainHead}.`;
    assert.ok(result.stdout.includes(words), result.stdout);
    const postgres = await startPostgres({ dataDir: target });
    const { n, top } = await countKept(postgres.ownerUrl);
    await postgres.stop();
    assert.equal(n, top);
    assert.ok(n >= acknowledged.before && n <= acknowledged.after, `${n} of ${JSON.stringify(acknowledged)}`);
    assert.ok(acknowledged.after > acknowledged.before);
  });

  it('restores into an empty folder only', async () => {
    const result = await npm('restore.mjs', [backup], dataDir);
    assert.equal(result.code, 1);
    assert.match(result.stderr, /không trống/);
  });

  it('refuses a backup in which one byte changed, a file is missing or a file was added', async () => {
    const spoil = [
      (copy) => appendFileSync(join(copy, 'files', 'evidence.pdf'), '!'),
      (copy) => rmSync(join(copy, 'pg', 'PG_VERSION')),
      (copy) => writeFileSync(join(copy, 'pg', 'standby.signal'), ''),
    ];
    for (const [number, change] of spoil.entries()) {
      const copy = join(folder, `spoilt-${number}`);
      cpSync(backup, copy, { recursive: true });
      change(copy);
      const result = await npm('restore.mjs', [copy], join(folder, `never-${number}`));
      assert.equal(result.code, 1);
      assert.match(result.stderr, /không nguyên vẹn/);
    }
  });

  it('is due once a night, and by day where nights were missed', () => {
    const night = new Date(2018, 2, 16, 2);
    const noon = new Date(2018, 2, 16, 12);
    const hoursBefore = (at, hours) => [newBackupName(new Date(at.getTime() - hours * 3_600_000))];
    assert.deepEqual([isBackupDue([], night), isBackupDue([], noon)], [true, false]);
    assert.deepEqual(
      [isBackupDue(hoursBefore(night, 24), night), isBackupDue(hoursBefore(night, 2), night)],
      [true, false],
    );
    assert.deepEqual(
      [isBackupDue(hoursBefore(noon, 34), noon), isBackupDue(hoursBefore(noon, 40), noon)],
      [false, true],
    );
  });
});
