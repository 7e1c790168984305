import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineNow } from './clock.js';
/** Read from `<folder>/latest.json`; null where the database is somebody else's to back up, or nothing is known yet. */ export async function readLastBackup(
  folder,
) {
  if (!folder) return null;
  try {
    const { takenAt, failedAt } = JSON.parse(await readFile(join(folder, 'latest.json'), 'utf8'));
    const taken = takenAt ? Date.parse(takenAt) : NaN;
    const age = Math.max(0, Math.floor((machineNow().getTime() - taken) / 1000));
    return {
      ageSeconds: Number.isNaN(age) ? null : age,
      failedAt: failedAt ?? null,
    };
  } catch {
    return null;
  }
}

//# sourceMappingURL=last-backup.js.map
