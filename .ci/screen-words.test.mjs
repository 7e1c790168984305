import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../seeds/launch/settings.mjs';

/*
 * Every sentence that a screen can say is among those it loads: the first page carries the base catalogue, a screen
 * brings the others along (client/src/app/screen-words.ts). A code that compiles but is not loaded shows as "undefined".
 */
const CLIENT = join(ROOT, 'client/src');
const TEXT = join(ROOT, 'shared/src/text/vi');
const SCREENS = join(CLIENT, 'app/screens.ts');
const WORDS = /\/lib\/([a-z]+)-words\.ts$/;

const sources = new Map();
const sourceOf = (path) => {
  if (!sources.has(path)) sources.set(path, readFileSync(path, 'utf8'));
  return sources.get(path);
};

function codesOf(path) {
  const text = sourceOf(path);
  const own = [...text.matchAll(/^\s+'([\w-]+(?:\.[\w-]+)+)':/gm)].map(([, code]) => code);
  const carried = [...text.matchAll(/from '(\.\/[\w-]+)\.js'/g)].flatMap(([, file]) =>
    codesOf(join(TEXT, `${file}.ts`)),
  );
  return [...own, ...carried];
}

const base = new Set(codesOf(join(TEXT, 'base-catalogue.ts')));
const taught = new Map();
/** What a file like lib/form-words.ts teaches. */
function taughtBy(path) {
  if (!taught.has(path)) {
    const catalogues = [...sourceOf(path).matchAll(/@ega\/shared\/text\/vi\/([\w-]+)'/g)];
    taught.set(
      path,
      catalogues.flatMap(([, name]) => codesOf(join(TEXT, `${name}.ts`))),
    );
  }
  return taught.get(path);
}

const all = new Set(
  [...sourceOf(join(ROOT, 'shared/src/text/say.ts')).matchAll(/from '\.\/vi\/([\w-]+)\.js'/g)].flatMap(
    ([, name]) => codesOf(join(TEXT, `${name}.ts`)),
  ),
);

/** Names of actions look like codes; where one is both, only a sentence that is said counts. */
const actions = new Set(
  [...sourceOf(join(ROOT, 'shared/src/access/role-table.ts')).matchAll(/^ {2}'([\w.]+)':/gm)].map(
    ([, name]) => name,
  ),
);

function fileOf(from, named) {
  const path = resolve(dirname(from), named).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((one) => existsSync(one) && !/\/gql\//.test(one)) ?? null;
}

const importsOf = (path, pattern) =>
  [...sourceOf(path).matchAll(pattern)].flatMap(([, named]) => fileOf(path, named) ?? []);
const staticOf = (path) => importsOf(path, /^(?:import|export)(?! type\b)[^;]*?['"](\.[^'"]+)['"];/gm);
const laterOf = (path) => importsOf(path, /(?<![:\w.] ?)import\('(\.[^']+)'\)/g);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Codes a file says: those written out, and the families it puts together of a fixed part and one other. */
function saidBy(path) {
  const text = sourceOf(path);
  const said = new Set([...text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, code]) => code));
  for (const [, template] of text.matchAll(/`((?:[^`$\s]|\$\{(?:[^`{}]|\{[^{}]*\})*\})+)`/g)) {
    const parts = template.split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/);
    if (parts.length !== 2 || !/^[a-z][A-Za-z]*\.[\w.-]*$/.test(parts[0])) continue;
    const pattern = new RegExp(`^${parts.map(escaped).join('\\w+')}$`);
    for (const code of all) if (pattern.test(code)) said.add(code);
  }
  return [...said].filter((code) => all.has(code) && (!actions.has(code) || text.includes(`say('${code}'`)));
}

/** Codes said by a file, or by one it fetches, that were not taught when it is drawn. */
function unknownFrom(entry, words, follows = () => true) {
  const found = new Set();
  const seen = new Set();
  const look = (path, lessons) => {
    const visit = `${path} ${[...lessons].sort().join()}`;
    if (seen.has(visit)) return;
    seen.add(visit);
    const known = (code) => base.has(code) || [...lessons].some((one) => taughtBy(one).includes(code));
    if (!WORDS.test(path))
      for (const code of saidBy(path)) if (!known(code)) found.add(`${relative(CLIENT, path)}: ${code}`);
    for (const next of staticOf(path)) look(next, lessons);
    if (!follows(path)) return;
    const later = laterOf(path);
    const more = new Set([...lessons, ...later.filter((one) => WORDS.test(one))]);
    for (const next of later) if (!WORDS.test(next)) look(next, more);
  };
  look(entry, new Set(words));
  return [...found].sort();
}

/** The screens of the product with the words each brings along. */
function screens() {
  const wrappers = new Map(
    [
      ...sourceOf(join(CLIENT, 'app/screen-words.ts')).matchAll(
        /function (with\w+)\([\s\S]*?import\('(\.[^']+)'\)/g,
      ),
    ].map(([, name, file]) => [name, fileOf(SCREENS, file)]),
  );
  return [...sourceOf(SCREENS).matchAll(/screen\(\s*PATTERNS\.\w+,([\s\S]*?)import\('(\.[^']+)'\)/g)].map(
    ([, before, file]) => ({
      entry: fileOf(SCREENS, file),
      words: [...before.matchAll(/with\w+/g)].map(([name]) => wrappers.get(name)),
    }),
  );
}

test('the frame says only what the first page brings', () => {
  assert.ok(base.size > 300, `only ${base.size} codes were found`);
  assert.deepEqual(
    unknownFrom(join(CLIENT, 'app/main.tsx'), [], (path) => path !== SCREENS),
    [],
  );
});

for (const { entry, words } of screens())
  test(`${basename(entry)} says only what it loads`, () => {
    assert.ok(words.every(Boolean), 'a wrapper of words was not found');
    assert.deepEqual(unknownFrom(entry, words), []);
  });

test('every screen was looked at', () => {
  assert.equal(screens().length, (sourceOf(SCREENS).match(/^ {2}screen\(/gm) ?? []).length);
});
