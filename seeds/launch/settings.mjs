import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.mjs';

/** The checkout this file belongs to; every relative path of the settings starts here. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LOWEST_NODE = [20, 19];

/** Refuses a Node below the range of package.json, before any newer syntax is loaded. */
export function assertNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  throw new StartError(
    `Cần Node.js từ phiên bản ${LOWEST_NODE.join('.')} trở lên; máy này đang dùng Node.js ${version}.`,
  );
}

function readPort(text) {
  const port = Number(text ?? 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new StartError(`PORT phải là số nguyên từ 1 đến 65535; đang nhận "${text}".`);
}

/** Which demo the database gets: by default the whole world, but never in a database that somebody else owns. */
function readDemo(text, external) {
  if (text === undefined || text === '') return external ? 'none' : 'world';
  if (text === '0') return 'none';
  if (text === '1') return 'world';
  if (text === 'accounts' && !external) return 'accounts';
  if (text === 'accounts')
    throw new StartError('DEMO=accounts chỉ dùng với PostgreSQL kèm theo; khi có DATABASE_URL, dùng DEMO=1.');
  throw new StartError(`DEMO chỉ nhận 0, 1 hoặc accounts; đang nhận "${text}".`);
}

/** The environment of `npm start`, read once and checked. */
export function readSettings(env = process.env) {
  const external = Boolean(env.DATABASE_URL);
  if (env.MIGRATION_DATABASE_URL && !external)
    throw new StartError('Có MIGRATION_DATABASE_URL nhưng thiếu DATABASE_URL.');
  const dataDir = resolve(ROOT, env.DATA_DIR || '.data');
  return {
    port: readPort(env.PORT),
    host: env.HOST || '127.0.0.1',
    demo: readDemo(env.DEMO, external),
    dataDir,
    pgDir: env.PGDATA_DIR ? resolve(ROOT, env.PGDATA_DIR) : resolve(dataDir, 'pg'),
    databaseUrl: env.DATABASE_URL || null,
    migrationUrl: env.MIGRATION_DATABASE_URL || env.DATABASE_URL || null,
  };
}
