import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ReportDesk } from '../build/report-desk.js';
import { addressOf, TEST_SECRET, withRole } from '../setup/template.js';
import type { TestClient } from '../setup/test-client.js';
import { startTestServer } from '../setup/test-server.js';
import { freePort, TcpProxy } from './tcp-proxy.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface Postgres {
  pid: number;
  port: number;
  superuserUrl: string;
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

/** The launcher's PostgreSQL, as `npm start` runs it; found by its path like the other programs that tests start. */
async function startPostgres(dataDir: string, settings: string[]): Promise<Postgres> {
  const launcher = (await import(`${ROOT}seeds/launch/embedded-postgres.mjs`)) as {
    startPostgres(options: { dataDir: string; durable: boolean; settings: string[] }): Promise<Postgres>;
  };
  return launcher.startPostgres({ dataDir, durable: true, settings });
}

/** One agency whose people send and withdraw without pause. */
export interface Sender {
  agency: number;
  reporter: TestClient;
  approver: TestClient;
}

/** A PostgreSQL of its own and the server as a process of its own, both killed as often as asked. */
export class KillRig {
  readonly senders: Sender[] = [];
  private database = '';
  private port = 0;
  private server: ChildProcess | null = null;

  private constructor(
    private readonly dataDir: string,
    private readonly settings: string[],
    private postgres: Postgres,
    private readonly proxy: TcpProxy,
  ) {}

  static async start(agencies: readonly number[], settings: string[] = []): Promise<KillRig> {
    const dataDir = mkdtempSync(join(tmpdir(), 'ega-kill-'));
    const postgres = await startPostgres(dataDir, settings);
    const rig = new KillRig(dataDir, settings, postgres, await TcpProxy.start(postgres.port));
    await rig.buildWorld(agencies);
    await rig.startServer();
    return rig;
  }

  /** SIGKILL, no warning; then a new process on the same address. */
  async killServer(): Promise<void> {
    const { server } = this;
    const exited = new Promise((resolve) => server!.once('exit', resolve));
    server!.kill('SIGKILL');
    await exited;
    await this.startServer();
  }

  /** SIGKILL for the postmaster and everything it started; then PostgreSQL recovers from its own log. */
  async killPostgres(): Promise<void> {
    const { pid } = this.postgres;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    for (const one of [pid, ...children.map(Number)]) kill(one);
    await this.postgres.exited;
    this.postgres = await startPostgres(this.dataDir, this.settings);
    this.proxy.aimAt(this.postgres.port);
  }

  get serverLives(): boolean {
    return this.server?.exitCode === null && this.server.signalCode === null;
  }

  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.direct });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** What the command says about the audit chain; throws where it finds a broken link. */
  verifyChain(): string {
    const env = { ...process.env, DATABASE_URL: withRole(this.direct, 'ega_app'), APP_SECRET: TEST_SECRET };
    return execFileSync(process.execPath, ['server/dist/cli/verify-chain.js'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
  }

  async stop(): Promise<void> {
    const exited = new Promise((resolve) => this.server?.once('exit', resolve));
    if (this.server?.kill('SIGKILL')) await exited;
    await this.proxy.stop();
    await this.postgres.stop();
    rmSync(this.dataDir, { recursive: true });
  }

  private get direct(): string {
    const url = new URL(this.postgres.superuserUrl);
    url.pathname = `/${this.database}`;
    return url.toString();
  }

  /** Built in this process through the same services, then handed over. */
  private async buildWorld(agencies: readonly number[]): Promise<void> {
    const outer = process.env['TEST_SUPERUSER_URL'];
    process.env['TEST_SUPERUSER_URL'] = this.postgres.superuserUrl;
    try {
      const server = await startTestServer();
      this.database = new URL(addressOf(server.database)).pathname.slice(1);
      await ReportDesk.openRound(server);
      for (const agency of agencies) {
        const desk = await ReportDesk.of(server, agency);
        await desk.fill(3);
        const there = { inject: (request: Asked) => this.overHttp(request) } as never;
        this.senders.push({ agency, reporter: desk.reporter.at(there), approver: desk.approver.at(there) });
      }
      await server.app.nest.close();
    } finally {
      if (outer === undefined) delete process.env['TEST_SUPERUSER_URL'];
      else process.env['TEST_SUPERUSER_URL'] = outer;
    }
  }

  private async startServer(): Promise<void> {
    const url = new URL(this.direct);
    url.port = String(this.proxy.port);
    this.port ||= await freePort();
    const env = {
      ...process.env,
      DATABASE_URL: withRole(url.toString(), 'ega_app'),
      APP_SECRET: TEST_SECRET,
      OPERATIONS: 'any',
      PORT: String(this.port),
      FILES_DIR: join(this.dataDir, 'files'),
    };
    this.server = spawn(process.execPath, ['server/dist/main.js'], { cwd: ROOT, env, stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await fetch(`http://127.0.0.1:${this.port}/ready`).catch(() => null))?.ok) return;
      await sleep(50);
    }
    throw new Error('the server did not come up');
  }

  private async overHttp({ url, payload, headers }: Asked): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${this.port}${url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(30_000),
    });
    const body = await answer.text();
    return { statusCode: answer.status, body, cookies: [], json: () => JSON.parse(body) as unknown };
  }
}

interface Asked {
  url: string;
  payload: unknown;
  headers: Record<string, string>;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // A child may end by itself once the postmaster is gone.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
