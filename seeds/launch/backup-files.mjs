import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from './start-error.mjs';

/** All files below a folder, as paths relative to it, in a fixed order. */
export function listFiles(folder, below = '') {
  const files = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) files.push(...listFiles(folder, path));
    else if (entry.isFile()) files.push(path);
  }
  return files.sort();
}

/** All folders below a folder: PostgreSQL needs its empty ones too. */
export function listFolders(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => (below ? `${below}/${name}` : name))
    .flatMap((path) => [path, ...listFolders(folder, path)]);
}

/** Copies one file while hashing what was really copied: a running database changes its files meanwhile. */
export async function copyHashed(from, to) {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const digest = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk, _encoding, done) {
      digest.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), measure, createWriteStream(to, { mode: 0o600, flush: true }));
  return { size, sha256: digest.digest('hex') };
}

/** Writes bytes that are on the disk when this returns. */
export const writeSynced = (file, bytes) => writeFileSync(file, bytes, { mode: 0o600, flush: true });

/** Writes bytes and says what they were, as `copyHashed` does. */
export function writeHashed(file, bytes) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeSynced(file, bytes);
  const whole = Buffer.from(bytes);
  return { size: whole.length, sha256: createHash('sha256').update(whole).digest('hex') };
}

/** The names in a folder outlive a power cut only when the folder itself was written through. */
export function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

async function hashOf(file) {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('hex');
}

/** Every file of the manifest is there with its bytes, and nothing else is: otherwise nothing is restored. */
export async function assertIntact(backup, files) {
  const found = new Set(listFiles(backup));
  found.delete('manifest.json');
  for (const [path, { size, sha256 }] of Object.entries(files)) {
    const file = join(backup, path);
    if (!found.delete(path) || statSync(file).size !== size || (await hashOf(file)) !== sha256)
      throw new StartError(`Bản sao lưu không nguyên vẹn: tệp ${path} thiếu hoặc đã thay đổi.`);
  }
  for (const path of found) throw new StartError(`Bản sao lưu không nguyên vẹn: có tệp lạ ${path}.`);
}

/** A manifest is only text: no path in it may lead out of the folder that is restored. */
export function assertPlainPaths(paths) {
  for (const path of paths)
    if (!/^[^/\\]+(\/[^/\\]+)*$/.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
      throw new StartError(`Bản sao lưu không nguyên vẹn: đường dẫn lạ ${path}.`);
}

/** A folder that holds nothing yet. */
export const isEmptyFolder = (folder) =>
  !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
