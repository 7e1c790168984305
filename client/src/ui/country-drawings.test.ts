import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOTS = ['client/src', 'server/src/exports', 'server/src/meetings', 'shared/src'];

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const sources = ROOTS.flatMap(filesUnder).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Whatever names the tiles draws the country. */
const drawings = sources.filter(
  ({ path, text }) => /\b(layOutCountry|TILES|tilegrid)\b/.test(text) && !path.endsWith('country-map.ts'),
);

describe('whatever draws the country', () => {
  it('is found: the overview and the sign-in page at least', () => {
    expect(drawings.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'client/src/features/status/province-map.tsx',
        'client/src/features/sign-in/tile-map.tsx',
      ]),
    );
  });

  it.each(drawings.map(({ path, text }) => [path, text]))(
    '%s is laid out by the one map and draws both archipelagos with their names',
    (_, text) => {
      expect(text).toMatch(/layOutCountry\(/);
      expect(text).toMatch(/\.archipelagos\.map\(/);
      expect(text).toMatch(/\{name\}|group\.name/);
      expect(text).not.toMatch(/archipelagos\.(filter|slice)\(/);
    },
  );

  it('leaves no second list of places of provinces', () => {
    const others = sources.filter(
      ({ path, text }) => /'HGi'|H59,20,4/.test(text) && !path.endsWith('country-map.ts'),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
