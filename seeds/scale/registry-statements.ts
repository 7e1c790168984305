import type { Statement } from './run-statements.js';

/** One ledger entry for the registry, then every unit with one version that holds for ever. */
export const REGISTRY_STATEMENTS: readonly Statement[] = [
  {
    name: 'first entry',
    sql: `
      insert into ledger_entry (position, recorded_at, board_position)
      select position + 1, recorded_at + interval '1 second', position + 1 from ledger`,
  },
  {
    name: 'accounts',
    sql: `
      insert into account (id, email, display_name, role, password_hash, created_at)
      select md5('account' || role)::uuid, email, name, role, hash, (select max(recorded_at) from ledger_entry)
        from (values ('viewer', (select viewer_email from size), 'Lãnh đạo Bộ', (select viewer_hash from size)),
                     ('reporter', 'bao-cao@scale.example', 'Cán bộ báo cáo', null),
                     ('approver', 'duyet@scale.example', 'Lãnh đạo cơ quan', null),
                     ('officer', 'tham-tra@scale.example', 'Chuyên viên thẩm tra', null)) as a (role, email, name, hash)`,
  },
  {
    name: 'agencies',
    sql: `insert into agency (id, slug) select n, n || '-don-vi-' || n from size, generate_series(1, units) n`,
  },
  {
    // Kinds in the proportion of March 2018: 18 + 4 + 8 + 63.
    name: 'agency versions',
    sql: `
      insert into agency_version (id, agency_id, kind, name_vi, name_en, short_name, agency_name, code, code_confidence,
                                  region6, name_fold, valid_from, position, recorded_at)
      select md5('version' || id)::uuid, id,
             case when id % 93 < 18 then 'MINISTRY' when id % 93 < 22 then 'MINISTERIAL_AGENCY'
                  when id % 93 < 30 then 'GOVERNMENT_AGENCY' else 'PROVINCE' end,
             'Đơn vị số ' || id, 'Unit ' || id, 'Đơn vị ' || id, 'Đơn vị số ' || id, 'S' || lpad(id::text, 5, '0'),
             'unverified', case when id % 93 >= 30 then regions[1 + id % array_length(regions, 1)] end,
             'don vi so ' || id, date '2010-01-01', e.position, e.recorded_at
        from agency, size, (select position, recorded_at from ledger_entry order by position desc limit 1) e`,
  },
];
