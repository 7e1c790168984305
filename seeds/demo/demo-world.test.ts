import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '@ega/server/platform/transaction';
import {
  addressOf,
  cloneTemplate,
  dropDatabase,
  TEST_SECRET,
  withRole,
} from '../../server/test/setup/template.js';
import { DEMO_NOW, DEMO_ROUNDS } from './demo-rounds.js';
import { DemoWorld } from './demo-world.js';
import { agenciesOf2018, type LoadedDemo, loadDemo } from './load-demo.js';

/** One agency for each thing that can become of a report; the whole world is loaded in the longer run. */
const SOME = [2, 13, 14, 24, 32, 33, 38, 42, 43, 48, 51, 53, 54, 56, 61, 87];
const PATIENCE = 180_000;

describe('a small demo world', () => {
  const filesDir = mkdtempSync(join(tmpdir(), 'ega-demo-'));
  let database: string;
  let world: DemoWorld;
  let first: LoadedDemo;

  const rows = <Row>(sql: string): Promise<Row[]> =>
    world.transactions.read(SYSTEM, (tx) => tx.query<Row>(sql));
  const load = () =>
    loadDemo(world, {
      agencies: agenciesOf2018().filter(({ number }) => SOME.includes(number)),
      rounds: DEMO_ROUNDS.slice(-2),
    });

  beforeAll(async () => {
    database = await cloneTemplate('demo');
    const DATABASE_URL = withRole(addressOf(database), 'ega_app');
    Object.assign(process.env, { DATABASE_URL, FILES_DIR: filesDir, APP_SECRET: TEST_SECRET });
    world = await DemoWorld.open();
    first = await load();
  }, PATIENCE);

  afterAll(async () => {
    await world.close();
    await dropDatabase(database);
    rmSync(filesDir, { recursive: true });
  });

  it('stands at 08:00 on 16/3/2018', async () => {
    const [clock] = await rows<{ late: string }>(
      `select extract(epoch from world_now() - '${DEMO_NOW}'::timestamptz)::text as late from world_clock`,
    );
    expect(Number(clock!.late)).toBeGreaterThanOrEqual(0);
    expect(Number(clock!.late)).toBeLessThan(120);
  });

  it('holds every course of a report in the open round', async () => {
    const reports = await rows<{ agency: number; state: string }>(
      `select agency_id as agency, state from report where round_id = '2018-Q1' and agency_id = any ('{${SOME.join(',')}}')`,
    );
    const states = Object.fromEntries(reports.map(({ agency, state }) => [agency, state]));
    expect(states).toMatchObject({
      13: 'submitted',
      14: 'returned',
      32: 'verified',
      33: 'verified',
      38: 'draft',
    });
    expect(states).toMatchObject({
      42: 'verified',
      48: 'ready',
      51: 'draft',
      53: 'submitted',
      56: 'submitted',
      61: 'submitted',
    });
  });

  it('has a withdrawn, a reopened and an extended report, and a step back with its reason', async () => {
    const [facts] = await rows<Record<string, number>>(
      `select (select count(*)::int from report_revision where dropped_as = 'withdrawn') as withdrawn,
              (select count(*)::int from report_move where action = 'reopen') as reopened,
              (select count(*)::int from round_extension) as extended,
              (select count(*)::int from report_revision where content #>> '{A1,stepBackReason}' is not null) as "stepsBack"`,
    );
    expect(facts).toEqual({ withdrawn: 1, reopened: 1, extended: 2, stepsBack: 1 });
  });

  it('enters people without a second factor who can all sign in with the one password', async () => {
    const [accounts] = await rows<Record<string, number>>(
      `select count(*)::int as all, count(password_hash)::int as "withPassword", count(totp_secret)::int as "withFactor",
              count(distinct password_hash)::int as passwords from account`,
    );
    expect(accounts).toMatchObject({ withFactor: 0, passwords: 1, withPassword: accounts!['all'] });
  });

  it('is not changed by a second load: ledger position and chain head stay', async () => {
    expect(await load()).toEqual(first);
  });
});
