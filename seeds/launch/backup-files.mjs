import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
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

/** A folder that holds nothing yet. */
export const isEmptyFolder = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;
