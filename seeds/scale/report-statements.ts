import type { Statement } from './run-statements.js';

/** One after another in quarter and unit: random ids would double the time of the filling. */
const id = (table: string, cell: string, number: string): string =>
  `('5ca1e000-${table}-4000-8000-' || lpad(to_hex((${cell}.n::bigint * 100000 + ${cell}.agency_id) * 10 + ${number}), 12, '0'))::uuid`;
const REPORT_ID = id('0001', 'c', '0');
const REVISION_ID = (number: string): string => id('0002', 'c', number);
const DECISION_ID = id('0003', 'c', 'e.number');
const OF_CELL = `join cell c on c.round_id = e.round_id and c.agency_id = e.agency_id`;
const account = (role: string): string => `md5('account${role}')::uuid`;

/** The base summary with what differs: a step that grows over the years, and the decision once it is issued. */
const SUMMARY = `
  (select summary from size) || jsonb_build_object('A1', c.step, 'decision',
    case when c.step >= 7 then jsonb_build_object('numberSymbol', 'MH-' || c.agency_id || '/QĐ', 'issuedOn', '2017-02-27',
                                                  'signer', null, 'fileId', null) end)`;

/** The rows the services would have left: rounds, reports, revisions, moves, decisions, summaries. */
export const REPORT_STATEMENTS: readonly Statement[] = [
  {
    name: 'ledger entries',
    sql: `insert into ledger_entry (position, recorded_at, board_position) select position, at, position from event order by position`,
  },
  {
    name: 'rounds',
    sql: `
      insert into round (id, year, quarter, period_from, period_to, cut_off, opens_at, due_at, closes_at, form_version,
                         agency_count, position, recorded_at)
      select q.id, q.year, q.quarter, q.period_from, q.cut_off, q.cut_off, q.opens_at, q.due_at, q.closes_at, s.form_version,
             s.units, e.position, e.at
        from quarter q join event e on e.kind = 'open' and e.round_id = q.id cross join size s`,
  },
  {
    name: 'round scope',
    sql: `
      insert into round_agency (round_id, agency_id, agency_version_id, variant, position)
      select r.id, v.agency_id, v.id,
             case v.kind when 'PROVINCE' then 'T' when 'GOVERNMENT_AGENCY' then 'CP' else 'B' end, r.position
        from round r cross join agency_version v order by r.id, v.agency_id`,
  },
  {
    name: 'extensions',
    sql: `
      insert into round_extension (id, round_id, agency_id, due_at, reason, granted_by, position, recorded_at)
      select ${id('0004', 'c', '0')}, e.round_id, e.agency_id,
             c.due_at + interval '7 days', 'Cơ quan đề nghị', ${account('officer')}, e.position, e.at
        from event e ${OF_CELL} where e.kind = 'extend'`,
  },
  {
    name: 'reports',
    sql: `
      insert into report (id, round_id, agency_id, state, revision_count, current_revision_id)
      select ${REPORT_ID}, c.round_id, c.agency_id,
             case when lot < 4 or lot in (25, 26) then 'draft' when lot between 15 and 24 then 'submitted' else 'verified' end,
             sent, case when sent > 0 and lot not in (25, 26) then ${REVISION_ID('sent')} end
        from cell c, lateral (select case when lot < 4 then 0 when lot between 9 and 14 then 2 else 1 end as sent) s`,
  },
  {
    name: 'revisions',
    sql: `
      insert into report_revision (id, report_id, round_id, agency_id, number, variant, form_version, content, states,
        reasons, receipt_number, receipt_payload, receipt_hash, chain_head, prepared_by, submitted_by, due_at, late,
        position, recorded_at, dropped_position, dropped_as)
      select ${REVISION_ID('n.number')}, ${REPORT_ID}, e.round_id, e.agency_id, n.number, 'T', s.form_version,
             jsonb_build_object('A1', jsonb_build_object('step', c.step)), '{}', '{}', n.receipt, '{}',
             sha256(n.receipt::bytea), '\\x00', ${account('reporter')}, ${account('approver')},
             case when c.lot = 7 then c.due_at + interval '7 days' else c.due_at end,
             n.number = 1 and c.lot between 4 and 8 and c.lot <> 7, e.position, e.at, w.position,
             case when w.position is not null then 'withdrawn' end
        from event e ${OF_CELL} cross join size s
        left join event w on w.kind = 'withdraw' and w.round_id = e.round_id and w.agency_id = e.agency_id,
             lateral (select case e.number when 2 then 1 else 2 end as number) o,
             lateral (select o.number, replace(e.round_id, '-', '') || '-' || lpad(e.agency_id::text, 5, '0') || '-0' || o.number as receipt) n
       where e.kind = 'submit' order by e.position`,
  },
  {
    name: 'moves',
    sql: `
      insert into report_move (id, report_id, round_id, agency_id, action, from_state, to_state, revision_id, actor_id,
                               reason, returned_until, position, recorded_at)
      select ${id('0005', 'c', 'e.number')}, ${REPORT_ID}, e.round_id, e.agency_id, k.action, k.from_state, k.to_state,
             ${REVISION_ID('k.revision')}, k.actor, k.reason, case when e.kind = 'return' then c.due_at + interval '10 days' end,
             e.position, e.at
        from event e ${OF_CELL} join (values
          (2, 'submit', 'ready', 'submitted', 1, ${account('approver')}, null),
          (3, 'withdraw', 'submitted', 'draft', 1, ${account('approver')}, 'Rà soát lại'),
          (4, 'returnForCompletion', 'submitted', 'returned', 1, ${account('officer')}, 'Đề nghị bổ sung'),
          (5, 'submit', 'ready', 'submitted', 2, ${account('approver')}, null),
          (6, 'verify', 'submitted', 'verified', 0, ${account('officer')}, null)
        ) as m (number, action, from_state, to_state, revision, actor, reason) on m.number = e.number,
             lateral (select m.action, m.from_state, m.to_state, m.actor, m.reason,
                             case when m.number < 6 then m.revision when c.lot between 9 and 14 then 2 else 1 end as revision) k
       where e.kind not in ('open', 'extend') order by e.position`,
  },
  {
    name: 'decisions',
    sql: `
      insert into review_decision (id, report_id, revision_id, round_id, agency_id, outcome, accepted, returned,
        verified_content, verified_from, decided_by, position, recorded_at, before)
      select ${DECISION_ID}, ${REPORT_ID}, ${REVISION_ID(`case when e.number = 6 and c.lot between 9 and 14 then 2 else 1 end`)},
             e.round_id, e.agency_id, case e.kind when 'verify' then 'verified' else 'returned' end,
             case e.kind when 'verify' then array['A1'] else '{}' end, '[]',
             jsonb_build_object('A1', jsonb_build_object('step', c.step)),
             case e.kind when 'verify' then jsonb_build_object('A1', jsonb_build_object('round', e.round_id, 'decision', ${DECISION_ID}))
                  else '{}' end, ${account('officer')}, e.position, e.at, '{}'
        from event e ${OF_CELL} where e.kind in ('verify', 'return') order by e.position`,
  },
  {
    name: 'summaries',
    sql: `
      insert into report_summary (id, basis, rules_version, report_id, revision_id, decision_id, round_id, agency_id,
                                  summary, position, recorded_at, dropped_position)
      select ${id('0006', 'c', 'e.number')}, case e.kind when 'verify' then 'verified' else 'reported' end, s.rules_version,
             ${REPORT_ID}, ${REVISION_ID(`case when e.number = 5 or (e.number = 6 and c.lot between 9 and 14) then 2 else 1 end`)},
             case e.kind when 'verify' then ${DECISION_ID} end, e.round_id, e.agency_id, ${SUMMARY}, e.position, e.at, w.position
        from event e ${OF_CELL} cross join size s
        left join event w on w.kind = 'withdraw' and w.round_id = e.round_id and w.agency_id = e.agency_id
       where e.kind in ('submit', 'verify') order by e.position`,
  },
  {
    name: 'ledger',
    sql: `
      update ledger set position = e.position, board_position = e.position, recorded_at = e.recorded_at
        from (select position, recorded_at from ledger_entry order by position desc limit 1) e`,
  },
  { name: 'temporary tables', sql: `drop table event, cell, quarter, size` },
];
