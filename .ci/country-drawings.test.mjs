import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOTS = ['client/src', 'server/src/exports', 'server/src/meetings', 'shared/src'];
const MAP = 'shared/src/agencies/country-map.ts';

const sources = ROOTS.filter((folder) => existsSync(join(ROOT, folder)))
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && path !== MAP)
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Whatever lays out or names the tiles draws the country. */
const drawings = sources.filter(({ text }) => /\b(layOutCountry|TILES|tilegrid)\b/.test(text));

test('the drawings of the country are found: the overview and the sign-in page at least', () => {
  const found = drawings.map(({ path }) => path);
  assert.ok(found.includes('client/src/features/status/province-map.tsx'));
  assert.ok(found.includes('client/src/features/sign-in/tile-map.tsx'));
});

test('each is laid out by the one map and draws both archipelagos with their names', () => {
  for (const { path, text } of drawings) {
    assert.match(text, /layOutCountry\(/, path);
    assert.match(text, /\.archipelagos\.map\(/, path);
    assert.match(text, /\{name\}/, path);
    assert.doesNotMatch(text, /archipelagos\.(filter|slice)\(/, path);
  }
});

test('there is no second list of the places of provinces', () => {
  assert.deepEqual(
    sources.filter(({ text }) => /'HGi'/.test(text)).map(({ path }) => path),
    [],
  );
});
