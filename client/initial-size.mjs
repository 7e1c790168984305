import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the signed-in overview must fetch before its first figures: the entry, its screen and all they import at once. */
const LIMIT_KB = 150;
const START = [/^entry-.{8}\.js$/, /^first-.{8}\.js$/, /^overview-page-.{8}\.js$/];
const IMPORTED = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

const assets = join(import.meta.dirname, 'dist/assets');
const needed = new Set();

function need(name) {
  if (needed.has(name)) return;
  needed.add(name);
  for (const [, imported] of readFileSync(join(assets, name), 'utf8').matchAll(IMPORTED)) need(imported);
}

for (const name of readdirSync(assets)) if (START.some((pattern) => pattern.test(name))) need(name);
const sizes = [...needed].map((name) => [
  name,
  gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
]);
for (const [name, bytes] of sizes.sort((a, b) => b[1] - a[1]))
  process.stdout.write(`${String(bytes).padStart(7)} ${name}\n`);
const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
process.stdout.write(`${(total / 1000).toFixed(1)} kB gzip of at most ${LIMIT_KB} kB\n`);
process.exitCode = needed.size > 2 && total <= LIMIT_KB * 1000 ? 0 : 1;
