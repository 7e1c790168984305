import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { startPostgres } from './embedded-postgres.mjs';
import { findFreePort } from './ports.mjs';
import { readPostmaster } from './postgres-server.mjs';
import { withConnection } from './postgres-roles.mjs';
import { readSecrets, urlsFor } from './postgres-secrets.mjs';
import { isAlive } from './processes.mjs';
import { ROOT } from './settings.mjs';

/** `npm start` as a person meets it, with the real product in a folder of its own. */
const folder = mkdtempSync(join(tmpdir(), 'ega-start-'));
const dataDir = join(folder, 'data');
const port = await findFreePort();
const running = new Set();
/** An ordinary user: where the tests run as root, somebody else than the person who runs them. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function start(env = {}, options = {}) {
  const child = spawn(process.execPath, ['seeds/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', PORT: String(port), DATA_DIR: dataDir, DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const run = { child, output: '', from: performance.now() };
  run.ended = new Promise((resolve) => child.once('close', (code) => (running.delete(run), resolve(code))));
  run.up = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        run.output += text;
        if (run.output.includes('Ctrl-C')) resolve((performance.now() - run.from) / 1000);
      });
    void run.ended.then(() => reject(new Error(run.output)));
  });
  run.up.catch(() => {});
  running.add(run);
  return run;
}

async function refused(words, env, options) {
  const run = start(env, options);
  assert.notEqual(await run.ended, 0);
  assert.match(run.output, words);
}

const answers = async (address = '127.0.0.1') =>
  (await fetch(`http://${address}:${port}/ready`).catch(() => ({ ok: false }))).ok;
/** An address of this machine at which only those are heard that listen on all of them. */
const elsewhere =
  Object.values(networkInterfaces())
    .flat()
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.2';
const lock = () => JSON.parse(readFileSync(join(dataDir, 'start.lock'), 'utf8'));
const owner = () => urlsFor(readSecrets(dataDir), readPostmaster(join(dataDir, 'pg')).port).ownerUrl;

/** What an empty system holds, by whose name its server connects, and a mark at which it will leave its role. */
async function lookAside(client) {
  const { rows } = await client.query(
    `select (select count(distinct agency_id)::integer from agency_version
              where superseded_position is null and valid_from <= '2018-03-16' and (valid_to is null or valid_to > '2018-03-16')) as agencies,
            (select count(*)::integer from account) as accounts,
            (select array_agg(distinct usename::text) from pg_stat_activity
              where application_name = 'ega' and datname = current_database()) as sessions`,
  );
  await client.query(`create table seen_role (name text);
    grant insert on seen_role to ega_app;
    create function see_role() returns trigger language plpgsql as
      $$ begin insert into seen_role values (current_user); return null; end $$;
    create trigger see_role after update on world_clock for each statement execute function see_role()`);
  return rows[0];
}

async function stop(run) {
  run.child.kill('SIGINT');
  assert.equal(await run.ended, 0, run.output);
}

