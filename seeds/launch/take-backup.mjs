import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyHashed, listFiles, listFolders, syncFolder, writeHashed, writeSynced } from './backup-files.mjs';
import { recordBackup } from './backup-shelf.mjs';
import { withConnection } from './postgres-roles.mjs';
import { softwareOf } from './software.mjs';
import { StartError } from './start-error.mjs';

/** What PostgreSQL makes anew at each start; its manual says to leave the contents out of a backup. */
const LEFT_OUT =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|^postmaster\.|^current_logfiles|pgsql_tmp|(^|\/)pg_internal\.init/;
/** The passwords of the cluster and the seal of the second factors: without them the copy could not be opened. */
const BESIDE = ['secrets.json', 'app-secret', 'world.json'];
const CONTROL = 'global/pg_control';

/**
 * Copies the running embedded database between PostgreSQL's own pg_backup_start and pg_backup_stop, the write-ahead log
 * of that time, then the evidence files: a file is on the disk before its row, so files copied later miss none.
 * The manifest comes last, so a copy that was cut off is never taken for a backup.
 */
export async function takeBackup(cluster) {
  const { folder } = cluster;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(cluster);
    recordBackup(cluster.dataDir, describe(folder, manifest));
    return manifest;
  } catch (error) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
    rmdirSync(folder);
    throw error;
  }
}

const describe = (folder, { kind, takenAt, ledger }) => ({ folder, kind, takenAt, ...ledger });

async function fill({ superuserUrl, dataDir, pgDir, filesDir, folder, kind = 'manual', signal }) {
  const files = {};
  const put = async (from, path) => {
    signal?.throwIfAborted();
    files[path] = await copyHashed(from, join(folder, path));
  };
  const say = (path, bytes) => {
    files[path] = writeHashed(join(folder, path), bytes);
  };
  const database = Object.assign(new URL(superuserUrl), { pathname: '/ega' }).href;
  const ledger = await withConnection(database, (client) => copyCluster(client, { pgDir, put, say }));
  for (const name of BESIDE) if (existsSync(join(dataDir, name))) await put(join(dataDir, name), name);
  await copyEvidence(filesDir, put);
  const manifest = {
    format: 1,
    kind,
    takenAt: new Date().toISOString(),
    postgresMajor: readFileSync(join(pgDir, 'PG_VERSION'), 'utf8').trim(),
    software: softwareOf(),
    ledger,
    folders: listFolders(pgDir),
    files,
  };
  for (const path of listFolders(folder)) syncFolder(join(folder, path));
  writeSynced(join(folder, 'manifest.new'), JSON.stringify(manifest, null, 1));
  renameSync(join(folder, 'manifest.new'), join(folder, 'manifest.json'));
  for (const path of [folder, dirname(folder)]) syncFolder(path);
  return manifest;
}

async function copyCluster(client, { pgDir, put, say }) {
  await assertOneFolder(client);
  // The slot keeps the write-ahead log of the copying time; it is temporary and goes with this connection.
  const slot = `ega_backup_${process.pid}`;
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot]);
  const begun = await client.query("select pg_walfile_name(pg_backup_start('ega', true)) as wal");
  for (const path of listFiles(pgDir))
    if (!LEFT_OUT.test(path) && path !== CONTROL) await putIfThere(put, join(pgDir, path), `pg/${path}`);
  say(`pg/${CONTROL}`, readSteady(join(pgDir, CONTROL)));
  const { ledger, ended } = await stopAtLedger(client);
  for (const name of readdirSync(join(pgDir, 'pg_wal')).sort())
    if (/^[0-9A-F]{24}$/.test(name) && name >= begun.rows[0].wal && name <= ended.wal)
      await put(join(pgDir, 'pg_wal', name), `pg/pg_wal/${name}`);
  say('pg/backup_label', ended.labelfile);
  if (ended.spcmapfile) say('pg/tablespace_map', ended.spcmapfile);
  return ledger;
}

/** A tablespace lies outside the data folder; ours never has one, and a copy without it must not be called a backup. */
async function assertOneFolder(client) {
  const sql = "select spcname from pg_tablespace where spcname not in ('pg_default', 'pg_global')";
  const { rows } = await client.query(sql);
  if (rows.length > 0)
    throw new StartError(
      `Kho dữ liệu có tablespace ${rows[0].spcname}; lệnh này không sao lưu được kho như vậy.`,
    );
}

/**
 * Nobody can commit a change of the ledger while its row is held (house decision 4), and pg_backup_stop changes to a new
 * log file: so the copy ends exactly at the position and chain head read here. Writers wait some milliseconds.
 */
async function stopAtLedger(client) {
  const known = await client.query(
    "select to_regclass('ledger') is not null and to_regclass('world_clock') is not null as yes",
  );
  // A demo world restored from this copy goes on from now, not from the minute before (house decision 8).
  if (known.rows[0].yes)
    await client.query("update world_clock set last_world_instant = world_now() where mark <> 'live'");
  await client.query("set lock_timeout = '60s'");
  await client.query('begin');
  const held = known.rows[0].yes
    ? await client.query(
        'select position::text, encode(chain_head, \'hex\') as "chainHead" from ledger for update',
      )
    : { rows: [{ position: null, chainHead: null }] };
  const ended = await client.query(
    'select pg_walfile_name(lsn - 1) as wal, labelfile, spcmapfile from pg_backup_stop(false)',
  );
  await client.query('commit');
  return { ledger: held.rows[0], ended: ended.rows[0] };
}

/** PostgreSQL rewrites this file in place: two equal readings one after another are a whole one. */
function readSteady(file) {
  for (let before = readFileSync(file); ;) {
    const after = readFileSync(file);
    if (after.equals(before)) return after;
    before = after;
  }
}

/** Uploads on their way may be finished or given up meanwhile; kept evidence never goes away. */
async function copyEvidence(filesDir, put) {
  if (!existsSync(filesDir)) return;
  for (const path of listFiles(filesDir))
    await (path.startsWith('incoming/') ? putIfThere : putPlain)(put, join(filesDir, path), `files/${path}`);
}

const putPlain = (put, from, path) => put(from, path);

/** Tables may be dropped while they are copied; the write-ahead log knows. */
async function putIfThere(put, from, path) {
  try {
    await put(from, path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
