import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../seeds/launch/ports.mjs';
import { readSecrets, urlsFor } from '../seeds/launch/postgres-secrets.mjs';
import { readPostmaster } from '../seeds/launch/postgres-server.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';

/** Starts the whole product as `npm start` does, in a folder and on a port of its own, for browser journeys; with what it said. */
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
    return { url: `http://localhost:${port}`, dataDir, stop, said: output };
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`npm start failed:\n${output}`);
}

/** A second product on the database of a running one: to it, a PostgreSQL that somebody else runs. */
export function startProductBeside(dataDir) {
  const { appUrl, ownerUrl } = urlsFor(readSecrets(dataDir), readPostmaster(join(dataDir, 'pg')).port);
  return startProduct('0', {
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    APP_SECRET: readFileSync(join(dataDir, 'app-secret'), 'utf8'),
    FILES_DIR: join(dataDir, 'files'),
  });
}
