import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Tells the person where the system is and, in a demo database only, with which accounts to sign in. */
export async function printWelcome({ address, demo, logins }) {
  const lines = ['', `Hệ thống đang chạy tại ${address}`];
  if (demo)
    lines.push('DỮ LIỆU MINH HỌA – không phải số liệu chính thức.', ...(await describeLogins(logins)));
  lines.push('Nhấn Ctrl-C để dừng.', '');
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function describeLogins(file) {
  if (!existsSync(file)) return [];
  const { DEMO_LOGINS, DEMO_PASSWORD } = await import(pathToFileURL(file).href);
  const width = Math.max(...DEMO_LOGINS.map(({ email }) => email.length));
  const rows = DEMO_LOGINS.map(({ email, label }) => `  ${email.padEnd(width)}  ${label}`);
  return ['', `Tài khoản minh họa (mật khẩu chung: ${DEMO_PASSWORD}):`, ...rows, ''];
}
