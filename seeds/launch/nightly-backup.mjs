import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeBackup } from './take-backup.mjs';

const KEPT = 14;
const HOUR = 3_600_000;
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;

/** Backups made without a name of one's own are named by their machine time (UTC) and sort by it. */
export const newBackupName = (at = new Date()) => `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

const timeOf = (name) => Date.parse(name.replace(/T(\d\d)-(\d\d)-(\d\d)Z/, 'T$1:$2:$3Z'));

/** Whole backups in the folder, oldest first. */
export const listBackups = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => NAME.test(name) && existsSync(join(folder, name, 'manifest.json')))
        .sort()
    : [];

/** Due at night once a day; where the machine is off at night, as soon as the last one is a day and a half old. */
export function isBackupDue(names, at = new Date()) {
  if (names.length === 0) return at.getHours() < 5;
  const age = at.getTime() - timeOf(names.at(-1));
  return age > 36 * HOUR || (age > 20 * HOUR && at.getHours() < 5);
}

/** The oldest beyond fourteen go. */
export function dropOldBackups(folder) {
  for (const name of listBackups(folder).slice(0, -KEPT)) rmSync(join(folder, name), { recursive: true });
}

/** While `npm start` runs: looks every ten minutes whether a backup is due; a failed one is told and tried again. */
export function scheduleBackups(cluster, tell) {
  const folder = join(cluster.dataDir, 'backups');
  let busy = false;
  const look = async () => {
    if (busy || !isBackupDue(listBackups(folder))) return;
    busy = true;
    try {
      await takeBackup({ ...cluster, folder: join(folder, newBackupName()) });
      dropOldBackups(folder);
    } catch (error) {
      tell(`Không sao lưu được: ${error.message}`);
    } finally {
      busy = false;
    }
  };
  setInterval(look, HOUR / 6).unref();
}
