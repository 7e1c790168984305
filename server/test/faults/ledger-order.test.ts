import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '../../src/audit/audit.service.js';
import { Ledger } from '../../src/platform/ledger.js';
import { SYSTEM, Transactions } from '../../src/platform/transaction.js';
import { startTestServer, type TestServer } from '../setup/test-server.js';
import { addressOf } from '../setup/template.js';
import pg from 'pg';

const WRITERS = 8;
const EACH = 60;

/**
 * A reader that looks again and again must never see position n appear after it has seen a later one: otherwise a
 * figure "as of" a position would change afterwards. The plain sequence is the control that shows the reader can tell.
 */
async function lateRows(
  server: TestServer,
  table: string,
  write: (writer: number, n: number) => Promise<void>,
): Promise<number> {
  const reader = new pg.Client({ connectionString: addressOf(server.database) });
  await reader.connect();
  let seenMax = 0n;
  let late = 0;
  const seen = new Set<string>();
  let writing = true;
  const look = async (): Promise<void> => {
    while (writing) {
      const { rows } = await reader.query<{ position: string }>(
        `select position::text as position from ${table} order by position`,
      );
      const before = seenMax;
      for (const { position } of rows) {
        if (!seen.has(position) && BigInt(position) < before) late += 1;
        seen.add(position);
        if (BigInt(position) > seenMax) seenMax = BigInt(position);
      }
    }
  };
  const looking = look();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let n = 0; n < EACH; n += 1) await write(writer, n);
    }),
  );
  writing = false;
  await looking;
  await reader.end();
  return late;
}

describe('the order of the ledger', () => {
  let server: TestServer;
  let transactions: Transactions;
  beforeAll(async () => {
    server = await startTestServer();
    transactions = server.get(Transactions);
    await server.sql(`create table plain (position bigserial primary key, n integer)`);
    await server.sql(`grant all on plain to ega_app`);
    await server.sql(`grant all on sequence plain_position_seq to ega_app`);
  });
  afterAll(() => server.stop());

  it('is the order of commits: under eight writers no reader sees an earlier position arrive late', async () => {
    const late = await lateRows(server, 'ledger_entry', (writer, n) =>
      transactions.write(SYSTEM, async (tx) => {
        await server.get(Ledger).open(tx, true);
        if ((writer + n) % 3 === 0) await tx.query('select pg_sleep(0.003)');
        await server
          .get(Audit)
          .record(tx, { action: 'test.write', subject: `writer ${writer}`, after: { n } });
      }),
    );
    expect(late).toBe(0);
  });

  it('has no gaps, and recorded times rise with the positions', async () => {
    const [row] = await server.sql<{ gaps: number; disorder: number }>(`
      select count(*) filter (where position <> before + 1)::integer as gaps, count(*) filter (where recorded_at <= at)::integer as disorder
        from (select position, recorded_at, lag(position) over w as before, lag(recorded_at) over w as at
                from ledger_entry window w as (order by position)) steps where before is not null`);
    expect(row).toEqual({ gaps: 0, disorder: 0 });
  });

  it('the control, a plain sequence with the same writers, does show late rows: the reader can tell', async () => {
    const late = await lateRows(server, 'plain', (writer, n) =>
      transactions.write(SYSTEM, async (tx) => {
        await tx.query('insert into plain (n) values ($1)', [n]);
        if ((writer + n) % 3 === 0) await tx.query('select pg_sleep(0.003)');
      }),
    );
    expect(late).toBeGreaterThan(0);
  });

  it('a refusal after the ledger was opened leaves no gap', async () => {
    const position = async () =>
      (await server.sql<{ position: string }>(`select position from ledger`))[0]!.position;
    const before = await position();
    await expect(
      transactions.write(SYSTEM, async (tx) => {
        await server.get(Ledger).open(tx, true);
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await position()).toBe(before);
  });
});
