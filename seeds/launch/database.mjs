import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withConnection } from './postgres-roles.mjs';
import { lastWords, runProgram } from './run-program.mjs';
import { StartError } from './start-error.mjs';

const PLAIN_CODES = {
  ECONNREFUSED: 'không có máy chủ PostgreSQL nào trả lời ở địa chỉ này',
  ENOTFOUND: 'không tìm thấy tên máy chủ',
  EAI_AGAIN: 'không tìm thấy tên máy chủ',
  ETIMEDOUT: 'máy chủ không trả lời',
  '28P01': 'sai tên hoặc mật khẩu',
  28000: 'tài khoản không được phép kết nối',
  '3D000': 'cơ sở dữ liệu không tồn tại',
};

function withoutPassword(url) {
  try {
    const parsed = new URL(url);
    return `${parsed.hostname}:${parsed.port || 5432}${parsed.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/** Asked first, so that an address that does not answer is told in one sentence and without the password in it. */
export async function assertReachable(url) {
  try {
    await withConnection(url, (client) => client.query('select 1'));
  } catch (error) {
    const reason = PLAIN_CODES[error.code] ?? error.message;
    throw new StartError(`Không kết nối được cơ sở dữ liệu ${withoutPassword(url)}: ${reason}.`);
  }
}

/** Exit codes of the migration command whose sentence stands alone: database newer than the code, role missing. */
const SPOKEN = new Set([3, 4]);

/** Runs one of the built command-line programs against the database; its last line is the sentence to show. */
export async function runCli(root, path, env, ...args) {
  const program = join(root, path);
  if (!existsSync(program)) throw new StartError(`Thiếu ${path}; phần mềm chưa được dựng đầy đủ.`);
  const result = await runProgram(process.execPath, ['--enable-source-maps', program, ...args], {
    cwd: root,
    env,
  });
  if (result.code === 0) return result.stdout;
  const words = lastWords(result, 3);
  if (SPOKEN.has(result.code)) throw new StartError(words);
  throw new StartError(`${path} kết thúc với mã ${result.code}: ${words}`);
}

/** What a database says of itself: nothing yet (`empty`), or the mark taken once at its creation (live, demo, test). */
export async function readMark(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query("select to_regclass('world_clock') is not null as known");
    if (!rows[0].known) return 'empty';
    const clock = await client.query('select mark from world_clock');
    return clock.rows[0]?.mark ?? 'empty';
  });
}
