import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { newBackupName, readLatest, recordBackup, shelfOf } from './backup-shelf.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { isBackupDue, scheduleBackups, takeNightly } from './nightly-backup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-nightly-'));
const DAY = 86_400_000;
const nights = (dataDir) => readdirSync(shelfOf(dataDir)).filter((name) => name.endsWith('-nightly'));

describe('the nightly backup', () => {
  let postgres;
  let cluster;
  before(async () => {
    const dataDir = join(folder, 'data');
    postgres = await startPostgres({ dataDir, durable: false });
    const { superuserUrl } = postgres;
    cluster = { superuserUrl, dataDir, pgDir: join(dataDir, 'pg'), filesDir: join(dataDir, 'files') };
  });
  after(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  async function lookUntil(happened) {
    const told = [];
    const stop = scheduleBackups(cluster, (words) => told.push(words), { every: 20 });
    for (let waited = 0; waited < 20_000 && !happened(told); waited += 50) await sleep(50);
    await stop();
    return told;
  }

  it('is due at two at night, and in the morning where the machine was off at two', () => {
    const at = (day, hour, minute = 0) => new Date(2018, 2, day, hour, minute);
    assert.equal(isBackupDue(at(15, 2, 1), at(16, 1, 59)), false);
    assert.equal(isBackupDue(at(15, 2, 1), at(16, 2)), true);
    assert.equal(isBackupDue(at(16, 2, 1), at(16, 2, 2)), false);
    assert.equal(isBackupDue(at(15, 23), at(16, 9)), true);
    assert.equal(isBackupDue(at(16, 9, 5), at(16, 23)), false);
  });

  it('does not begin in a data folder made after the last night', async () => {
    assert.deepEqual(
      await lookUntil((told) => told.length > 0 || existsSync(shelfOf(cluster.dataDir)) || slept()),
      [],
    );
    assert.equal(existsSync(shelfOf(cluster.dataDir)), false);
  });

  let looked = 0;
  const slept = () => (looked += 1) > 10;

  it('is taken once the night has passed, and only once', async () => {
    const twoDaysAgo = new Date(Date.now() - 2 * DAY);
    utimesSync(join(cluster.pgDir, 'PG_VERSION'), twoDaysAgo, twoDaysAgo);
    await lookUntil(() => readLatest(cluster.dataDir) !== null);
    assert.equal(readLatest(cluster.dataDir).kind, 'nightly');
    looked = 0;
    await lookUntil(slept);
    assert.equal(nights(cluster.dataDir).length, 1);
  });

  it('keeps fourteen nights, and every backup made by hand', async () => {
    const long = (days) => new Date(Date.now() - days * DAY);
    for (let days = 1; days <= 20; days += 1)
      for (const kind of ['nightly', 'manual']) {
        const one = join(shelfOf(cluster.dataDir), newBackupName(kind, long(days)));
        mkdirSync(one);
        if (days !== 3) writeFileSync(join(one, 'manifest.json'), '{}');
      }
    await sleep(1000);
    await takeNightly(cluster);
    const kept = nights(cluster.dataDir).sort();
    assert.equal(kept.length, 14);
    assert.equal(kept.includes(newBackupName('nightly', long(3))), false);
    assert.equal(readdirSync(shelfOf(cluster.dataDir)).filter((name) => name.endsWith('Z')).length, 20);
  });

  it('tells a night that failed, remembers it for the administrator and leaves nothing half done', async () => {
    const before = nights(cluster.dataDir);
    recordBackup(cluster.dataDir, { takenAt: new Date(Date.now() - 2 * DAY).toISOString() });
    const broken = cluster;
    cluster = { ...cluster, superuserUrl: postgres.superuserUrl.replace(/:[^:@]+@/, ':wrong@') };
    const told = await lookUntil((words) => words.length > 0);
    cluster = broken;
    assert.match(told[0], /Không sao lưu được/);
    assert.notEqual(readLatest(cluster.dataDir).failedAt, null);
    assert.deepEqual(nights(cluster.dataDir), before);
  });

  it('is given up when the system is stopped, and leaves nothing half done', async () => {
    const before = nights(cluster.dataDir);
    recordBackup(cluster.dataDir, { takenAt: new Date(Date.now() - 2 * DAY).toISOString() });
    await lookUntil(() => nights(cluster.dataDir).length > before.length);
    assert.deepEqual(nights(cluster.dataDir), before);
  });
});
