import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { createApp, type App } from '../../src/create-app.js';
import { ReportDesk } from '../build/report-desk.js';
import { MOVES, SAVE } from '../build/report-operations.js';
import { addressOf } from '../setup/template.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { TcpProxy } from './tcp-proxy.js';

const TIMEOUT = 60_000;
const AGENCY = 38;
const POOL = 4;
/** What production waits for, shortened; milliseconds. */
const WAITS = { statement: 1500, lock: 500, patience: 2000 };

let server: TestServer;
let desk: ReportDesk;
let proxy: TcpProxy;
let app: App;

/** The same world through the proxy, with these time-outs. */
function startThrough(statement: number, lock: number): Promise<App> {
  const url = new URL(server.app.parts.env.databaseUrl);
  url.port = String(proxy.port);
  url.searchParams.set(
    'options',
    `-c role=ega_app -c statement_timeout=${statement} -c lock_timeout=${lock}`,
  );
  url.searchParams.set('query_timeout', String(WAITS.patience));
  return createApp({ ...server.app.parts.env, databaseUrl: url.toString(), poolSize: POOL });
}

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, AGENCY);
  await desk.fill(3);
  await desk.markReady();
  proxy = await TcpProxy.start(Number(new URL(server.app.parts.env.databaseUrl).port));
  app = await startThrough(WAITS.statement, WAITS.lock);
}, TIMEOUT);
afterEach(() => proxy.release());
afterAll(async () => {
  await app.nest.close();
  await proxy.stop();
  await server.stop();
}, TIMEOUT);

const at = (who: TestClient, where = app): TestClient =>
  who.at({ inject: (request) => where.nest.inject(request as never) as never });
const look = (path: string): Promise<LightMyRequestResponse> =>
  app.nest.inject({ method: 'GET', url: path }) as never;
const viewer = (): Promise<LightMyRequestResponse> => at(desk.reporter).graphql('{ viewer { owed } }');

/** One sentence for everybody who was not served, and when to ask again. */
function expectNotServed(answer: LightMyRequestResponse): void {
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2']);
  const { errors } = answer.json<{ errors: { message: string; extensions: { code: string } }[] }>();
  expect(errors[0]!.extensions.code).toBe('UNAVAILABLE');
  expect(answer.body).not.toMatch(/timeout|statement|connection|select/i);
}

const savingOf = (question: string, version = 0, value: object = { has: 'none' }) => ({
  ...desk.at,
  question,
  value,
  version,
  requestId: requestId(),
});

describe('a line that breaks between the commit and its answer', () => {
  it(
    'leaves one revision and one line of the audit: the repeat gets the first answer',
    async () => {
      const sent = { ...desk.at, requestId: requestId() };
      proxy.loseAnswerTo('COMMIT', 'update request_log');
      expectNotServed(await at(desk.approver).graphql(MOVES.submit, sent));
      const kept = () =>
        server.sql<{ receipt: string; audited: number }>(
          `select r.receipt_number as receipt, (select count(*)::integer from audit_event e
              where e.position = r.position and e.action = 'report.submit') as audited from report_revision r`,
        );
      const done = [{ receipt: '2018Q1-038-01', audited: 1 }];
      expect(await kept()).toEqual(done);
      const again = await at(desk.approver).ok<{ submitReport: { receiptNumber: string } }>(
        MOVES.submit,
        sent,
      );
      expect(again.submitReport.receiptNumber).toBe('2018Q1-038-01');
      expect(await kept()).toEqual(done);
      await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm bản' });
    },
    TIMEOUT,
  );
});

describe('a database that hangs', () => {
  it(
    'ends every request in words while the server lives and says that it is not ready; then all is as before',
    async () => {
      expect((await viewer()).statusCode).toBe(200);
      proxy.hold();
      const asked = [viewer(), at(desk.officer).graphql('{ agencyList { number } }'), viewer()];
      expect((await look('/live')).statusCode).toBe(200);
      const ready = await look('/ready');
      expect([ready.statusCode, ready.json()]).toEqual([503, { ready: false, reason: 'database' }]);
      for (const answer of await Promise.all(asked)) expectNotServed(answer);
      proxy.release();
      expect((await viewer()).statusCode).toBe(200);
      expect((await look('/ready')).json()).toMatchObject({ ready: true });
    },
    TIMEOUT,
  );

  it(
    'in the middle of a change keeps nothing of it, lends its connection to nobody, and the repeat is done once',
    async () => {
      const saving = savingOf('D1', (await desk.answer('D1')).version);
      proxy.holdAfter('update request_log');
      expectNotServed(await at(desk.reporter).graphql(SAVE, saving));
      proxy.release();
      const taken = () => server.sql(`select 1 from request_log where request_id = $1`, [saving.requestId]);
      // Whatever else is written meanwhile commits nothing of what was left half done.
      const { version } = await desk.answer('B1');
      for (let n = 0; n < 2 * POOL; n += 1)
        await at(desk.reporter).ok(SAVE, savingOf('B1', version + n, { state: 'noPlan' }));
      expect(await taken()).toHaveLength(0);
      const { saveAnswer } = await at(desk.reporter).ok<{ saveAnswer: { version: number } }>(SAVE, saving);
      expect(saveAnswer.version).toBe(saving.version + 1);
      expect(await taken()).toHaveLength(1);
    },
    TIMEOUT,
  );
});

describe('a row that somebody holds for long', () => {
  it.each([
    ['waiting for a lock', 5000, 500],
    ['a statement that takes too long', 1000, 0],
  ])(
    '%s ends in words, others are served meanwhile, and the repeat is done once',
    async (_what, statement, lock) => {
      const own = await startThrough(statement, lock);
      const holder = new pg.Client({ connectionString: addressOf(server.database) });
      await holder.connect();
      try {
        const { version } = await desk.answer('D1');
        const saving = savingOf('D1', version);
        await holder.query('begin; lock table report_draft in access exclusive mode');
        const [held, other] = await Promise.all([
          at(desk.reporter, own).graphql(SAVE, saving),
          at(desk.reporter, own).graphql('{ viewer { owed } }'),
        ]);
        expectNotServed(held);
        expect(other.statusCode).toBe(200);
        await holder.query('rollback');
        const { saveAnswer } = await at(desk.reporter, own).ok<{ saveAnswer: { version: number } }>(
          SAVE,
          saving,
        );
        expect(saveAnswer.version).toBe(version + 1);
        expect((await desk.answer('D1')).version).toBe(version + 1);
      } finally {
        await holder.end();
        await own.nest.close();
      }
    },
    TIMEOUT,
  );
});

describe('a pool of which every connection is taken', () => {
  it(
    'ends requests in words, never stands still for ever, and serves ten times as many as it has connections',
    async () => {
      const runners = Array.from({ length: POOL }, () => app.dataSource.createQueryRunner());
      await Promise.all(runners.map((runner) => runner.connect()));
      const asked = [viewer(), at(desk.reporter).graphql(SAVE, savingOf('D1'))];
      expect((await look('/live')).statusCode).toBe(200);
      expect((await look('/ready')).statusCode).toBe(503);
      for (const answer of await Promise.all(asked)) expectNotServed(answer);
      await Promise.all(runners.map((runner) => runner.release()));
      const people = await Promise.all(
        Array.from({ length: 10 * POOL }, (_, n) => server.as('reporter', { agencies: [n + 1] })),
      );
      const answers = await Promise.all(
        people.map((person) => at(person).graphql('{ agencyList { number step } }')),
      );
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    },
    TIMEOUT,
  );
});
