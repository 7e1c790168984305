import { readFileSync } from 'node:fs';
import pg from 'pg';

/** Tables that grow with every quarter: whoever reads the change of one position reads them by an index. */
const GROWING = new Set([
  'agency_version',
  'ledger_entry',
  'report',
  'report_move',
  'report_revision',
  'report_summary',
  'review_decision',
  'round_agency',
  'round_extension',
]);

/** Statements that the recorded server sent, each with its values (server/bench/record-statements.mjs). */
export const recordedStatements = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, values }) => ({ text, values: values.map(({ value }) => value ?? null) }));

/** The tables that PostgreSQL would read from end to end for these statements, asked as the server asks: under its policies. */
export async function wholeTablesRead(appUrl, statements) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.reach', 'all', false)`);
    const read = [];
    let asked = 0;
    for (const { text, values } of statements) {
      if (!/^\s*select/i.test(text) || !/\bfrom\s+(\w+)/.test(text) || /\b(ledger l|set_config)\b/.test(text))
        continue;
      asked++;
      const { rows } = await client.query(`explain (format json) ${text}`, values);
      for (const table of scanned(rows[0]['QUERY PLAN'][0].Plan))
        if (GROWING.has(table)) read.push(`${table}: ${text.trim().replace(/\s+/g, ' ').slice(0, 120)}`);
    }
    return { asked, read };
  } finally {
    await client.end();
  }
}

function* scanned(plan) {
  if (plan['Node Type'] === 'Seq Scan') yield plan['Relation Name'];
  for (const part of plan.Plans ?? []) yield* scanned(part);
}
