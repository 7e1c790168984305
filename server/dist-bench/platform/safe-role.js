/** What the server's own connection is in PostgreSQL; the abuse tests ask the same. */ export async function roleFacts(
  dataSource,
) {
  const [row] = await dataSource.query(`select rolname as name, rolsuper as superuser, rolbypassrls as bypass,
            (select count(*)::integer from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname = 'public' and c.relkind = 'r' and c.relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`);
  return row;
}
/** A superuser, a role with BYPASSRLS or an owner would make row security check nothing (house decision 11). */ export async function assertSafeRole(
  dataSource,
) {
  const role = await roleFacts(dataSource);
  if (role.superuser || role.bypass || role.owned > 0)
    throw new Error(
      `Vai trò cơ sở dữ liệu "${role.name}" vượt qua được bảo vệ theo dòng (superuser, BYPASSRLS hoặc sở hữu bảng). Máy chủ không khởi động; đề nghị dùng vai trò ega_app.`,
    );
}

//# sourceMappingURL=safe-role.js.map
