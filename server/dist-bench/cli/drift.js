import { readFileSync, writeFileSync } from 'node:fs';
import { openAsOwner } from './open-database.js';
const SCHEMA_FILE = new URL('../../schema.sql', import.meta.url);
/**
 * Two drift checks (house decision 18) on a migrated database.
 * 1. Entities: what TypeORM's generator would change of tables and columns must be nothing. Constraints and indexes it
 *    would rename or drop are left to the second check: they are written by hand in the migrations.
 * 2. Everything else (policies, grants, triggers, functions, indexes, checks, collations) equals the committed schema.sql.
 */ async function main() {
  const dataSource = await openAsOwner();
  const wanted = await generatorStatements(dataSource);
  const printed = await printSchema(dataSource);
  await dataSource.destroy();
  if (process.argv.includes('--write')) {
    writeFileSync(SCHEMA_FILE, printed);
    return;
  }
  for (const statement of wanted) process.stderr.write(`Thực thể khác với cơ sở dữ liệu: ${statement}\n`);
  const committed = readFileSync(SCHEMA_FILE, 'utf8');
  if (committed !== printed)
    process.stderr.write('server/schema.sql khác với cơ sở dữ liệu. Đề nghị chạy: npm run schema\n');
  process.exitCode = wanted.length > 0 || committed !== printed ? 1 : 0;
}
const NOT_COLUMNS = /\b(CONSTRAINT|INDEX|COMMENT ON|FOREIGN KEY|PRIMARY KEY|UNIQUE)\b/;
async function generatorStatements(dataSource) {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query).filter((query) => !NOT_COLUMNS.test(query));
}
const PARTS = [
  [
    'columns',
    `select table_name || '.' || column_name || ' ' || udt_name || case when is_nullable = 'NO' then ' not null' else '' end
      || coalesce(' default ' || column_default, '') || coalesce(' collate ' || collation_name, '')
    from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'`,
  ],
  [
    'constraints',
    `select conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0 and conrelid::regclass::text <> 'migrations'`,
  ],
  ['indexes', `select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'`],
  [
    'row security',
    `select relname || case when relrowsecurity then ' enabled' else '' end || case when relforcerowsecurity then ' forced' else '' end
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
  ],
  [
    'policies',
    `select tablename || ': ' || policyname || ' ' || cmd || coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '') from pg_policies`,
  ],
  ['triggers', `select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal`],
  ['functions', `select pg_get_functiondef(oid) from pg_proc where pronamespace = 'public'::regnamespace`],
  [
    'grants',
    `select table_name || ' to ' || grantee || ': ' || string_agg(privilege_type, ', ' order by privilege_type)
    from information_schema.role_table_grants where table_schema = 'public' and grantee = 'ega_app' group by table_name, grantee`,
  ],
  [
    'column grants',
    `select table_name || ' to ' || grantee || ' update: ' || string_agg(column_name, ', ' order by column_name)
    from information_schema.role_column_grants c where table_schema = 'public' and grantee = 'ega_app' and privilege_type = 'UPDATE'
     and not exists (select 1 from information_schema.role_table_grants t where t.table_name = c.table_name and t.grantee = 'ega_app' and t.privilege_type = 'UPDATE')
    group by table_name, grantee`,
  ],
];
async function printSchema(dataSource) {
  const parts = [
    '-- Printed by `npm run schema` from a migrated database; compared in CI. Never edited by hand.',
  ];
  for (const [title, query] of PARTS) {
    const rows = await dataSource.query(
      `select line from (${query}) as part(line) order by line collate "C"`,
    );
    parts.push(`\n-- ${title}`, ...rows.map(({ line }) => line));
  }
  return `${parts.join('\n')}\n`;
}
await main();

//# sourceMappingURL=drift.js.map
