import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
const SERVER = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = fileURLToPath(new URL('.', import.meta.resolve('@ega/shared/errors')));
/**
 * Names the code that makes the answers: SHA-256 over the built files of server and shared. Every process of a release
 * has the same one, so a browser's copy is good at each of them and at none of the next release.
 */ export function readBuildId(roots = [SERVER, SHARED]) {
  const hash = createHash('sha256');
  for (const root of roots) {
    const files = readdirSync(root, {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => /\.(js|ts)$/.test(file));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url').slice(0, 16);
}

//# sourceMappingURL=build-id.js.map
