import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, asSuperuser, cloneTemplate, dropDatabase, withRole } from '../../test/setup/template.js';
import { testEnv } from '../../test/setup/test-server.js';
import { createApp } from '../create-app.js';

const BYPASS = `ega_bypass_${process.pid}`;

describe('the server', () => {
  let database: string;
  beforeAll(async () => {
    database = await cloneTemplate('test');
    await asSuperuser((client) => client.query(`create role ${BYPASS} bypassrls in role ega_app`));
  });
  afterAll(async () => {
    await dropDatabase(database);
    await asSuperuser((client) => client.query(`drop role ${BYPASS}`));
  });

  it.each([
    ['a superuser', () => addressOf(database)],
    ['the owner of the tables', () => withRole(addressOf(database), 'ega_owner')],
    ['a role that row security does not bind', () => withRole(addressOf(database), BYPASS)],
  ])('does not start as %s, and leaves no connection behind', async (_who, address) => {
    await expect(createApp(testEnv(address()))).rejects.toThrow(/vượt qua được bảo vệ theo dòng/);
    let open = 1;
    for (let tries = 0; open > 0 && tries < 100; tries += 1) open = await connectionsTo(database);
    expect(open).toBe(0);
  });

  it('starts as the application: it is the role that was refused', async () => {
    const { nest } = await createApp(testEnv(withRole(addressOf(database), 'ega_app')));
    await nest.close();
  });
});

const connectionsTo = (database: string): Promise<number> =>
  asSuperuser(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where datname = $1 and pg_sleep(0.02) is not null`,
      [database],
    );
    return rows[0]!.n;
  });
