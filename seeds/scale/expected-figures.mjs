/** Rows whose reference points nowhere; the filling goes past foreign keys, so each of them is asked here, as a whole. */
export async function danglingReferences(client) {
  const { rows: keys } = await client.query(`
    select conname, conrelid::regclass::text as "from", confrelid::regclass::text as "to",
           array(select attname::text from unnest(conkey) with ordinality k (n, at)
                   join pg_attribute on attrelid = conrelid and attnum = n order by at) as columns,
           array(select attname::text from unnest(confkey) with ordinality k (n, at)
                   join pg_attribute on attrelid = confrelid and attnum = n order by at) as targets
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const dangling = [];
  for (const { conname, from, to, columns, targets } of keys) {
    const match = columns.map((column, at) => `t.${targets[at]} = f.${column}`).join(' and ');
    const given = columns.map((column) => `f.${column} is not null`).join(' and ');
    const { rows } = await client.query(
      `select count(*)::integer as count from ${from} f where ${given} and not exists (select from ${to} t where ${match})`,
    );
    if (rows[0].count > 0) dangling.push(`${from}.${conname}: ${rows[0].count}`);
  }
  return dangling;
}

/** Summaries that count at a position: reported ones of the round, and verified issuing of it or of an earlier round. */
const HELD = `s.position <= $2 and (s.dropped_position is null or s.dropped_position > $2)
  and (s.round_id = $1 and s.basis = 'reported'
       or s.basis = 'verified' and s.round_id <= $1 and (s.summary ->> 'A1')::integer >= 7)`;

/**
 * The figures of the reported basis counted plainly from the rows; `at` null means now. Steps never go back in this
 * world. Without a report of the round only a verified decision still stands (practice.md 1).
 */
export async function expectedFigures(client, at) {
  const { rows: entries } = await client.query(
    `select (select max(position) from ledger_entry where recorded_at <= coalesce($1::timestamptz, 'infinity'))::text as position,
            (select id from round where opens_at <= coalesce($1::timestamptz, 'infinity') order by id desc limit 1) as round`,
    [at],
  );
  const { position, round } = entries[0];
  const { rows } = await client.query(
    `select v.kind in ('MINISTRY', 'MINISTERIAL_AGENCY') as bo, v.kind = 'GOVERNMENT_AGENCY' as cp, v.kind = 'PROVINCE' as tinh,
            count(*)::integer as denominator, count(*) filter (where step >= 7)::integer as issued,
            count(*) filter (where step >= 1)::integer as "underWay"
       from agency_version v left join (
            select s.agency_id, max((s.summary ->> 'A1')::integer) as step from report_summary s where ${HELD} group by 1
          ) known using (agency_id) group by 1, 2, 3`,
    [round, position],
  );
  const sum = (wanted) => {
    const some = rows.filter(wanted);
    const of = (key) => some.reduce((total, row) => total + row[key], 0);
    return { denominator: of('denominator'), issued: of('issued'), underWay: of('underWay') };
  };
  const groups = {
    all: sum(() => true),
    O1: sum(({ bo, cp }) => bo || cp),
    bo: sum(({ bo }) => bo),
    cp: sum(({ cp }) => cp),
    tinh: sum(({ tinh }) => tinh),
  };
  return { round, groups };
}
