import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineNow } from './clock.js';

/** What the launcher wrote down about the last backup; machine time, because backups are no business event. */
export interface LastBackup {
  /** Whole seconds since it was taken; null where none was ever taken. */
  ageSeconds: number | null;
  /** When a later nightly one failed, ISO 8601; null where the last attempt went well. */
  failedAt: string | null;
}

interface Written {
  takenAt?: string;
  failedAt?: string | null;
}

async function readWritten(folder: string): Promise<Written> {
  try {
    return (JSON.parse(await readFile(join(folder, 'latest.json'), 'utf8')) as Written | null) ?? {};
  } catch {
    return {};
  }
}

/** Read from `<folder>/latest.json`; null where the database is somebody else's to back up. */
export async function readLastBackup(folder: string | null | undefined): Promise<LastBackup | null> {
  if (!folder) return null;
  const { takenAt, failedAt } = await readWritten(folder);
  const taken = takenAt ? Date.parse(takenAt) : NaN;
  const age = Math.max(0, Math.floor((machineNow().getTime() - taken) / 1000));
  return { ageSeconds: Number.isNaN(age) ? null : age, failedAt: failedAt ?? null };
}
