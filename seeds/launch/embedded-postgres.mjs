import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCluster } from './postgres-cluster.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { postgresIdentity } from './postgres-identity.mjs';
import { createDatabase, ensureDatabase, ensureRoles, withConnection } from './postgres-roles.mjs';
import { writeSecrets } from './postgres-secrets.mjs';
import { launchServer, stopLeftover } from './postgres-server.mjs';
import { markOf, stopProcess } from './processes.mjs';

/**
 * Starts the PostgreSQL that comes with the software (house decision 17), with its data in `<dataDir>/pg`.
 * `programs` names other programs ({ major, initdb, postgres }) for tests on another version.
 * A PostgreSQL left behind there by a killed run is stopped first; the caller holds the start lock of the folder.
 */
export async function startPostgres({
  dataDir,
  pgDir = join(dataDir, 'pg'),
  log = () => {},
  durable = true,
  settings = [],
  programs = null,
}) {
  mkdirSync(dataDir, { recursive: true });
  const identity = postgresIdentity(pgDir);
  const binaries = programs ?? (await findBinaries(identity));
  await stopLeftover(pgDir, log);
  const secrets = await ensureCluster({ dataDir, pgDir, binaries, identity, durable });
  const cluster = { dataDir, pgDir, binaries, identity, secrets, durable, settings };
  const { child, port, urls } = await launchServer(cluster);
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const server = {
    host: '127.0.0.1',
    port,
    pid: child.pid,
    ...urls,
    exited,
    stop: () => stopChild(child, exited),
  };
  try {
    await withConnection(urls.superuserUrl, (client) => finishCluster(client, dataDir, secrets));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ...server,
    recreateDatabase: () => withConnection(urls.superuserUrl, recreate),
  };
}

async function finishCluster(client, dataDir, secrets) {
  if (secrets.ready) return;
  await ensureRoles(client, secrets);
  await ensureDatabase(client, 'ega');
  writeSecrets(dataDir, { ...secrets, ready: true });
}

async function recreate(client) {
  await client.query('drop database if exists ega with (force)');
  await createDatabase(client, 'ega');
}

/** Fast shutdown: open transactions are rolled back, everything committed is on the disk. */
async function stopChild(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await stopProcess(markOf(child.pid), [
    ['SIGINT', 20000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 2000],
  ]);
  await exited;
}
