import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../seeds/launch/ports.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';

/** Starts the whole product as `npm start` does, in a folder and on a port of its own, for browser journeys. */
export async function startProduct(demo, env = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ega-product-'));
  const port = await findFreePort();
  const child = spawn(process.execPath, ['seeds/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(port), DEMO: demo, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise((resolve) => child.once('close', resolve));
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (output.includes('Ctrl-C')) resolve(true);
      });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(dataDir, { recursive: true, force: true });
  };
  if (await Promise.race([ready, exited.then(() => false)]))
    return { url: `http://localhost:${port}`, dataDir, stop };
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`npm start failed:\n${output}`);
}
