import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { assertNodeVersion, readSettings, ROOT } from './settings.mjs';
import { StartError } from './start-error.mjs';

const OTHERS = 'postgresql://ega_app@db.example/ega';

/** What a setting comes to, or the sentence that refuses it. */
function read(env, name) {
  try {
    return readSettings(env)[name];
  } catch (error) {
    assert.ok(error instanceof StartError, error.stack);
    return error.message;
  }
}

const told = (wanted) => (wanted instanceof RegExp ? 'refused' : wanted);

describe('the settings of npm start', () => {
  const unknown = /^DEMO chỉ nhận 0, 1 hoặc accounts/;
  for (const [DEMO, ofOurs, ofOthers] of [
    [undefined, 'world', 'none'],
    ['', 'world', 'none'],
    ['0', 'none', 'none'],
    ['1', 'world', 'world'],
    ['accounts', 'accounts', /^DEMO=accounts chỉ dùng với PostgreSQL kèm theo/],
    ['maybe', unknown, unknown],
  ])
    it(`DEMO ${DEMO === undefined ? 'unset' : `“${DEMO}”`}: ${told(ofOurs)} in the embedded database, ${told(ofOthers)} in one of others`, () => {
      for (const [DATABASE_URL, wanted] of [
        [undefined, ofOurs],
        ['', ofOurs],
        [OTHERS, ofOthers],
      ]) {
        const found = read({ DEMO, DATABASE_URL }, 'demo');
        if (wanted instanceof RegExp) assert.match(found, wanted);
        else assert.equal(found, wanted);
      }
    });

  it('HOST and PORT: loopback and 3000 unless set', () => {
    assert.equal(read({}, 'host'), '127.0.0.1');
    assert.equal(read({ HOST: '' }, 'host'), '127.0.0.1');
    assert.equal(read({ HOST: '0.0.0.0' }, 'host'), '0.0.0.0');
    assert.equal(read({}, 'port'), 3000);
    assert.equal(read({ PORT: '8080' }, 'port'), 8080);
    for (const PORT of ['0', '65536', 'abc', '80.5'])
      assert.match(read({ PORT }, 'port'), /^PORT phải là số nguyên từ 1 đến 65535/);
  });

  it('SERVER_HEAP_MB: 160 unless set, in a container too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ega-serve-'));
    writeFileSync(join(folder, 'node'), '#!/bin/sh\necho "$@"\n', { mode: 0o755 });
    for (const [SERVER_HEAP_MB, wanted] of [
      [undefined, 160],
      ['', 160],
      ['1024', 1024],
    ]) {
      const env = { PATH: folder, ...(SERVER_HEAP_MB === undefined ? {} : { SERVER_HEAP_MB }) };
      const asked = execFileSync('/bin/sh', [join(ROOT, 'docker/serve.sh')], { env, encoding: 'utf8' });
      assert.match(asked, new RegExp(`--max-old-space-size=${wanted} .*server/dist/main.js`));
    }
    rmSync(folder, { recursive: true });
  });

  it('DATABASE_URL is the owner’s address too, unless MIGRATION_DATABASE_URL names another', () => {
    const owner = 'postgresql://ega_owner@db.example/ega';
    assert.equal(read({}, 'databaseUrl'), null);
    assert.equal(read({ DATABASE_URL: OTHERS }, 'migrationUrl'), OTHERS);
    assert.equal(read({ DATABASE_URL: OTHERS, MIGRATION_DATABASE_URL: owner }, 'migrationUrl'), owner);
    assert.match(read({ MIGRATION_DATABASE_URL: owner }, 'migrationUrl'), /thiếu DATABASE_URL/);
  });

  it('DATA_DIR: .data of the checkout, the database in its folder pg', () => {
    assert.equal(read({}, 'pgDir'), join(ROOT, '.data', 'pg'));
    assert.equal(read({ DATA_DIR: '/srv/ega' }, 'pgDir'), '/srv/ega/pg');
  });

  it('Node is the one of package.json or newer', () => {
    for (const version of ['20.18.9', '18.20.0']) assert.throws(() => assertNodeVersion(version), StartError);
    for (const version of ['20.19.0', '22.0.0', '24.1.0']) assertNodeVersion(version);
  });
});