after(async () => {
  for (const run of running) {
    run.child.kill('SIGTERM');
    await run.ended;
  }
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  it('brings up an empty system, refuses a second one beside it, and Ctrl-C stops everything it started', async () => {
    const run = start();
    await run.up;
    assert.ok(await answers());
    assert.equal(await answers(elsewhere), false);
    assert.doesNotMatch(run.output, /minh họa/i);
    const beside = { PORT: String(await findFreePort()), DATA_DIR: join(folder, 'beside') };
    await refused(/không được tạo để minh họa/, { ...beside, DATABASE_URL: owner(), DEMO: '1' });
    await refused(/Hệ thống đang chạy trên thư mục/, { PORT: String(await findFreePort()) });
    await refused(/Cổng \d+ đang được chương trình khác sử dụng/, { DATA_DIR: join(folder, 'beside') });
    const started = [readPostmaster(join(dataDir, 'pg')), ...lock().children];
    assert.equal(started.length, 2);
    await stop(run);
    assert.deepEqual(started.map(isAlive), [false, false]);
  });

  it('is up within 10 seconds the second time, and reached by others where HOST says so', async () => {
    const run = start({ HOST: '0.0.0.0' });
    const seconds = await run.up;
    assert.ok(await answers(elsewhere));
    await stop(run);
    assert.ok(seconds < 10, `${seconds} s: ${run.output}`);
    assert.doesNotMatch(run.output, /Nạp danh mục cơ quan/);
  });

  it('needs no rights of an administrator: an ordinary user starts it in a folder of the own', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    chmodSync(folder, 0o755);
    if (nobody.uid) chownSync(own, nobody.uid, nobody.gid);
    const run = start({ DATA_DIR: own }, nobody);
    await run.up;
    assert.ok(await answers());
    const { uid } = statSync(join(own, 'pg', 'postmaster.pid'));
    assert.equal(uid, nobody.uid ?? process.getuid());
    await stop(run);
  });

  it('recovers where everything was killed at once, and where only the launcher was', async () => {
    for (const all of [true, false]) {
      // What every world needs is loaded by other software than loaded it last, and after a load that was cut off.
      const left = all ? { reference: 'of another release' } : { demo: '1', finished: false };
      writeFileSync(join(dataDir, 'world.json'), JSON.stringify(left));
      const killed = start();
      await killed.up;
      assert.match(killed.output, /Nạp danh mục cơ quan/);
      assert.equal(/tạo lại cơ sở dữ liệu từ đầu/.test(killed.output), !all);
      const running = all ? [readPostmaster(join(dataDir, 'pg')), ...lock().children] : [];
      killed.child.kill('SIGKILL');
      for (const { pid } of running) process.kill(pid, 'SIGKILL');
      await killed.ended;
      const run = start();
      await run.up;
      assert.ok(await answers());
      assert.doesNotMatch(run.output, /Nạp danh mục cơ quan|tạo lại cơ sở dữ liệu/);
      await stop(run);
    }
  });

  it('ends with one sentence and a code where its server is killed', async () => {
    const run = start();
    await run.up;
    process.kill(lock().children[0].pid, 'SIGKILL');
    assert.equal(await run.ended, 1);
    assert.match(run.output, /Máy chủ đã dừng đột ngột/);
  });

  it('serves a database of others as the application, with the owner’s address alone and with both', async () => {
    chmodSync(folder, 0o755);
    const postgres = await startPostgres({ dataDir: join(folder, 'others'), durable: false });
    const { appUrl, ownerUrl } = postgres;
    const aside = new URL(postgres.superuserUrl);
    aside.pathname = new URL(ownerUrl).pathname;
    try {
      for (const [session, addresses] of [
        ['ega_owner', { DATABASE_URL: ownerUrl }],
        ['ega_app', { DATABASE_URL: appUrl, MIGRATION_DATABASE_URL: ownerUrl }],
      ]) {
        await postgres.recreateDatabase();
        const run = start({ ...addresses, DEMO: '', DATA_DIR: join(folder, 'others-data') });
        await run.up;
        const ready = await (await fetch(`http://127.0.0.1:${port}/ready`)).json();
        assert.deepEqual([ready.ready, ready.mark, ready.shifted], [true, 'live', false]);
        assert.doesNotMatch(run.output, /minh họa/i);
        const facts = await withConnection(aside.href, lookAside);
        assert.deepEqual(facts, { agencies: 93, accounts: 0, sessions: [session] });
        await stop(run);
        // The server wrote down on its way out who it was; not the address tells, but the role at work.
        const { rows } = await withConnection(aside.href, (client) =>
          client.query('select distinct name from seen_role'),
        );
        assert.deepEqual(rows, [{ name: 'ega_app' }]);
      }
      await withConnection(aside.href, (client) => client.query('revoke ega_app from ega_owner'));
      await refused(/ega_owner trong DATABASE_URL chưa được dùng vai trò ega_app/, {
        DATABASE_URL: ownerUrl,
      });
    } finally {
      await postgres.stop();
    }
  });

  it('does not open a database that is newer than the software', async () => {
    const run = start();
    await run.up;
    await withConnection(owner(), (client) =>
      client.query(
        "insert into migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')",
      ),
    );
    await stop(run);
    await refused(/mới hơn phần mềm/);
  });

  it('says in one sentence what is wrong with its surroundings', async () => {
    await refused(/Không kết nối được cơ sở dữ liệu 127.0.0.1:9/, {
      DATABASE_URL: 'postgresql://a:hidden@127.0.0.1:9/x',
    });
    await refused(/PORT phải là số nguyên/, { PORT: 'abc' });
    await refused(/DEMO chỉ nhận/, { DEMO: 'maybe' });
    writeFileSync(join(folder, 'a-file'), '');
    await refused(/Không ghi được vào thư mục/, { DATA_DIR: join(folder, 'a-file') });
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o555);
    await refused(/không có quyền ghi/, { DATA_DIR: join(closed, 'data') }, nobody);
  });
});
