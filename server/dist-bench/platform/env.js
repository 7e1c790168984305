import { resolve } from 'node:path';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
export const isLoopback = (host) => LOOPBACK.has(host);
export function readEnv(source) {
  const problems = [];
  const need = (name) => {
    const value = source[name];
    if (!value) problems.push(`Thiếu biến môi trường ${name}.`);
    return value ?? '';
  };
  const number = (name, fallback) => {
    const value = source[name] === undefined ? fallback : Number(source[name]);
    if (!Number.isInteger(value) || value < 0) problems.push(`${name} phải là số nguyên không âm.`);
    return value;
  };
  const appSecret = need('APP_SECRET');
  if (appSecret && appSecret.length < 32) problems.push('APP_SECRET phải có ít nhất 32 ký tự.');
  const operations = source['OPERATIONS'] ?? 'listed';
  if (operations !== 'listed' && operations !== 'any') problems.push('OPERATIONS là "listed" hoặc "any".');
  const env = {
    databaseUrl: need('DATABASE_URL'),
    port: number('PORT', 3000),
    host: source['HOST'] || '127.0.0.1',
    filesDir: resolve(source['FILES_DIR'] ?? '.data/files'),
    backupsDir: source['BACKUPS_DIR'] ? resolve(source['BACKUPS_DIR']) : null,
    clientDir: source['CLIENT_DIR'] ? resolve(source['CLIENT_DIR']) : null,
    appSecret,
    operations: operations === 'any' ? 'any' : 'listed',
    poolSize: number('POOL_SIZE', 10),
    production: source['NODE_ENV'] === 'production',
  };
  if (problems.length > 0) throw new Error(problems.join(' '));
  return env;
}

//# sourceMappingURL=env.js.map
