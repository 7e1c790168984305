import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSynced } from './backup-files.mjs';

const KEPT = 14;
const NIGHTLY = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-nightly$/;

/** Where backups stand that were given no folder of their own. */
export const shelfOf = (dataDir) => join(dataDir, 'backups');

const latestFile = (dataDir) => join(shelfOf(dataDir), 'latest.json');

/** A backup is named by the machine's time (UTC) and sorts by it; nightly ones say so, because only they are thrown away. */
export function newBackupName(kind, at = new Date()) {
  const time = `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  return kind === 'nightly' ? `${time}-nightly` : time;
}

/** What is known of the last backup, wherever it was put: { takenAt, folder, kind, position, chainHead, failedAt } or null. */
export function readLatest(dataDir) {
  try {
    return JSON.parse(readFileSync(latestFile(dataDir), 'utf8'));
  } catch {
    return null;
  }
}

function writeLatest(dataDir, latest) {
  mkdirSync(shelfOf(dataDir), { recursive: true, mode: 0o700 });
  const fresh = `${latestFile(dataDir)}.${process.pid}`;
  writeSynced(fresh, `${JSON.stringify(latest, null, 1)}\n`);
  renameSync(fresh, latestFile(dataDir));
}

/** The server reads this file to tell the administrator how old the last backup is. */
export const recordBackup = (dataDir, backup) => writeLatest(dataDir, { ...backup, failedAt: null });

/** A night without a backup must not look like one with it. */
export const recordFailure = (dataDir, at = new Date()) =>
  writeLatest(dataDir, { ...readLatest(dataDir), failedAt: at.toISOString() });

/** Of the nightly backups fourteen are kept, and none that was cut off; those made by hand stay out of the count. */
export function dropOldNightly(dataDir) {
  const shelf = shelfOf(dataDir);
  const names = existsSync(shelf) ? readdirSync(shelf).filter((name) => NIGHTLY.test(name)) : [];
  const whole = names.filter((name) => existsSync(join(shelf, name, 'manifest.json'))).sort();
  const kept = new Set(whole.slice(-KEPT));
  for (const name of names) if (!kept.has(name)) rmSync(join(shelf, name), { recursive: true });
}
