import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A folder on a disk of its own, as large as said: a tmpfs where one may be mounted; false where not. */
export function mountSmall(folder: string, kilobytes: number): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const unmount = (folder: string): unknown => execFileSync('umount', [folder]);

interface SmallDisk {
  /** Room is made: 20 MB. */
  enlarge(): void;
  remove(): void;
}

/** For a server inside this process; where nothing may be mounted, the limit that the system sets on its files. */
export function smallDisk(folder: string, kilobytes: number): SmallDisk {
  if (mountSmall(folder, kilobytes))
    return {
      enlarge: () => execFileSync('mount', ['-o', 'remount,size=20480k', folder]),
      remove: () => unmount(folder),
    };
  const limitFiles = (bytes: string): unknown =>
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
  limitFiles(String(kilobytes * 1024));
  return { enlarge: () => limitFiles('unlimited'), remove: () => limitFiles('unlimited') };
}
