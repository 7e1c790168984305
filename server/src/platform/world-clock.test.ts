import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addressOf, asSuperuser, dropDatabase, withRole } from '../../test/setup/template.js';
import { startTestServer, testEnv, type TestServer } from '../../test/setup/test-server.js';
import { createApp } from '../create-app.js';
import { rememberWorldInstant } from './clock.js';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LIVE = `ega_live_${process.pid}`;

describe('the world clock of a database created live', () => {
  let client: pg.Client;
  beforeAll(async () => {
    await asSuperuser((superuser) =>
      superuser.query(`create database ${LIVE} owner ega_owner template template0`),
    );
    const env = {
      ...process.env,
      DATABASE_MARK: '',
      MIGRATION_DATABASE_URL: withRole(addressOf(LIVE), 'ega_owner'),
    };
    await run(process.execPath, ['server/dist/cli/migrate.js'], { cwd: ROOT, env });
    client = new pg.Client({ connectionString: addressOf(LIVE) });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await dropDatabase(LIVE);
  });

  it('takes no offset, not even from a superuser', async () => {
    await expect(client.query(`update world_clock set shift = '1 day'`)).rejects.toThrow(
      'world_clock_live_has_no_shift',
    );
  });

  it('cannot be marked demo afterwards, nor made anew', async () => {
    await expect(client.query(`update world_clock set mark = 'demo'`)).rejects.toThrow('never changes');
    await expect(client.query(`delete from world_clock`)).rejects.toThrow('permanent');
  });

  it('is ignored by the start-up that resumes demo time: world time is machine time', async () => {
    const { nest, dataSource } = await createApp(testEnv(withRole(addressOf(LIVE), 'ega_app')));
    await rememberWorldInstant(dataSource.manager);
    await nest.close();
    const { rows } = await client.query(
      `select world_now() - clock_timestamp() between interval '-1 s' and interval '1 s' as same,
              shift = interval '0' as unshifted, last_world_instant as remembered from world_clock`,
    );
    expect(rows[0]).toEqual({ same: true, unshifted: true, remembered: null });
  });
});

describe('the world clock of a test database', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  });
  afterAll(() => server.stop());

  it('steps forward and refuses to go back', async () => {
    await server.stepClock('2018-03-09T23:59:00+07:00');
    await expect(server.stepClock('2018-03-09T00:00:00+07:00')).rejects.toThrow('never runs back');
  });

  it('stands still while the system is off: a start goes on from the remembered instant, however long that was', async () => {
    const secondsOf = async (expression: string): Promise<number> =>
      (
        await server.sql<{ s: number }>(
          `select extract(epoch from ${expression})::float as s from world_clock`,
        )
      )[0]!.s;
    await rememberWorldInstant(server.app.dataSource.manager);
    const remembered = await secondsOf('last_world_instant');
    // An hour passes on the machine, in which nobody runs.
    await server.sql(`update world_clock set shift = shift + interval '1 hour'`);
    expect((await secondsOf('world_now()')) - remembered).toBeGreaterThanOrEqual(3600);
    const { nest } = await createApp({ ...server.app.parts.env });
    await nest.close();
    const after = (await secondsOf('world_now()')) - remembered;
    expect(after).toBeGreaterThanOrEqual(0);
    expect(after).toBeLessThan(60);
    // And from there it runs.
    expect((await secondsOf('world_now()')) - remembered).toBeGreaterThan(after);
  });
});
