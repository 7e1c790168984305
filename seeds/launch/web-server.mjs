import { spawn } from 'node:child_process';
import { existsSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog, tailOf } from './data-folder.mjs';
import { markOf, stopProcess } from './processes.mjs';
import { StartError } from './start-error.mjs';

/**
 * Keeps the server within 250 MB on every Node (stack: measured 197 MB on Node 24, 416 MB without). Enough for the 93
 * agencies; SERVER_HEAP_MB gives more where there are thousands (seeds/scale measures 12,000).
 */
const heapFlags = () => [
  `--max-old-space-size=${Number(process.env.SERVER_HEAP_MB) || 160}`,
  '--max-semi-space-size=8',
];
const PATIENCE = 60_000;
const STOP_SIGNALS = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 2000],
];

/** The address a browser on this machine uses for a listening address. */
export function addressOf(host, port) {
  const plain =
    { '127.0.0.1': 'localhost', '0.0.0.0': 'localhost', '::': 'localhost', '::1': '[::1]' }[host] ?? host;
  return `http://${plain}:${port}`;
}

async function isReady(host, port) {
  const target = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' }[host] ?? host;
  try {
    return (await fetch(`http://${target}:${port}/ready`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Starts the built server; `ready` waits until it says so. Its log goes to `<dataDir>/log/server.log`. */
export function spawnServer({ root, settings, env, lock }) {
  const program = join(root, 'server/dist/main.js');
  if (!existsSync(program))
    throw new StartError('Thiếu server/dist/main.js; phần mềm chưa được dựng đầy đủ.');
  const log = openLog(settings.dataDir, 'server.log');
  const child = spawn(process.execPath, [...heapFlags(), '--enable-source-maps', program], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  lock.remember(child.pid);
  const mark = markOf(child.pid);
  return {
    exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal }))),
    words: () => tailOf(log),
    ready: () => untilReady(child, settings, log),
    stop: () => stopProcess(mark, STOP_SIGNALS),
  };
}

async function untilReady(child, settings, log) {
  const until = performance.now() + PATIENCE;
  while (child.exitCode === null && child.signalCode === null && performance.now() < until) {
    if (await isReady(settings.host, settings.port)) return;
    await sleep(50);
  }
  throw new StartError(`Máy chủ không khởi động được:\n${tailOf(log)}`);
}
