import type { Statement } from './run-statements.js';

/*
 * What happens to each report, first as plain temporary tables. `lot` is the fate of one unit in one quarter, 0 to 99:
 * under 4 nothing is sent, 4-8 sent late, 7 with more time granted, 9-14 returned and sent again, 15-24 sent and not
 * yet verified, 25-26 withdrawn, all others sent and verified. Recorded times are whole seconds plus a remainder of
 * unit and kind, so no two are equal and ledger order is time order.
 */
export const COURSE_STATEMENTS: readonly Statement[] = [
  {
    name: 'quarters',
    sql: `
      create temp table quarter as
      select q.id, n, year, quarter, cut_off - 79 as period_from, cut_off, cut_off + 5 as due_on,
             make_timestamptz(year, quarter * 3 - 1, 19, 0, 0, 0) as opens_at, (cut_off + 5)::timestamptz as due_at,
             make_timestamptz(year, quarter * 3, 1, 0, 0, 0) + interval '1 month' as closes_at
        from size, generate_series(0, quarters - 1) n,
             lateral (select first_year + n / 4 as year, n % 4 + 1 as quarter) y,
             lateral (select year || '-Q' || quarter as id, make_date(year, quarter * 3, 5) as cut_off) q`,
  },
  {
    name: 'cells',
    sql: `
      create temp table cell as
      select q.id as round_id, q.n, a.id as agency_id, q.opens_at, q.due_at, q.due_on, lot, least(8, (q.n + a.id % 37) / 7) as step,
             case when lot between 4 and 8 and lot <> 7 then q.due_at + interval '1 day' + hurry / 2 else q.opens_at + interval '1 day' + hurry end as sent_at
        from quarter q cross join agency a,
             lateral (select (a.id * 7919 + q.n * 104729) % 100 as lot,
                             ((a.id * 6151 + q.n * 3079) % 1209600) * interval '1 second' as hurry) h`,
  },
  {
    name: 'events',
    sql: `
      create temp table event as
      with happening (kind, number, round_id, agency_id, at) as (
        select 'open', 0, id, null::integer, opens_at from quarter
        union all
        select k.kind, k.number, c.round_id, c.agency_id,
               k.at + (c.agency_id * 8 + k.number) * interval '1 microsecond'
          from cell c, lateral (values
            ('extend', 1, c.due_at - interval '2 days', c.lot = 7),
            ('submit', 2, c.sent_at, c.lot >= 4),
            ('withdraw', 3, c.sent_at + interval '1 hour', c.lot in (25, 26)),
            ('return', 4, c.sent_at + interval '1 day', c.lot between 9 and 14),
            ('submit', 5, c.sent_at + interval '3 days', c.lot between 9 and 14),
            ('verify', 6, c.sent_at + interval '5 days', c.lot >= 4 and c.lot not between 15 and 26)
          ) as k (kind, number, at, happens)
         where k.happens)
      select kind, number, round_id, agency_id, at,
             (select max(position) from ledger_entry) + row_number() over (order by at) as position
        from happening`,
  },
  { name: 'events by kind', sql: `create index on event (kind, number)` },
  { name: 'statistics of the course', sql: `analyze quarter; analyze cell; analyze event` },
];
