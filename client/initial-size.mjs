import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, 'dist');
/** What the built page names, and what a script imports at once; a dynamic import waits until it is asked for. */
const NAMED = /(?:src|href)="\/(assets\/[^"]+\.js)"/g;
const IMPORTED = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** All JavaScript a signed-in person must fetch before the first figures of a page: the scripts it names and all they import. */
function firstScripts(page) {
  const html = readFileSync(join(DIST, 'pages', `${page}.html`), 'utf8');
  const needed = new Set();
  const need = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const [, name] of readFileSync(join(DIST, file), 'utf8').matchAll(IMPORTED)) need(`assets/${name}`);
  };
  for (const [, file] of html.matchAll(NAMED)) need(file);
  // Entry, first script and the screen's own: a page that names fewer was read wrongly, and would pass with nothing.
  if (needed.size < 3) throw new Error(`pages/${page}.html names ${needed.size} scripts.`);
  return [...needed].map((file) => `dist/${file}`);
}

export default [
  ['the overview', 'tong-quan'],
  ['the matrix', 'ma-tran'],
].map(([name, page]) => ({ name, path: firstScripts(page), gzip: true, limit: '150 kB' }));
