import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readLastBackup } from './last-backup.js';

describe('what the administrator is told of backups', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ega-latest-'));
  const write = (text: string) => writeFileSync(join(folder, 'latest.json'), text);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is that none was ever taken, and nothing where the database is not ours to back up', async () => {
    expect(await readLastBackup(folder)).toEqual({ ageSeconds: null, failedAt: null });
    expect(await readLastBackup(null)).toBeNull();
  });

  it('is the age of the last backup and whether a later one failed', async () => {
    const takenAt = new Date(Date.now() - 3_600_000).toISOString();
    write(JSON.stringify({ takenAt, failedAt: null }));
    const fresh = await readLastBackup(folder);
    expect(fresh!.ageSeconds).toBeGreaterThanOrEqual(3600);
    expect(fresh!.ageSeconds).toBeLessThan(3660);
    write(JSON.stringify({ takenAt, failedAt: takenAt }));
    expect(await readLastBackup(folder)).toMatchObject({ failedAt: takenAt });
  });

  it('says that a first backup failed, and survives a file that cannot be read', async () => {
    write(JSON.stringify({ failedAt: '2026-01-02T19:00:00.000Z' }));
    expect(await readLastBackup(folder)).toEqual({ ageSeconds: null, failedAt: '2026-01-02T19:00:00.000Z' });
    for (const unread of ['{', 'null']) {
      write(unread);
      expect(await readLastBackup(folder)).toEqual({ ageSeconds: null, failedAt: null });
    }
  });
});
