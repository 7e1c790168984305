import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { StartError } from './start-error.mjs';

function accountNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the one that owns the data folder already,
 * else `postgres`, else `nobody` (initdb needs an account that has a name). Null = run as ourselves.
 */
export function postgresIdentity(pgDir) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(pgDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = accountNamed('postgres') ?? accountNamed('nobody');
  if (account) return account;
  throw new StartError(
    'PostgreSQL không chạy được bằng tài khoản root và máy này không có tài khoản postgres hoặc nobody; hãy chạy bằng người dùng thường.',
  );
}

/** Whether that account can read a file: asked of the system itself, since folders above may be closed to it. */
export function canRead(identity, path) {
  if (identity === null) return true;
  return spawnSync('test', ['-r', path], { ...identity, cwd: '/' }).status === 0;
}
