import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** As `npm test` begins and ends, without a suite between. */
const ASK = `
  import { findPrograms } from './.ci/find-programs.mjs';
  import { createResults } from './.ci/results.mjs';
  const results = createResults();
  await findPrograms(results);
  process.exit(results.close());`;
const ALL = ['chromium', 'soffice', 'pdftotext', 'pdfinfo', 'pdffonts', 'pdftohtml'];

const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** On a machine that has these programs and no other. */
function ask(programs, env) {
  const folder = mkdtempSync(join(tmpdir(), 'ega-programs-'));
  made.push(folder);
  for (const name of programs) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', ASK], {
    cwd: ROOT,
    env: { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: folder, ...env },
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return { status, told: stdout };
}

describe('where a program is missing', () => {
  for (const missing of ALL)
    it(`CI fails and names ${missing}`, () => {
      const { status, told } = ask(
        ALL.filter((name) => name !== missing),
        { CI: 'true' },
      );
      assert.equal(status, 1);
      assert.match(told, new RegExp(`: not run, no ${missing} was found`, 'i'));
      assert.match(told, /\n0 passed, 1 failed\n$/);
    });

  it('so it does where a path was given that leads nowhere', () => {
    const { status, told } = ask(ALL, { CI: 'true', CHROMIUM_PATH: '/nowhere', SOFFICE_PATH: '/nowhere' });
    assert.equal(status, 1);
    assert.match(told, /no Chromium was found/);
    assert.match(told, /no soffice was found/);
    assert.match(told, /\n0 passed, 2 failed\n$/);
  });

  it('elsewhere it is told plainly and fails nothing', () => {
    const { status, told } = ask([]);
    assert.equal(status, 0);
    assert.match(told, /browser journeys: not run, no Chromium was found/);
    assert.match(told, /exports opened by LibreOffice: not run, no soffice was found/);
  });

  it('nothing is said where all are there', () => {
    const { status, told } = ask(ALL, { CI: 'true' });
    assert.equal(status, 0);
    assert.doesNotMatch(told, /not run/);
  });
});
