import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything the server reads from its environment, validated once; all problems are told together. */
export interface Env {
  /** Connection of the app role; owns nothing, no superuser, no BYPASSRLS. */
  databaseUrl: string;
  port: number;
  /** Loopback unless set; one-click demo sign-in exists only on loopback. */
  host: string;
  /** Folder of evidence files. */
  filesDir: string;
  /** PEM text of the root certificates that signatures in PDF files are checked against; absent: chains are not checked. */
  signatureRoots?: string | null;
  /** host:port of clamd (INSTREAM); absent: files are marked as not scanned. */
  clamav?: { host: string; port: number } | null;
  /** Folder in which the launcher notes the last backup; absent where the database is somebody else's to back up. */
  backupsDir?: string | null;
  /** Folder of the built client; null in tests that need none. */
  clientDir: string | null;
  /** At least 32 characters: seals second-factor secrets. */
  appSecret: string;
  /** 'listed' (default): only operations of this release and the one before; 'any': for tests and the bench's own documents. */
  operations: 'listed' | 'any';
  /** Connections of the pool. */
  poolSize: number;
  /** smtp:// or smtps:// address of the mail server; without it messages wait in the outbox on screen. */
  smtpUrl?: string | null;
  /** Sender of the messages, e.g. `Cục Tin học hóa <theo-doi@…>`; needed with SMTP_URL. */
  mailFrom?: string | null;
  /** Address that people open, put into messages; default the address the server listens on. */
  publicUrl?: string;
  /** Seconds a job stays with one process before another may take it; machine time. */
  jobLeaseSeconds?: number;
  /** Only listed operations, no introspection. */
  production: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

export function readEnv(source: NodeJS.ProcessEnv): Env {
  const problems: string[] = [];
  const need = (name: string): string => {
    const value = source[name];
    if (!value) problems.push(`Thiếu biến môi trường ${name}.`);
    return value ?? '';
  };
  const number = (name: string, fallback: number): number => {
    const value = source[name] === undefined ? fallback : Number(source[name]);
    if (!Number.isInteger(value) || value < 0) problems.push(`${name} phải là số nguyên không âm.`);
    return value;
  };
  const appSecret = need('APP_SECRET');
  if (appSecret && appSecret.length < 32) problems.push('APP_SECRET phải có ít nhất 32 ký tự.');
  const operations = source['OPERATIONS'] ?? 'listed';
  if (operations !== 'listed' && operations !== 'any') problems.push('OPERATIONS là "listed" hoặc "any".');
  const smtpUrl = source['SMTP_URL'] || null;
  if (smtpUrl && !/^smtps?:\/\/[^/]/.test(smtpUrl))
    problems.push('SMTP_URL phải có dạng smtp://máy-chủ:cổng.');
  const mailFrom = source['MAIL_FROM'] || null;
  if (smtpUrl && !mailFrom) problems.push('Có SMTP_URL nhưng thiếu MAIL_FROM.');
  const port = number('PORT', 3000);
  const host = source['HOST'] || '127.0.0.1';
  const text = (name: string): string | null => {
    const path = source[name];
    if (!path) return null;
    try {
      return readFileSync(path, 'utf8');
    } catch {
      problems.push(`${name}: không đọc được tệp.`);
      return null;
    }
  };
  const address = (name: string): { host: string; port: number } | null => {
    const value = source[name];
    if (!value) return null;
    const [, host, port] = /^(?:tcp:\/\/)?([^:/\s]+):(\d{1,5})$/.exec(value) ?? [];
    if (!host) problems.push(`${name} phải có dạng máy:cổng.`);
    return host ? { host, port: Number(port) } : null;
  };
  const env: Env = {
    databaseUrl: need('DATABASE_URL'),
    port,
    host,
    filesDir: resolve(source['FILES_DIR'] ?? '.data/files'),
    signatureRoots: text('SIGNATURE_ROOTS'),
    clamav: address('CLAMAV'),
    backupsDir: source['BACKUPS_DIR'] ? resolve(source['BACKUPS_DIR']) : null,
    clientDir: source['CLIENT_DIR'] ? resolve(source['CLIENT_DIR']) : null,
    appSecret,
    operations: operations === 'any' ? 'any' : 'listed',
    poolSize: number('POOL_SIZE', 10),
    smtpUrl,
    mailFrom,
    publicUrl: (source['PUBLIC_URL'] || `http://${host}:${port}`).replace(/\/+$/, ''),
    jobLeaseSeconds: number('JOB_LEASE_SECONDS', 60),
    production: source['NODE_ENV'] === 'production',
  };
  if (problems.length > 0) throw new Error(problems.join(' '));
  return env;
}
