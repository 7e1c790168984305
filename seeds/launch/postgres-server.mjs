import { spawn } from 'node:child_process';
import { closeSync, existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog, tailOf } from './data-folder.mjs';
import { findFreePort } from './ports.mjs';
import { placeIn } from './postgres-cluster.mjs';
import { withConnection } from './postgres-roles.mjs';
import { urlsFor } from './postgres-secrets.mjs';
import { folderOf, isAlive, isAnyoneIn, isKnown, markOf, stopProcess } from './processes.mjs';
import { StartError } from './start-error.mjs';

/** A commit that returned is on the disk; only throw-away test clusters may give that up. */
const DURABLE = [
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'shared_buffers=64MB',
  'max_connections=40',
];
const THROW_AWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=128MB',
  'max_connections=100',
];
const ALWAYS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=Asia/Ho_Chi_Minh',
  'work_mem=8MB',
  'maintenance_work_mem=64MB',
  'effective_cache_size=256MB',
  'max_wal_size=256MB',
  'jit=off',
  'log_line_prefix=%m [%p] %q%u@%d ',
];

/** PostgreSQL's own lock file: the process that serves the folder and the port it listens on. */
export function readPostmaster(pgDir) {
  const file = join(pgDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { ...markOf(Number(lines[0])), port: Number(lines[3]) };
}

/** True when the process named in the lock file really works in this folder (its number may have been given away). */
const servesFolder = ({ pid }, pgDir) =>
  process.platform !== 'linux' || folderOf(pid) === realpathSync(pgDir);

/** Stops a PostgreSQL that a killed run left behind, and removes a lock file that would stop the next one for nothing. */
export async function stopLeftover(pgDir, log) {
  const left = readPostmaster(pgDir);
  if (left === null) return;
  if (isAlive(left) && servesFolder(left, pgDir)) await stopServing(left, log);
  await untilForgotten(left.pid, pgDir);
}

async function stopServing(left, log) {
  log(`Dừng PostgreSQL còn lại của lần chạy trước (tiến trình ${left.pid}).`);
  const gone = await stopProcess(left, [
    ['SIGINT', 20000],
    ['SIGQUIT', 10000],
  ]);
  if (!gone) throw new StartError(`Không dừng được PostgreSQL của lần chạy trước (tiến trình ${left.pid}).`);
}

/**
 * PostgreSQL refuses to start while the number in its lock file exists, be it a stranger or a dead process nobody has
 * collected. The file goes only when nothing works in the folder: it also guards against writers of the old run.
 */
async function untilForgotten(pid, pgDir) {
  const folder = realpathSync(pgDir);
  for (let waited = 0; waited < 5000 && isKnown(pid) && folderOf(pid) === null; waited += 50) await sleep(50);
  if (isKnown(pid) && !isAnyoneIn(folder)) rmSync(join(pgDir, 'postmaster.pid'), { force: true });
}

const WRONG_PASSWORD = '28P01';

async function untilAnswering(url, child, patience = 300_000) {
  const until = performance.now() + patience;
  while (child.exitCode === null && child.signalCode === null && performance.now() < until) {
    try {
      await withConnection(url, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      if (error.code === WRONG_PASSWORD)
        throw new StartError('Mật khẩu trong secrets.json không phải của kho dữ liệu PostgreSQL này.');
      await sleep(25);
    }
  }
  return false;
}

/** Starts `postgres` on a free port and waits until it answers; tries again where the port was taken meanwhile. */
export async function launchServer({ dataDir, pgDir, binaries, identity, secrets, durable, settings = [] }) {
  const { options, folder } = placeIn(pgDir, identity);
  const chosen = [...ALWAYS, ...(durable ? DURABLE : THROW_AWAY), ...settings];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await findFreePort();
    const log = openLog(dataDir, 'postgres.log');
    const args = ['-D', folder, '-p', String(port), ...chosen.flatMap((setting) => ['-c', setting])];
    const child = spawn(binaries.postgres, args, {
      ...options,
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
    });
    closeSync(log.descriptor);
    const failed = new Promise((_, reject) => child.once('error', reject));
    const urls = urlsFor(secrets, port);
    try {
      if (await Promise.race([untilAnswering(urls.superuserUrl, child), failed]))
        return { child, port, urls };
    } catch (error) {
      child.kill('SIGINT');
      throw error;
    }
    const words = tailOf(log);
    if (!/Address already in use|pre-existing shared memory block/.test(words))
      throw new StartError(`PostgreSQL không khởi động được:\n${words}`);
    await sleep(1000);
  }
  throw new StartError(`PostgreSQL không khởi động được; xem ${join(dataDir, 'log', 'postgres.log')}.`);
}
