import { Agent, createServer, request, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { ServerProcess } from './server-process.js';

const TIMEOUT = 180_000;
/** How often the balancer asks who is ready, and how long a server goes on after it said that it is not; milliseconds. */
const ASKED_EVERY = 50;
const DRAIN = 3000;
const VISITORS = 30;

let world: TestServer;
beforeAll(async () => {
  world = await startTestServer();
}, TIMEOUT);
afterAll(() => world.stop());

/** In front of the servers: sends to those that say they are ready, in turn; repeats nothing. */
class Balancer {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: VISITORS });
  private ready: number[] = [];
  private turn = 0;
  private asking = true;
  private readonly rounds: Promise<void[]>;

  private constructor(
    private readonly server: Server,
    ports: readonly number[],
  ) {
    this.rounds = Promise.all(ports.map((port) => this.ask(port)));
  }

  static async start(ports: readonly number[]): Promise<Balancer> {
    const server = createServer();
    const balancer = new Balancer(server, ports);
    server.on('request', (asked, answer) => {
      const port = balancer.ready[(balancer.turn += 1) % balancer.ready.length];
      const { url: path, method, headers } = asked;
      const on = request({ host: '127.0.0.1', port, path, method, headers, agent: balancer.agent }, (got) => {
        answer.writeHead(got.statusCode!, got.headers);
        got.pipe(answer);
      });
      on.on('error', () => answer.writeHead(502).end());
      asked.pipe(on);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return balancer;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async sendsTo(port: number): Promise<void> {
    while (!this.ready.includes(port)) await sleep(10);
  }

  async stop(): Promise<void> {
    this.asking = false;
    await this.rounds;
    this.server.closeAllConnections();
    this.agent.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Each at its own pace; where none says that it is ready, those that last did are tried. */
  private async ask(port: number): Promise<void> {
    while (this.asking) {
      const answer = await fetch(`http://127.0.0.1:${port}/ready`, {
        headers: { connection: 'close' },
      }).catch(() => null);
      const others = this.ready.filter((one) => one !== port);
      if (answer?.ok) this.ready = [...others, port];
      else if (others.length > 0) this.ready = others;
      await sleep(ASKED_EVERY);
    }
  }
}

/** Both servers restarted one after the other while thirty people ask without pause. */
async function restartUnderLoad(drainMs: number): Promise<{ answered: number; failed: number }> {
  const env = { DRAIN_MS: String(drainMs) };
  const servers = [await ServerProcess.start(world, env), await ServerProcess.start(world, env)];
  const balancer = await Balancer.start(servers.map(({ port }) => port));
  const count = { answered: 0, failed: 0 };
  let asking = true;
  const visit = async (): Promise<void> => {
    while (asking) {
      const answer = await fetch(`${balancer.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { owed } }' }),
      }).catch(() => null);
      if (answer?.status === 200 && (await answer.text()).includes('"viewer"')) count.answered += 1;
      else count.failed += 1;
    }
  };
  try {
    for (const { port } of servers) await balancer.sendsTo(port);
    const visitors = Array.from({ length: VISITORS }, visit);
    for (const [at, server] of servers.entries()) {
      server.signal('SIGTERM');
      await server.exited;
      servers[at] = await ServerProcess.start(world, env, server.port);
      await balancer.sendsTo(server.port);
    }
    asking = false;
    await Promise.all(visitors);
    return count;
  } finally {
    asking = false;
    for (const server of servers) server.signal('SIGKILL');
    await Promise.all(servers.map(({ exited }) => exited));
    await balancer.stop();
  }
}

describe('two servers restarted in turn under thirty visitors', () => {
  it(
    'fail nobody, because each says that it is not ready before it closes',
    async () => {
      const { answered, failed } = await restartUnderLoad(DRAIN);
      process.stdout.write(`rolling restart (drain ${DRAIN} ms): ${answered} answered, ${failed} failed\n`);
      expect(failed).toBe(0);
      expect(answered).toBeGreaterThan(100);
    },
    TIMEOUT,
  );

  it(
    'would be seen to fail: the same servers without that pause do',
    async () => {
      const { answered, failed } = await restartUnderLoad(0);
      process.stdout.write(`rolling restart (control, no drain): ${answered} answered, ${failed} failed\n`);
      expect(failed).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});
