import { migrations } from '../migrations/migrations.js';
import { openAsOwner } from './open-database.js';

/** Key of the advisory lock under which one process migrates and the others wait. */
const MIGRATION_LOCK = 165518;

const EXIT = { failed: 1, newer: 3, role: 4 };

/** `migrate [--mark demo|test]`: brings the schema up to the code; the mark is given only at creation. */
async function main(): Promise<void> {
  const mark =
    process.env['DATABASE_MARK'] === 'demo'
      ? 'demo'
      : process.env['DATABASE_MARK'] === 'test'
        ? 'test'
        : 'live';
  const dataSource = await openAsOwner(mark);
  const locked = dataSource.createQueryRunner();
  try {
    // Another process may migrate for longer than one waits for a row: whoever comes second waits for its end.
    await locked.query(`set lock_timeout = 0`);
    await locked.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const [version] = await dataSource.query<{ n: number }[]>(
      `select current_setting('server_version_num')::integer as n`,
    );
    if (version!.n < 150000) return fail(EXIT.failed, 'Cần PostgreSQL từ phiên bản 15.');
    const [role] = await dataSource.query<{ present: boolean }[]>(
      `select exists (select 1 from pg_roles where rolname = 'ega_app') as present`,
    );
    if (!role!.present)
      return fail(
        EXIT.role,
        'Cơ sở dữ liệu chưa có vai trò ega_app. Đề nghị tạo vai trò theo docker/README.md rồi chạy lại.',
      );
    const [owner] = await dataSource.query<{ name: string; member: boolean }[]>(
      `select current_user as name, pg_has_role(current_user, 'ega_app', 'MEMBER') as member`,
    );
    if (process.env['APP_ROLE_FROM_OWNER'] === '1' && !owner!.member)
      return fail(
        EXIT.role,
        `Tài khoản ${owner!.name} trong DATABASE_URL chưa được dùng vai trò ega_app. Đề nghị chạy GRANT ega_app TO ${owner!.name}, hoặc đặt MIGRATION_DATABASE_URL bên cạnh DATABASE_URL.`,
      );
    const known = new Set(migrations.map((migration) => migration.name));
    const [table] = await dataSource.query<{ present: boolean }[]>(
      `select to_regclass('public.migrations') is not null as present`,
    );
    const done = table!.present
      ? await dataSource.query<{ name: string }[]>(`select name from migrations`)
      : [];
    const unknown = done.find(({ name }) => !known.has(name));
    if (unknown)
      return fail(
        EXIT.newer,
        `Cơ sở dữ liệu mới hơn phần mềm (có bước nâng cấp ${unknown.name}). Đề nghị dùng bản phần mềm mới hơn.`,
      );
    const run = await dataSource.runMigrations({ transaction: 'all' });
    process.stdout.write(`${JSON.stringify({ migrated: run.length })}\n`);
  } finally {
    await locked.release();
    await dataSource.destroy();
  }
}

function fail(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

main().catch((error: unknown) => {
  fail(
    EXIT.failed,
    `Không nâng cấp được cơ sở dữ liệu: ${error instanceof Error ? error.message : String(error)}`,
  );
});
