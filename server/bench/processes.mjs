import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../seeds/launch/settings.mjs';

/** The flags `npm start` gives the server (seeds/launch/web-server.mjs). */
const heapFlags = (megabytes) => [
  `--max-old-space-size=${megabytes}`,
  '--max-semi-space-size=8',
  '--enable-source-maps',
];
const HEAP_MB = 160;

export const HERE = join(ROOT, 'server/bench');

/** The server itself, as `npm start` runs it; `more` are flags in front of the program (the recorder of statements). */
export const startServer = (env, more = [], heapMb = HEAP_MB) =>
  start([...heapFlags(heapMb), ...more, join(ROOT, 'server/dist/main.js')], env);

/** One of the bare servers, on the same Node with the same flags. */
export const startBare = (name, env) => start([...heapFlags(HEAP_MB), join(HERE, name)], env);

async function start(args, env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-4000)));
  const until = performance.now() + 60_000;
  while (!output.includes('ready http')) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`${args.at(-1)} did not start: ${output}`);
    await sleep(20);
  }
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (!stopping) process.stderr.write(`${args.at(-1)} ended (${code ?? signal}): ${output}\n`);
  });
  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    await exited;
  };
  return { pid: child.pid, stop };
}

/** Resident memory of a process in MB, as the kernel counts it; null where the system does not tell. */
export function residentMegabytes(pid) {
  if (process.platform !== 'linux') return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kilobytes) / 1024);
}

/** The largest it ever was. */
export function peakMegabytes(pid) {
  if (process.platform !== 'linux') return null;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kilobytes) / 1024);
}
