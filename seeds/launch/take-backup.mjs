import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyHashed, listFiles, listFolders } from './backup-files.mjs';
import { withConnection } from './postgres-roles.mjs';

/** What PostgreSQL makes anew at each start; its manual says to leave the contents out of a backup. */
const LEFT_OUT =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|^postmaster\.|pgsql_tmp|pg_internal\.init$/;
const BESIDE = ['secrets.json', 'app-secret', 'world.json'];

/**
 * Copies the running embedded database between PostgreSQL's own pg_backup_start and pg_backup_stop, the write-ahead log
 * of that time, then the evidence files: a file is on the disk before its row, so files copied later miss none.
 */
export async function takeBackup({ superuserUrl, dataDir, pgDir, filesDir, folder }) {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const files = {};
  const put = async (from, path) => {
    files[path] = await copyHashed(from, join(partial, path));
  };
  const database = Object.assign(new URL(superuserUrl), { pathname: '/ega' }).href;
  const facts = await withConnection(database, (client) => copyCluster(client, { pgDir, partial, put }));
  for (const name of BESIDE) if (existsSync(join(dataDir, name))) await put(join(dataDir, name), name);
  if (existsSync(filesDir))
    for (const path of listFiles(filesDir)) await put(join(filesDir, path), `files/${path}`);
  const manifest = { format: 1, ...facts, folders: listFolders(pgDir), files };
  writeFileSync(join(partial, 'manifest.json'), JSON.stringify(manifest, null, 1), {
    mode: 0o600,
    flush: true,
  });
  renameSync(partial, folder);
  return facts;
}

async function copyCluster(client, { pgDir, partial, put }) {
  // The slot keeps the write-ahead log of the copying time; it is temporary and goes with this connection.
  await client.query("select pg_create_physical_replication_slot('ega_backup', true, true)");
  const { rows: begun } = await client.query("select pg_walfile_name(pg_backup_start('ega', true)) as wal");
  for (const path of listFiles(pgDir))
    if (!LEFT_OUT.test(path)) await putIfThere(put, join(pgDir, path), `pg/${path}`);
  const { rows: ledger } = await client.query(
    "select position::text, encode(chain_head, 'hex') as chain, to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SSOF') as at from ledger",
  );
  const { rows: ended } = await client.query(
    'select pg_walfile_name(lsn) as wal, labelfile, spcmapfile from pg_backup_stop(false)',
  );
  for (const name of readdirSync(join(pgDir, 'pg_wal')).sort())
    if (/^[0-9A-F]{24}$/.test(name) && name >= begun[0].wal && name <= ended[0].wal)
      await put(join(pgDir, 'pg_wal', name), `pg/pg_wal/${name}`);
  await putText(put, partial, 'pg/backup_label', ended[0].labelfile);
  const [{ position, chain, at }] = ledger;
  return { takenAt: at, atLeastPosition: position, chainHeadThen: chain };
}

/** Tables may be dropped while they are copied; the write-ahead log knows. */
async function putIfThere(put, from, path) {
  try {
    await put(from, path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

async function putText(put, partial, path, text) {
  const draft = join(partial, `${path}.draft`);
  writeFileSync(draft, text);
  await put(draft, path);
  rmSync(draft);
}
