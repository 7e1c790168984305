import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { addressOf, TEST_SECRET, withRole } from '../setup/template.js';
import type { TestServer } from '../setup/test-server.js';
import { freePort } from './tcp-proxy.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The built server as a process of its own, on the database of a test world. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    readonly exited: Promise<number | null>,
  ) {}

  static async start(world: TestServer, env: object, port?: number): Promise<ServerProcess> {
    const own = port ?? (await freePort());
    const child = spawn(process.execPath, ['server/dist/main.js'], {
      cwd: ROOT,
      stdio: 'ignore',
      env: {
        ...process.env,
        DATABASE_URL: withRole(addressOf(world.database), 'ega_app'),
        ...{ APP_SECRET: TEST_SECRET, OPERATIONS: 'any', PORT: String(own) },
        FILES_DIR: world.app.parts.env.filesDir,
        ...env,
      },
    });
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const started = new ServerProcess(child, own, exited);
    for (let tries = 0; tries < 600; tries += 1) {
      if ((await started.ready())?.status === 200) return started;
      await sleep(50);
    }
    throw new Error('the server did not come up');
  }

  /** Null where nobody listens. */
  ready(): Promise<Response | null> {
    return fetch(`http://127.0.0.1:${this.port}/ready`).catch(() => null);
  }

  signal(name: NodeJS.Signals): void {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(name);
  }
}
