import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const running = new Set();

/** Stops whatever is being run; its callers then see it end with a signal. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program to its end and returns exit code and output. `shown` prints its output as it comes. */
export function runProgram(command, args, { cwd, env = process.env, shown = false, ...rest } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...rest });
    running.add(child);
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
        if (shown) process[name].write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, signal, ...output });
    });
  });
}

/** The last non-empty lines a program wrote, preferring what it wrote as errors. */
export function lastWords({ stdout, stderr }, lines = 1) {
  const text = stderr.trim() || stdout.trim();
  return text.split('\n').slice(-lines).join('\n').trim();
}

/** The JavaScript file behind an installed command, so that it runs on this very Node on every system. */
export function programOf(root, name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
