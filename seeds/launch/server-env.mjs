import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './settings.mjs';

/** The secret that seals second factors: given by APP_SECRET, or made once and kept with the data. */
function appSecret(dataDir) {
  if (process.env.APP_SECRET) return process.env.APP_SECRET;
  const file = join(dataDir, 'app-secret');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(36).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}

/** Where evidence files lie. */
export const filesDirOf = ({ dataDir }) => resolve(ROOT, process.env.FILES_DIR || join(dataDir, 'files'));

/** The environment of the built programs, without the addresses of the database. */
export function serverEnv({ dataDir, port, host, databaseUrl }) {
  return {
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'production',
    PORT: String(port),
    HOST: host,
    FILES_DIR: filesDirOf({ dataDir }),
    BACKUPS_DIR: databaseUrl ? '' : join(dataDir, 'backups'),
    CLIENT_DIR: process.env.CLIENT_DIR || join(ROOT, 'client/dist'),
    APP_SECRET: appSecret(dataDir),
  };
}

/** A database of others: with one address only, the application gives up the owner's rights at each connection. */
export function externalUrls({ databaseUrl, migrationUrl }) {
  return {
    DATABASE_URL: databaseUrl,
    MIGRATION_DATABASE_URL: migrationUrl,
    APP_ROLE_FROM_OWNER: databaseUrl === migrationUrl ? '1' : '0',
  };
}
