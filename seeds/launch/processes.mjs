import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function linuxBirth(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return null;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
}

/**
 * When a process was born, as a text that no other process with the same number ever has; null when it is gone.
 * A number alone would let a stale lock point at an innocent program that was given the number later.
 */
export function birthOf(pid) {
  try {
    if (process.platform === 'linux') return linuxBirth(pid);
    process.kill(pid, 0);
    if (process.platform === 'win32') return 'alive';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : null;
  }
}

/** The mark under which a process is remembered in a file. */
export const markOf = (pid) => ({ pid, born: birthOf(pid) });

/** True when the remembered process is still the same one and alive. */
export const isAlive = ({ pid, born }) => born !== null && birthOf(pid) === born;

/** The folder a process works in, or null where the system does not tell. */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Whether any process at all works in a folder; where the system does not tell, the answer is yes. */
export function isAnyoneIn(folder) {
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && folderOf(name) === folder);
}

/** True while the system still knows the number, if only as a dead process that nobody has collected yet. */
export function isKnown(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Sends the signals one after another, each with its time in milliseconds, until the process is gone. */
export async function stopProcess(mark, signals) {
  for (const [signal, patience] of signals) {
    if (!isAlive(mark)) return true;
    try {
      process.kill(mark.pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') return true;
      throw error;
    }
    const until = performance.now() + patience;
    while (performance.now() < until) {
      if (!isAlive(mark)) return true;
      await sleep(20);
    }
  }
  return !isAlive(mark);
}
