import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPostgres } from './embedded-postgres.mjs';
import { withConnection } from './postgres-roles.mjs';
import { markOf, stopProcess } from './processes.mjs';
import { StartError } from './start-error.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-launch-'));
const dataDir = join(folder, 'data');
const says = (words) => (error) => error instanceof StartError && error.message.includes(words);
const value = async (url, sql) =>
  withConnection(url, async (client) => Object.values((await client.query(sql)).rows[0])[0]);

after(() => rmSync(folder, { recursive: true }));

describe('the PostgreSQL that comes with the software', () => {
  let postgres;
  before(async () => {
    postgres = await startPostgres({ dataDir });
  });
  after(() => postgres.stop());

  it('gives the application an account that is no superuser, cannot bypass row security and owns nothing', async () => {
    for (const url of [postgres.appUrl, postgres.ownerUrl]) {
      const sql =
        'select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = user';
      assert.equal(await value(url, sql), false);
    }
    const owned = "select count(*)::int from pg_database where datdba = 'ega_app'::regrole";
    assert.equal(await value(postgres.appUrl, owned), 0);
    await assert.rejects(
      withConnection(postgres.appUrl, (client) => client.query('create table t ()')),
      /permission denied/,
    );
  });

  it('keeps what was committed: fsync and synchronous commit are on', async () => {
    for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
      assert.equal(await value(postgres.superuserUrl, `select current_setting('${name}')`), 'on');
  });

  it('listens on this machine only and keeps its passwords for its owner only', async () => {
    assert.equal(
      await value(postgres.superuserUrl, "select current_setting('listen_addresses')"),
      '127.0.0.1',
    );
    assert.equal(statSync(join(dataDir, 'secrets.json')).mode & 0o777, 0o600);
    const wrong = postgres.appUrl.replace(/:[^:@]+@/, ':x@');
    await assert.rejects(value(wrong, 'select 1'), /password authentication failed/);
  });

  it('sorts as Vietnamese does: Đ after D', async () => {
    const sql = `select string_agg(w, ' ' order by w collate "vi-x-icu") from unnest(array['Điện','Duy','Em','Dương','Đà']) w`;
    assert.equal(await value(postgres.superuserUrl, sql), 'Duy Dương Đà Điện Em');
  });

  it('opens again after it was killed, with every committed row', async () => {
    await withConnection(postgres.ownerUrl, async (client) => {
      await client.query('create table kept (n int)');
      await client.query('insert into kept select generate_series(1, 500)');
    });
    await stopProcess(markOf(postgres.pid), [['SIGKILL', 5000]]);
    postgres = await startPostgres({ dataDir });
    assert.equal(await value(postgres.ownerUrl, 'select count(*)::int from kept'), 500);
  });

  it('never runs as root: root lends it an account, anybody else is it', () => {
    const { uid } = statSync(join(dataDir, 'pg', 'postmaster.pid'));
    if (process.getuid() === 0) assert.notEqual(uid, 0);
    else assert.equal(uid, process.getuid());
  });

  it('takes over from one that a killed run left behind', async () => {
    const left = postgres;
    postgres = await startPostgres({ dataDir });
    assert.notEqual(postgres.pid, left.pid);
    assert.equal(await value(postgres.ownerUrl, 'select count(*)::int from kept'), 500);
  });
});

describe('a data folder it cannot use', () => {
  it('is left untouched where another major version of PostgreSQL wrote it', async () => {
    writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '17\n');
    await assert.rejects(startPostgres({ dataDir }), says('thuộc PostgreSQL 17'));
    writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '18\n');
  });

  it('is left untouched where its passwords are gone', async () => {
    const other = join(folder, 'other');
    mkdirSync(join(other, 'pg'), { recursive: true });
    writeFileSync(join(other, 'pg', 'something'), '');
    await assert.rejects(startPostgres({ dataDir: other }), says('secrets.json'));
  });

  it('is begun anew where its creation was cut off', async () => {
    const cut = join(folder, 'cut');
    mkdirSync(join(cut, 'pg'), { recursive: true });
    writeFileSync(join(cut, 'pg', 'PG_VERSION'), '18\n');
    writeFileSync(join(cut, 'secrets.json'), JSON.stringify({ ready: false }));
    const postgres = await startPostgres({ dataDir: cut });
    assert.equal(await value(postgres.appUrl, 'select 1'), 1);
    await postgres.stop();
  });
});
