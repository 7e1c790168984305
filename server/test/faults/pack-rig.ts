import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openRound, QUARTER_1, SentSummaries } from '../build/sent-summary.js';
import { addressOf, TEST_SECRET, withRole } from '../setup/template.js';
import { requestId, type TestClient } from '../setup/test-client.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { mountSmall, unmount } from './small-disk.js';
import { freePort } from './tcp-proxy.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILD = `mutation ($profile: String!, $id: String!) {
  buildSessionPack(meeting: "2018-Q1", version: 1, profile: $profile, requestId: $id) }`;
const CANCEL = `mutation ($pack: ID!, $id: String!) { cancelSessionPack(id: $pack, requestId: $id) }`;
const PACKS = `{ sessionPacks(meeting: "2018-Q1") { id state done failure files { part sha256 } } }`;

export interface Pack {
  readonly id: string;
  readonly state: 'queued' | 'building' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly failure: string | null;
  readonly files: readonly { readonly part: string; readonly sha256: string }[];
}

/** A server as a process of its own, asked over a socket. */
export class PackServer {
  constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
    private readonly leader: TestClient,
  ) {}

  async ask(profile = 'TT01_2011'): Promise<string> {
    return (await this.person().ok<{ buildSessionPack: string }>(BUILD, { profile, id: requestId() }))
      .buildSessionPack;
  }

  async pack(id: string): Promise<Pack> {
    const { sessionPacks } = await this.person().ok<{ sessionPacks: Pack[] }>(PACKS);
    return sessionPacks.find((one) => one.id === id)!;
  }

  async cancel(id: string): Promise<void> {
    await this.person().ok(CANCEL, { pack: id, id: requestId() });
  }

  /** The pack when it has come so far. */
  async until(id: string, reached: (pack: Pack) => boolean): Promise<Pack> {
    for (let tries = 0; tries < 2400; tries += 1) {
      const pack = await this.pack(id);
      if (reached(pack)) return pack;
      await sleep(50);
    }
    throw new Error('not within two minutes');
  }

  async file(id: string, part: string): Promise<Buffer> {
    const headers = { cookie: this.leader.cookieText ?? '', 'x-ega': '1' };
    const answer = await fetch(`http://127.0.0.1:${this.port}/exports/packs/${id}/${part}`, { headers });
    return Buffer.from(await answer.arrayBuffer());
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.exitCode === null && this.child.kill(signal)) await exited;
  }

  private person(): TestClient {
    return this.leader.at({ inject: (request: Asked) => this.overHttp(request) } as never);
  }

  private async overHttp({ url, payload, headers }: Asked): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${this.port}${url}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
    });
    const body = await answer.text();
    return { statusCode: answer.status, body, cookies: [], json: () => JSON.parse(body) as unknown };
  }
}

/** One frozen session, and as many server processes on its database as a test wants, each with its own files. */
export class PackRig {
  private readonly servers: PackServer[] = [];
  private readonly mounted: string[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'ega-pack-rig-'));

  private constructor(
    private readonly world: TestServer,
    private readonly leader: TestClient,
  ) {}

  static async start(): Promise<PackRig> {
    const world = await startTestServer({ at: '2018-03-05T09:00:00+07:00', mark: 'demo' });
    const leader = await world.as('leader');
    const sent = new SentSummaries(world, leader.accountId!);
    await openRound(world, leader, QUARTER_1);
    for (const [agency, step] of [
      [5, 7],
      [38, 7],
      [41, 2],
    ] as const)
      await sent.send('2018-Q1', agency, step);
    await world.stepClock('2018-03-16T08:00:00+07:00');
    const run = (text: string, more: object = {}) => leader.ok(text, { ...more, id: requestId() });
    await run(
      `mutation ($plan: AnswerValue!, $id: String!) { prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, requestId: $id) }`,
      { plan: { place: 'Hà Nội', agenda: [], participants: [] } },
    );
    await run(
      `mutation ($id: String!) { freezeMeeting(meeting: "2018-Q1", version: 1, typedDate: "2018-03-16", requestId: $id) }`,
    );
    return new PackRig(world, leader);
  }

  filesDir(name: string): string {
    const dir = join(this.folder, name);
    mkdirSync(join(dir, 'packs'), { recursive: true });
    return dir;
  }

  /** What lies on the disk of a server. */
  static listed(filesDir: string): string[] {
    return readdirSync(join(filesDir, 'packs'));
  }

  /**
   * A disk too small for a pack: a tmpfs where one may be mounted, else the limit that the system sets on the files of a
   * process. Gives what stands before the command of the server.
   */
  smallDisk(filesDir: string, kilobytes: number): string {
    const packs = join(filesDir, 'packs');
    if (!mountSmall(packs, kilobytes)) return `ulimit -f ${Math.floor(kilobytes / 2)}; `;
    this.mounted.push(packs);
    return '';
  }

  async server(
    filesDir: string,
    { env = {}, before = '', node = [] }: { env?: object; before?: string; node?: string[] } = {},
  ): Promise<PackServer> {
    const port = await freePort();
    const url = withRole(addressOf(this.world.database), 'ega_app');
    const command = [process.execPath, ...node, 'server/dist/main.js'].map((part) => `'${part}'`).join(' ');
    const child = spawn('sh', ['-c', `${before}exec ${command}`], {
      cwd: ROOT,
      stdio: 'ignore',
      env: {
        ...process.env,
        ...{ DATABASE_URL: url, APP_SECRET: TEST_SECRET, OPERATIONS: 'any' },
        ...{ PORT: String(port), FILES_DIR: filesDir, JOB_LEASE_SECONDS: '3' },
        ...env,
      },
    });
    const server = new PackServer(child, port, this.leader);
    this.servers.push(server);
    for (let tries = 0; tries < 1200; tries += 1) {
      if ((await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null))?.ok) return server;
      await sleep(50);
    }
    throw new Error('the server did not come up');
  }

  /** Until whoever makes the pack has let go of it. */
  async untilLeft(id: string): Promise<void> {
    const left = `select 1 from job where run_key = 'session-pack/${id}' and done_at is not null`;
    for (let tries = 0; tries < 2400; tries += 1) {
      if ((await this.sql(left)).length > 0) return;
      await sleep(50);
    }
    throw new Error('not within two minutes');
  }

  sql<Row extends object>(text: string): Promise<Row[]> {
    return this.world.sql<Row>(text);
  }

  async stop(): Promise<void> {
    for (const server of this.servers) await server.end('SIGKILL');
    for (const packs of this.mounted) unmount(packs);
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Asked {
  url: string;
  payload: unknown;
  headers: Record<string, string>;
}
