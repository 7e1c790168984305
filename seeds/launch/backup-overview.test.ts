import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EmbeddedPostgres, startPostgres } from './embedded-postgres.mjs';
import { createApp } from '@ega/server/create-app';
import { RoundOpening } from '@ega/server/rounds/rounds.service';
import { openRound, QUARTER_1, SentSummaries } from '../../server/test/build/sent-summary.js';
import { TEST_SECRET } from '../../server/test/setup/template.js';
import { requestId, type TestClient } from '../../server/test/setup/test-client.js';
import { TestServer } from '../../server/test/setup/test-server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const PATIENCE = 120_000;

const OVERVIEW = `query Overview($at: Instant) {
  overview(at: $at) {
    asOf { instant position current basis round previousRound validUntil }
    countdown { daysLeft daysOver lastGoodDay }
    groups { group denominator issued { value verified change } underWay { value verified } notStarted { value } noReport { value } byStatus { status value verified } }
    reporting { group submitted { value } onTime { value } late { value } notSubmitted { value } }
    atRisk { agency { number nameVi } reasons { code params } }
    overdue { agency { number } }
    notSubmitted { number }
    burnUp { on issued underWay }
  }
}`;

interface Ledger {
  position: string;
  chainHead: string;
}

/** The product on the database of an embedded cluster, as `npm start` runs it; nobody listens. */
async function serverOn(postgres: EmbeddedPostgres, dataDir: string): Promise<TestServer> {
  const app = await createApp({
    databaseUrl: postgres.appUrl,
    port: 0,
    host: '127.0.0.1',
    filesDir: join(dataDir, 'files'),
    clientDir: null,
    appSecret: TEST_SECRET,
    operations: 'any',
    poolSize: 8,
    production: false,
  });
  return Object.assign(Object.create(TestServer.prototype), { app }) as TestServer;
}

const launch = (program: string, args: string[], dataDir: string) =>
  run(process.execPath, [join(ROOT, 'seeds/launch', program), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', INIT_CWD: '', DATA_DIR: dataDir },
  });

const rows = <Row>(server: TestServer, sql: string, values: unknown[] = []): Promise<Row[]> =>
  server.app.dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.reach', 'all', true)`);
    return manager.query(sql, values);
  });

describe('a backup taken while agencies send', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ega-copy-'));
  const [source, target, copy] = ['source', 'target', 'copy'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const running: EmbeddedPostgres[] = [];
  const servers: TestServer[] = [];
  let server: TestServer;
  let leader: TestClient;
  let written = 0;

  const open = async (dataDir: string): Promise<EmbeddedPostgres> => {
    const postgres = await startPostgres({ dataDir });
    running.push(postgres);
    return postgres;
  };
  const serve = async (postgres: EmbeddedPostgres, dataDir: string): Promise<TestServer> => {
    const started = await serverOn(postgres, dataDir);
    servers.push(started);
    return started;
  };

  beforeAll(async () => {
    const postgres = await open(source);
    const env = {
      ...process.env,
      DATABASE_MARK: 'test',
      MIGRATION_DATABASE_URL: postgres.ownerUrl,
      DATABASE_URL: postgres.appUrl,
      APP_SECRET: TEST_SECRET,
    };
    for (const program of ['server/dist/cli/migrate.js', 'seeds/dist/reference/load.js'])
      await run(process.execPath, [program], { cwd: ROOT, env });
    server = await serve(postgres, source);
    await server.stepClock('2018-03-05T09:00:00+07:00');
    leader = await server.as('leader');
    await openRound(server, leader, QUARTER_1);
  }, PATIENCE);
  afterAll(async () => {
    for (const started of servers) await started.app.nest.close();
    for (const postgres of running) await postgres.stop();
    rmSync(folder, { recursive: true });
  }, PATIENCE);

  /** Sends, which change figures, and extensions, which the audit chain records, until the copy is made. */
  async function write(writer: number, over: () => boolean): Promise<void> {
    const sent = new SentSummaries(server, leader.accountId!);
    const extender = {
      accountId: leader.accountId!,
      role: 'leader',
      grants: ['extend'],
      agencyNumbers: [],
      reach: 'all',
    } as const;
    for (let turn = 0; !over(); turn += 1) {
      const agency = 1 + ((turn * 4 + writer) % 93);
      await sent.send('2018-Q1', agency, (turn + writer) % 8);
      const request = {
        roundId: '2018-Q1',
        agencyNumbers: [agency],
        dueAt: '2018-03-20T00:00:00+07:00',
        reason: 'Cơ quan đề nghị',
      };
      await server.get(RoundOpening).extend(extender, request, requestId());
      written += 1;
    }
  }

  it(
    'gives back the overview and the chain head of exactly the position it names',
    async () => {
      let over = false;
      const writing = Promise.all([0, 1, 2, 3].map((writer) => write(writer, () => over)));
      while (written < 10) await new Promise((resolve) => setTimeout(resolve, 20));
      const before = await rows<Ledger>(server, 'select position::text as position from ledger');
      await launch('backup.mjs', [copy], source);
      const beside = written;
      while (written < beside + 10) await new Promise((resolve) => setTimeout(resolve, 20));
      over = true;
      await writing;

      const { ledger } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { ledger: Ledger };
      const after = await rows<Ledger>(server, 'select position::text as position from ledger');
      expect(BigInt(ledger.position)).toBeGreaterThan(BigInt(before[0]!.position));
      expect(BigInt(ledger.position)).toBeLessThan(BigInt(after[0]!.position));
      const then = await rows<{ hash: string }>(
        server,
        `select encode(hash, 'hex') as hash from audit_event where position <= $1 order by seq desc limit 1`,
        [ledger.position],
      );
      expect(ledger.chainHead).toBe(then[0]!.hash);

      const { stdout } = await launch('restore.mjs', [copy], target);
      expect(stdout).toContain(`Vị trí sổ cái ${ledger.position}, đầu chuỗi ${ledger.chainHead}`);
      const restored = await serve(await open(target), target);
      const now = await rows<Ledger>(
        restored,
        `select position::text as position, encode(chain_head, 'hex') as "chainHead" from ledger`,
      );
      expect(now).toEqual([ledger]);

      const [entry] = await rows<{ at: string }>(
        server,
        `select to_char(recorded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US"+07:00"') as at from ledger_entry where position = $1`,
        [ledger.position],
      );
      const asked = { at: entry!.at };
      const original = await leader.ok<{ overview: { asOf: { position: string } } }>(OVERVIEW, asked);
      expect(original.overview.asOf.position).toBe(ledger.position);
      expect(await (await restored.as('leader')).ok(OVERVIEW, asked)).toEqual(original);
    },
    PATIENCE,
  );
});
