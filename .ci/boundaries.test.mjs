import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { lintZones } from './lint-zones.mjs';

/** The kept violation test: every line of every zone is broken once as text, and the lint must refuse it. */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const eslint = new ESLint({ cwd: ROOT });

async function refusals(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath: `${ROOT}${filePath}` });
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const said = (messages, words) => messages.some((message) => message.includes(words));

for (const zone of lintZones()) {
  describe(zone.name, () => {
    for (const { broken, why } of zone.bans) {
      it(`refuses ${broken}: ${why}`, async () => {
        const forms = [`import { x } from '${broken}';\nx();`, `export { x } from '${broken}';`];
        if (!zone.staticOnly) forms.push(`await import('${broken}');`);
        if (!zone.staticOnly && /\.tsx?$/.test(zone.sample))
          forms.push(
            `import type { X } from '${broken}';\nexport const x: X[] = [];`,
            `export type Y = import('${broken}').X;`,
          );
        for (const form of forms) assert.ok(said(await refusals(zone.sample, form), why), form);
      });
    }
    it('accepts what it may import', async () => {
      for (const good of zone.allowed) {
        const messages = await refusals(zone.sample, `import { x } from '${good}';\nx();`);
        assert.deepEqual(messages, [], good);
      }
    });
  });
}

describe('every file', () => {
  it('has one zone at most, because a later block replaces an earlier one', async () => {
    for (const { sample, bans } of lintZones()) {
      const { rules } = await eslint.calculateConfigForFile(`${ROOT}${sample}`);
      const patterns = rules['no-restricted-imports'][1].patterns.map(({ regex }) => regex);
      assert.deepEqual(
        patterns,
        bans.map(({ pattern }) => pattern),
        sample,
      );
    }
  });

  it('may not close a circle of imports', async () => {
    const messages = await refusals('shared/src/text/civil-date.ts', `export { say } from './say.js';`);
    assert.ok(said(messages, 'import-x/no-cycle'));
  });

  it('may not be a barrel or a drawer', async () => {
    assert.ok(
      said(await refusals('server/src/audit/sample.ts', `export * from './audit.service.js';`), 'No barrels'),
    );
    for (const name of ['index', 'utils', 'helpers', 'types', 'constants'])
      assert.ok(said(await refusals(`server/src/audit/${name}.ts`, ''), 'house/file-name'), name);
  });
});

describe('the clock', () => {
  const readings = [
    'export const x = new Date();',
    'export const x = Date.now();',
    "export const x = 'select now()';",
    'export const x = `update round set due_at = current_date`;',
    "export const x = 'current_timestamp';",
  ];
  const watched = [
    'shared/src/rounds/a.ts',
    'server/src/reports/a.ts',
    'server/src/cli/a.ts',
    'server/src/migrations/a.ts',
  ];
  watched.push('client/src/app/a.tsx', 'client/src/lib/a.ts', 'seeds/demo/a.ts', 'server/src/platform/a.ts');

  it('is read nowhere but in the clock files, in SQL too', async () => {
    for (const file of watched)
      for (const text of readings)
        assert.ok(said(await refusals(file, text), 'World time'), `${file}: ${text}`);
  });

  it('is read in the clock files, tests and launcher; world_now() and dates that are given are free', async () => {
    for (const file of [
      'server/src/platform/clock.ts',
      'client/src/lib/clock.ts',
      'server/src/reports/a.test.ts',
    ])
      assert.deepEqual(await refusals(file, readings[0]), [], file);
    const free = ["export const x = 'select world_now()';", 'export const x = new Date(0);'];
    for (const text of free) assert.deepEqual(await refusals('server/src/reports/a.ts', text), [], text);
  });
});

describe('an exception', () => {
  it('cannot be written into a file: lint comments have no effect', async () => {
    const text = '// eslint-disable-next-line\nexport const x: any = 1;';
    assert.ok(said(await refusals('server/src/audit/a.ts', text), 'no-explicit-any'));
  });
});
