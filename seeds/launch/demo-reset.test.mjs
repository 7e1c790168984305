import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readMark, runCli } from './database.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { withConnection } from './postgres-roles.mjs';
import { runProgram } from './run-program.mjs';
import { ROOT } from './settings.mjs';
import { takeStartLock } from './start-lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-reset-'));
after(() => rmSync(folder, { recursive: true }));

const reset = (dataDir, args = ['--yes'], env = {}) =>
  runProgram(process.execPath, [join(ROOT, 'seeds/launch/demo-reset.mjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, DEMO: 'accounts', ...env },
  });

async function refused(words, ...how) {
  const { code, stderr } = await reset(...how);
  assert.equal(code, 1);
  assert.match(stderr, words);
}

/** A world in which somebody worked: a table and a piece of evidence that the next world must not have. */
async function makeWorld(name, mark) {
  const dataDir = join(folder, name);
  const postgres = await startPostgres({ dataDir });
  const env = { ...process.env, MIGRATION_DATABASE_URL: postgres.ownerUrl, DATABASE_URL: postgres.appUrl };
  await runCli(ROOT, 'server/dist/cli/migrate.js', { ...env, DATABASE_MARK: mark });
  await withConnection(postgres.ownerUrl, (client) => client.query('create table worked_here ()'));
  await postgres.stop();
  mkdirSync(join(dataDir, 'files', 'ab'), { recursive: true });
  writeFileSync(join(dataDir, 'files', 'ab', 'evidence.pdf'), 'evidence');
  return dataDir;
}

async function lookAt(dataDir) {
  const postgres = await startPostgres({ dataDir });
  const sql =
    "select to_regclass('worked_here') is not null as old, (select count(*)::int from agency) as agencies";
  const { rows } = await withConnection(postgres.ownerUrl, (client) => client.query(sql));
  const mark = await readMark(postgres.ownerUrl);
  await postgres.stop();
  return { ...rows[0], mark, evidence: existsSync(join(dataDir, 'files', 'ab', 'evidence.pdf')) };
}

describe('npm run demo:reset', () => {
  it('asks first, and does nothing while the system runs', async () => {
    const dataDir = await makeWorld('asked', 'demo');
    await refused(/-- --yes/, dataDir, []);
    const lock = await takeStartLock(dataDir, () => {});
    await refused(/Hệ thống đang chạy trên thư mục/, dataDir);
    lock.release();
    await refused(/DEMO=0/, dataDir, ['--yes'], { DEMO: '0' });
    await refused(/Chưa có dữ liệu/, join(folder, 'nothing'));
    assert.ok(existsSync(join(dataDir, 'files', 'ab', 'evidence.pdf')));
  });

  it('makes a new demo world without a trace of the old one', async () => {
    const dataDir = await makeWorld('demo', 'demo');
    const { code, stdout, stderr } = await reset(dataDir);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Đã tạo lại dữ liệu minh họa/);
    assert.deepEqual(await lookAt(dataDir), { old: false, agencies: 93, mark: 'demo', evidence: false });
  });

  it('never touches a database with real figures', async () => {
    const dataDir = await makeWorld('live', 'live');
    await refused(/số liệu thật/, dataDir);
    const postgres = await startPostgres({ dataDir });
    assert.equal(await readMark(postgres.ownerUrl), 'live');
    await withConnection(postgres.ownerUrl, (client) => client.query('select from worked_here'));
    await postgres.stop();
    assert.ok(existsSync(join(dataDir, 'files', 'ab', 'evidence.pdf')));
  });
});
