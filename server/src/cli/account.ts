import { ROLES, type Role } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import { Invitations } from '../accounts/invitations.service.js';
import { SYSTEM, Transactions } from '../platform/transaction.js';
import { openServices } from './open-services.js';

const USAGE = 'npm run account -- invite <thư công vụ> --administrator [--name <tên hiển thị>]';

/** Prints the first administrator's link; every other account is invited on screen. */
async function main(): Promise<void> {
  const [command, email, ...flags] = process.argv.slice(2);
  const role = ROLES.find((name) => flags.includes(`--${name}`));
  if (command !== 'invite' || !email || role !== 'administrator') return fail(USAGE);
  const name = flags[flags.indexOf('--name') + 1];
  const displayName = flags.includes('--name') && name ? name : 'Quản trị hệ thống';
  const services = await openServices();
  try {
    const path = await invite(
      services.get(Transactions),
      services.get(Invitations),
      email,
      displayName,
      role,
    );
    const local = `http://localhost:${process.env['PORT'] ?? '3000'}`;
    const address = (process.env['PUBLIC_URL'] || local).replace(/\/+$/, '');
    process.stdout.write(
      `Liên kết dùng một lần, có hiệu lực 7 ngày, chỉ hiển thị lần này:\n${address}${path}\n`,
    );
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const known = error.details['reason'] === 'known';
    fail(known ? `Tài khoản ${email} đã có.` : `Thư công vụ "${email}" chưa đúng.`);
  } finally {
    await services.close();
  }
}

async function invite(
  transactions: Transactions,
  invitations: Invitations,
  email: string,
  displayName: string,
  role: Role,
): Promise<string> {
  const { linkId } = await transactions.write(SYSTEM, (tx) =>
    invitations.create(tx, { email, displayName, role }, []),
  );
  return `/loi-moi/${invitations.tokenOf(linkId)}`;
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await main();
