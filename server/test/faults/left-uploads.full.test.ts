import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import pg from 'pg';
import { Jobs } from '../../src/platform/jobs/jobs.service.js';
import { HARMFUL, ScanServer } from '../setup/scan-server.js';
import { addressOf } from '../setup/template.js';
import type { TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { ServerProcess } from './server-process.js';

const TIMEOUT = 90_000;
const AGENCY = 47;

let world: TestServer;
let scanner: ScanServer;
let reporter: TestClient;
let processes: ServerProcess[] = [];

beforeAll(async () => {
  world = await startTestServer();
  scanner = await ScanServer.start();
  reporter = await world.as('reporter', { agencies: [AGENCY] });
}, TIMEOUT);
afterEach(async () => {
  scanner.release();
  for (const each of processes) each.signal('SIGKILL');
  await Promise.all(processes.map(({ exited }) => exited));
  processes = [];
});
afterAll(async () => {
  scanner.stop();
  await world.stop();
});

async function start(env: object = {}): Promise<ServerProcess> {
  const { host, port } = scanner.address;
  const started = await ServerProcess.start(world, { CLAMAV: `${host}:${port}`, ...env });
  processes.push(started);
  return started;
}

async function kill(server: ServerProcess): Promise<void> {
  server.signal('SIGKILL');
  await server.exited;
}

const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 30_000; !(await reached());) {
    if (Date.now() > end) throw new Error('it did not come to it within 30 seconds');
    await sleep(20);
  }
};

async function pdf(title: string, word = ''): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.addPage();
  const bytes = Buffer.from(await document.save({ useObjectStreams: false }));
  return Buffer.concat([bytes, Buffer.from(`\n%${title} ${word}\n%%EOF\n`)]);
}

