import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addressOf, withRole } from '../setup/template.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Table {
  name: string;
  forced: boolean;
  policies: number;
}

describe('row security', () => {
  it('is forced, with a policy, on every table whose rows belong to an agency', async () => {
    const tables = await server.sql<Table>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
              (select count(*)::integer from pg_policy p where p.polrelid = c.oid) as policies
         from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped)`,
    );
    expect(tables.length).toBeGreaterThanOrEqual(16);
    expect(tables.filter((table) => !table.forced || table.policies === 0)).toEqual([]);
  });

  it('sees nothing where no reach was set, and nothing of it is left for the next transaction of a connection', async () => {
    const client = new pg.Client({ connectionString: withRole(addressOf(server.database), 'ega_app') });
    await client.connect();
    const count = async (): Promise<number> =>
      (await client.query<{ n: number }>(`select count(*)::integer as n from account_agency`)).rows[0]!.n;
    try {
      await server.as('reporter', { agencies: [38] });
      expect(await count()).toBe(0);
      await client.query(`begin; select set_config('app.reach', 'all', true)`);
      expect(await count()).toBeGreaterThan(0);
      await client.query('commit');
      expect(await count()).toBe(0);
    } finally {
      await client.end();
    }
  });

  it.each([
    'audit_event',
    'ledger_entry',
    'frozen_board',
    'report_move',
    'round_agency',
    'file',
    'given_up_answer',
  ])('lets the application neither change nor delete a row of %s', async (table) => {
    const client = new pg.Client({ connectionString: withRole(addressOf(server.database), 'ega_app') });
    await client.connect();
    try {
      for (const sql of [`delete from ${table}`, `truncate ${table}`])
        await expect(client.query(sql)).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
