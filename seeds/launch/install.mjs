import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertWritable } from './data-folder.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StartError } from './start-error.mjs';

const STAMP = 'node_modules/.installed-lock';

function lockDigest(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.versions.modules).digest('hex');
}

/** Stale = never installed, or the lock file says something else than when it was installed. */
export function isInstallStale(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const stamp = join(root, STAMP);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== lockDigest(root);
  return statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return [process.execPath, [cli]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Installs exactly what package-lock.json names; development tools too, because the software is built here. */
export async function install(root) {
  assertWritable(root);
  const [command, first] = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
  const shell = command.endsWith('.cmd');
  const result = await runProgram(command, args, { cwd: root, shell });
  if (result.code !== 0)
    throw new StartError(
      `Không cài đặt được thư viện (npm ci kết thúc với mã ${result.code}):\n${lastWords(result, 12)}`,
    );
  writeFileSync(join(root, STAMP), lockDigest(root));
}
