import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../seeds/launch/settings.mjs';

/*
 * Every sentence of the catalogues is said somewhere, and every code that is put together of parts finds a sentence.
 * A code written out that has no sentence does not compile; what is put together at run time is looked at here.
 */
const CATALOGUES = ['vi', 'en'].map((lang) => join(ROOT, 'shared/src/text', lang));
const SOURCES = ['shared/src', 'server/src', 'client/src', 'seeds'].map((folder) => join(ROOT, folder));
const NEVER = /^(node_modules|dist|gql|\.data)$/;

/** Families whose parts no template names: told by whom, and which codes they reach. */
const FAMILIES = [{ by: 'shared/src/text/part-name.ts', reaches: /^(field|option)\./ }];

/** Templates here put together the places of answers, not codes of sentences. */
const ANSWER_PLACES = /^shared\/src\/reports\/required\//;

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NEVER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (/\.(ts|tsx|mjs)$/.test(entry.name) && !/\.(test|d)\./.test(entry.name)) yield path;
  }
}

const keysOf = (folder) =>
  [...filesOf(folder)].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^\s+'([\w-]+(?:\.[\w-]+)+)':/gm)].map(([, key]) => key),
  );

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `status.${status}` as a pattern; null for a template that names no code. */
function patternOf(template) {
  const parts = template.split(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/);
  if (!/^[a-z][A-Za-z]*\.[\w.-]*$/.test(parts[0]) || parts.some((part) => /[^\w.-]/.test(part))) return null;
  return new RegExp(`^${parts.map(escaped).join('[\\w.-]+')}$`);
}

function usesOf(sources) {
  const literals = new Set();
  const templates = new Map();
  for (const path of sources) {
    const text = readFileSync(path, 'utf8');
    for (const [, literal] of text.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)) literals.add(literal);
    for (const [, template] of text.matchAll(/`((?:[^`$\s]|\$\{(?:[^`{}]|\{[^{}]*\})*\})+)`/g)) {
      const pattern = patternOf(template);
      if (pattern) templates.set(template, { pattern, path: relative(ROOT, path) });
    }
  }
  return { literals, templates };
}

const [vi, en] = CATALOGUES.map(keysOf);
const sources = SOURCES.flatMap((folder) => [...filesOf(folder)]).filter(
  (path) => !CATALOGUES.some((folder) => path.startsWith(folder)),
);
const { literals, templates } = usesOf(sources);

test('both languages have the same codes, each in one file only', () => {
  assert.ok(vi.length > 1000, `only ${vi.length} codes were found`);
  for (const keys of [vi, en])
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  assert.deepEqual([...vi].sort(), [...en].sort());
});

test('every sentence is said somewhere', () => {
  const patterns = [...templates.values()].map(({ pattern }) => pattern);
  const unused = vi.filter(
    (key) =>
      !literals.has(key) &&
      !patterns.some((pattern) => pattern.test(key)) &&
      !FAMILIES.some(({ reaches }) => reaches.test(key)),
  );
  assert.deepEqual(unused, []);
});

test('every family of codes that is put together finds a sentence', () => {
  const roots = new Set(vi.map((key) => key.split('.')[0]));
  const empty = [...templates].filter(
    ([template, { pattern, path }]) =>
      !ANSWER_PLACES.test(path) && roots.has(template.split('.')[0]) && !vi.some((key) => pattern.test(key)),
  );
  assert.deepEqual(
    empty.map(([template, { path }]) => `${path}: ${template}`),
    [],
  );
});

test('the families told by hand are still said where they are told', () => {
  for (const { by, reaches } of FAMILIES) {
    assert.ok(readFileSync(join(ROOT, by), 'utf8').length > 0);
    assert.ok(
      vi.some((key) => reaches.test(key)),
      `${by} reaches nothing`,
    );
  }
});
