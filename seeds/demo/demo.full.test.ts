import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  addressOf,
  cloneTemplate,
  dropDatabase,
  TEST_SECRET,
  withRole,
} from '../../server/test/setup/template.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const PATIENCE = 400_000;

/** The programs as `npm start` runs them, on a database of its own. */
describe('the whole demo world', () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'ega-demo-full-'));
  let database: string;
  let client: pg.Client;
  let first: string;

  const launchAt = async (name: string, program: string, ...args: string[]): Promise<string> => {
    const env = {
      ...process.env,
      DATABASE_URL: withRole(addressOf(name), 'ega_app'),
      FILES_DIR: filesDir,
      APP_SECRET: TEST_SECRET,
    };
    return (await run(process.execPath, [program, ...args], { cwd: ROOT, env })).stdout;
  };
  const launch = (program: string, ...args: string[]) => launchAt(database, program, ...args);
  const one = async <Row>(sql: string): Promise<Row> => (await client.query(sql)).rows[0] as Row;

  beforeAll(async () => {
    database = await cloneTemplate('demo');
    first = await launch('seeds/dist/demo/load.js');
    client = new pg.Client({ connectionString: addressOf(database) });
    await client.connect();
  }, PATIENCE);

  afterAll(async () => {
    await client.end();
    await dropDatabase(database);
    rmSync(filesDir, { recursive: true });
  });

  it('has over 30 issued and over 50 under way in the reports of quý I/2018 and the verified ones before', async () => {
    const figures = await one<{ issued: number; underWay: number }>(
      `select count(*) filter (where step >= 7)::int as issued, count(*) filter (where step >= 1)::int as "underWay" from (
         select distinct on (agency_id) (summary ->> 'A1')::int as step from report_summary
          where dropped_position is null and (round_id = '2018-Q1' and basis = 'reported' or basis = 'verified' and (summary ->> 'A1')::int >= 7)
          order by agency_id, round_id desc, position desc) latest`,
    );
    expect(figures.issued).toBeGreaterThan(30);
    expect(figures.underWay).toBeGreaterThan(50);
  });

  it('has most reports of the open round verified, and late, returned, waiting and missing ones beside them', async () => {
    const counts = await one<Record<string, number>>(
      `select count(*) filter (where state = 'verified')::int as verified, count(*) filter (where state = 'returned')::int as returned,
              count(*) filter (where state = 'submitted')::int as waiting, count(*) filter (where current_revision_id is null)::int as missing
         from report where round_id = '2018-Q1'`,
    );
    expect(counts).toEqual({ verified: 59, returned: 4, waiting: 17, missing: 13 });
    const late = await one<{ n: number }>(
      `select count(*)::int as n from report_revision where round_id = '2018-Q1' and late and dropped_position is null`,
    );
    expect(late.n).toBe(5);
  });

  it('never shows the Ministry itself as having issued', async () => {
    const highest = await one<{ step: number }>(
      `select max((summary ->> 'A1')::int) as step from report_summary where agency_id = 13`,
    );
    expect(highest.step).toBe(6);
  });

  it('answers a conclusion on the day on which the sheet of the Ministry says that its duty was met', async () => {
    const told = await one<{ plan: string; answered: string }>(
      `select (select body ->> 'publishedOn' from guidance_item where kind = 'plan' order by version desc limit 1) as plan,
              (select done_on::text from obligation_answer where obligation = '2017-Q4.1' and state = 'done') as answered`,
    );
    expect(told.answered).toBe(told.plan);
  });

  it(
    'has an unbroken audit chain, and a second load leaves its head and the ledger where they were',
    async () => {
      expect(JSON.parse(await launch('server/dist/cli/verify-chain.js', '--json'))).toMatchObject({
        intact: true,
      });
      expect(await launch('seeds/dist/demo/load.js')).toBe(first);
    },
    PATIENCE,
  );

  it(
    'comes out the same in another database: every row, but for ids made by lot and the order within a day',
    async () => {
      const other = await cloneTemplate('demo');
      try {
        const { ledgerPosition } = JSON.parse(await launchAt(other, 'seeds/dist/demo/load.js'));
        expect(ledgerPosition).toBe(JSON.parse(first).ledgerPosition);
        const [here, there] = [await contentOf(database), await contentOf(other)];
        expect(here.size).toBeGreaterThan(50);
        // Kept answers to requests hold the instants of their moment; the clock of the world counts from the machine's.
        for (const table of ['request_log', 'world_clock']) here.delete(table);
        const apart = [...here].flatMap(([table, lines]) => {
          const others = new Set(there.get(table));
          const only = lines.filter((line) => !others.has(line));
          return only.length === 0 ? [] : [`${table}: ${only.length} of ${lines.length}, as ${only[0]}`];
        });
        expect(apart).toEqual([]);
      } finally {
        await dropDatabase(other);
      }
    },
    PATIENCE,
  );
});

/** Every table's rows as sorted lines, without what no two loads can share. */
async function contentOf(name: string): Promise<Map<string, string[]>> {
  const client = new pg.Client({ connectionString: addressOf(name) });
  await client.connect();
  try {
    await client.query(`set timezone = 'Asia/Ho_Chi_Minh'`);
    const tables = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    const content = new Map<string, string[]>();
    for (const table of tables.rows) {
      const { rows } = await client.query<{ line: string }>(
        `select to_jsonb(t)::text as line from ${table.name} t`,
      );
      content.set(table.name, rows.map(({ line }) => lasting(line)).sort());
    }
    return content;
  } finally {
    await client.end();
  }
}

/**
 * Ids and what hangs on them (hashes of the chain, seals, the password's salt) go, and the place within a day: reports
 * are worked on side by side. Of an instant the day stays.
 */
function lasting(line: string): string {
  return line
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#')
    .replace(/(?<!"sha256": ")\\\\x[0-9a-f]+|\b[0-9a-f]{64}\b|\$argon2[^"]+/g, '#')
    .replace(/"(seq|\w*position)": \d+/g, '"$1": 0')
    .replace(/(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?/g, (_instant, day: string) =>
      // No instant of the demo world lies after its year: it is one of the machine.
      day > '2019' ? 'machine' : day,
    );
}
