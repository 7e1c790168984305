import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runProgram } from './run-program.mjs';
import { ROOT } from './settings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ega-command-'));
after(() => rmSync(folder, { recursive: true }));

const VERIFY = ['with-database.mjs', 'server/dist/cli/verify-chain.js'];

async function refused(root, [program, ...args], env, words) {
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    [join(root, 'seeds/launch', program), ...args],
    { cwd: root, env: { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, 'data'), ...env } },
  );
  assert.deepEqual([code, stdout], [1, '']);
  assert.match(stderr, words);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
}

describe('a command that cannot begin says why in one sentence', () => {
  it('on a fresh clone, where nothing is installed or built', async () => {
    const clone = join(folder, 'clone');
    cpSync(join(ROOT, 'seeds/launch'), join(clone, 'seeds/launch'), { recursive: true });
    copyFileSync(join(ROOT, 'package.json'), join(clone, 'package.json'));
    const words = /hãy chạy npm ci và npm run build, rồi chạy lại\.$/m;
    for (const command of [['backup.mjs'], ['restore.mjs', folder], VERIFY])
      await refused(clone, command, {}, words);
    mkdirSync(join(clone, 'server/dist/cli'), { recursive: true });
    copyFileSync(join(ROOT, 'seeds/launch/start-error.mjs'), join(clone, VERIFY[1]));
    await refused(clone, VERIFY, {}, words);
  });

  it('where there is no database yet, or none answers', async () => {
    await refused(ROOT, ['backup.mjs'], {}, /Chưa có cơ sở dữ liệu ở đây/);
    await refused(ROOT, VERIFY, {}, /Chưa có cơ sở dữ liệu ở đây/);
    const DATABASE_URL = 'postgresql://a:hidden@127.0.0.1:9/x';
    await refused(ROOT, VERIFY, { DATABASE_URL }, /^Không kết nối được cơ sở dữ liệu 127\.0\.0\.1:9\/x: /);
  });
});
