import { statSync } from 'node:fs';
import { join } from 'node:path';
import { dropOldNightly, newBackupName, readLatest, recordFailure, shelfOf } from './backup-shelf.mjs';
import { takeBackup } from './take-backup.mjs';

/** Machine time, in the machine's own time zone. */
const NIGHT_HOUR = 2;
const MINUTE = 60_000;
const PATIENCE_AFTER_FAILURE = 60 * MINUTE;

/** The last time it was two o'clock at night. */
function lastNight(at) {
  const night = new Date(at);
  night.setHours(NIGHT_HOUR, 0, 0, 0);
  if (night > at) night.setDate(night.getDate() - 1);
  return night;
}

/**
 * Due at two at night; where the machine was off at that hour, as soon as it runs again. A data folder that was never
 * backed up counts from its making, so that a new one does not begin its first minute with a backup.
 */
export const isBackupDue = (since, at = new Date()) => lastNight(at) > since;

function lastBackupAt({ dataDir, pgDir }) {
  const taken = readLatest(dataDir)?.takenAt;
  return taken ? new Date(taken) : statSync(join(pgDir, 'PG_VERSION')).mtime;
}

/** One nightly backup on the shelf of the data folder; the oldest beyond fourteen go only when the new one is whole. */
export async function takeNightly(cluster) {
  const folder = join(shelfOf(cluster.dataDir), newBackupName('nightly'));
  await takeBackup({ ...cluster, folder, kind: 'nightly' });
  dropOldNightly(cluster.dataDir);
}

/**
 * While `npm start` runs: looks each minute whether a backup is due. A failed one is told, remembered for the
 * administrator and tried again after an hour; `stop` ends one that is under way, which then leaves nothing behind.
 */
export function scheduleBackups(cluster, tell, { every = MINUTE } = {}) {
  const stopping = new AbortController();
  let running = null;
  let notBefore = 0;

  async function run() {
    try {
      await takeNightly({ ...cluster, signal: stopping.signal });
    } catch (error) {
      if (stopping.signal.aborted) return;
      notBefore = Date.now() + PATIENCE_AFTER_FAILURE;
      tell(`Không sao lưu được: ${error.message}`);
      recordFailure(cluster.dataDir);
    }
  }

  const look = () => {
    if (running || Date.now() < notBefore || !isBackupDue(lastBackupAt(cluster))) return;
    running = run()
      .catch((error) => tell(error.message))
      .finally(() => (running = null));
  };
  const timer = setInterval(look, every);
  return async function stop() {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
}