/** Asks a process as the reporter's browser does. */
const ask = (server: ServerProcess, url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${url}`, {
    ...init,
    headers: { cookie: reporter.cookieText!, 'x-ega': '1', ...(init.headers as Record<string, string>) },
  });

/** Sends a whole file; the answer is waited for by nobody, for its process may die. */
async function send(
  server: ServerProcess,
  bytes: Buffer,
): Promise<{ id: string; answer: Promise<Response | null> }> {
  const begun = await ask(server, '/uploads', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ agencyNumber: AGENCY, name: 'ban-minh-hoa.pdf', size: bytes.length }),
  });
  const { id } = (await begun.json()) as { id: string };
  const answer = ask(server, `/uploads/${id}`, {
    method: 'PATCH',
    headers: { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  }).catch(() => null);
  return { id, answer };
}

const stateOf = async (id: string): Promise<{ state: string; refusal: string | null }> =>
  (
    await world.sql<{ state: string; refusal: string | null }>(
      `select state, refusal from upload where id = $1`,
      [id],
    )
  )[0]!;
const isDecided = async (id: string): Promise<boolean> => (await stateOf(id)).state !== 'checking';
/** The minute after which a check counts as left is over. */
const passTime = (): Promise<unknown> =>
  world.sql(`update job set due_at = clock_timestamp() where queue = 'upload-check' and done_at is null`);
const onDisk = (id: string): boolean => existsSync(join(world.app.parts.env.filesDir, id.slice(0, 2), id));
const isIncoming = (id: string): boolean =>
  existsSync(join(world.app.parts.env.filesDir, 'incoming', `${id}.part`));

/** One row, and it is given out byte for byte. */
async function expectKept(server: ServerProcess, id: string, bytes: Buffer): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const rows = await world.sql<{ id: string; by: string }>(
    `select id, uploaded_by as by from file where encode(sha256, 'hex') = $1`,
    [sha256],
  );
  expect(rows).toEqual([{ id: expect.any(String), by: reporter.accountId }]);
  const told = (await (await ask(server, `/uploads/${id}`)).json()) as {
    state: string;
    file: { id: string };
  };
  expect(told).toMatchObject({ state: 'accepted', file: { id: rows[0]!.id, sha256 } });
  const given = await ask(server, `/files/${rows[0]!.id}`);
  expect(Buffer.from(await given.arrayBuffer()).equals(bytes)).toBe(true);
  expect(isIncoming(id)).toBe(false);
  expect(await world.sql(`select outcome from file_scan where file_id = $1`, [rows[0]!.id])).toEqual([
    { outcome: 'clean' },
  ]);
}

describe('a file whose server dies while it is checked', () => {
  it(
    'is checked again by servers that start, both at once: a sound one is kept once, a harmful one is refused',
    async () => {
      const first = await start();
      scanner.hold();
      const bytes = await pdf('dang kiem tra');
      const sound = await send(first, bytes);
      const harmful = await send(first, await pdf('doc hai', HARMFUL));
      await until(() => scanner.waiting === 2);
      await kill(first);
      scanner.release();
      for (const { id } of [sound, harmful]) expect((await stateOf(id)).state).toBe('checking');
      // Nobody takes a check away from a process that may still be at it.
      const [wait] = await world.sql<{ seconds: number }>(
        `select min(extract(epoch from due_at - clock_timestamp()))::float8 as seconds from job where queue = 'upload-check'`,
      );
      expect(wait!.seconds).toBeGreaterThan(30);

      await passTime();
      const [one, other] = await Promise.all([start(), start()]);
      for (const { id } of [sound, harmful]) await until(() => isDecided(id));
      await expectKept(one!, sound.id, bytes);
      await expectKept(other!, sound.id, bytes);
      expect(await stateOf(harmful.id)).toEqual({ state: 'refused', refusal: 'infected' });
      expect([isIncoming(harmful.id), onDisk(harmful.id)]).toEqual([false, false]);
      expect(
        await world.sql(`select 1 from job where queue = 'upload-check' and done_at is null`),
      ).toHaveLength(0);
    },
    TIMEOUT,
  );

  it(
    'after its bytes had their final name and before its row was written, is kept all the same',
    async () => {
      const first = await start();
      const lock = new pg.Client({ connectionString: addressOf(world.database) });
      await lock.connect();
      const bytes = await pdf('giua hai buoc');
      let id: string;
      try {
        await lock.query('begin; lock table file in share mode');
        ({ id } = await send(first, bytes));
        await until(() => onDisk(id));
        await kill(first);
      } finally {
        await lock.end();
      }
      await until(async () => {
        const waiting = await world.sql(
          `select 1 from pg_stat_activity where datname = current_database() and query ilike 'insert into file %' and state <> 'idle'`,
        );
        return waiting.length === 0;
      });
      expect((await stateOf(id)).state).toBe('checking');
      await passTime();
      const next = await start();
      await until(() => isDecided(id));
      await expectKept(next, id, bytes);
    },
    TIMEOUT,
  );
});

describe('a file that two processes check at the same time', () => {
  it(
    'is kept once, and whoever sent it hears so',
    async () => {
      const [one, other] = await Promise.all([start(), start()]);
      scanner.hold();
      const bytes = await pdf('hai may chu');
      const { id, answer } = await send(one!, bytes);
      await until(() => scanner.waiting === 1);
      // The one that checks it does not take its job as well: it waits for itself.
      await passTime();
      await until(async () => {
        await world.sql(
          `update job set leased_until = null where queue = 'upload-check' and done_at is null`,
        );
        return scanner.waiting === 2;
      });
      scanner.release();
      expect(await (await answer)!.json()).toMatchObject({ state: 'accepted' });
      await until(() => isDecided(id));
      await expectKept(other!, id, bytes);
      // Whoever came second has found it decided, and nothing failed.
      for (const each of [one!, other!]) each.signal('SIGTERM');
      await Promise.all([one!.exited, other!.exited]);
      expect(await world.sql(`select failure from job where run_key = $1`, [`upload-check:${id}`])).toEqual([
        { failure: null },
      ]);
    },
    TIMEOUT,
  );
});

describe('a file whose checks end with their process again and again', () => {
  it(
    'is refused in the end',
    async () => {
      const first = await start();
      scanner.hold();
      const { id } = await send(first, await pdf('nhieu lan'));
      await until(() => scanner.waiting === 1);
      await kill(first);
      await passTime();
      await world.sql(`update job set attempts = 3 where run_key = $1`, [`upload-check:${id}`]);
      await world.get(Jobs).runDue();
      expect(await stateOf(id)).toEqual({ state: 'refused', refusal: 'tooComplex' });
      expect(isIncoming(id)).toBe(false);
    },
    TIMEOUT,
  );
});
