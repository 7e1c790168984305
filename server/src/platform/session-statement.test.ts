import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { hashToken, readRequestFacts } from './session-statement.js';

type Query = (config: { name: string; text: string; values: unknown[] }) => Promise<unknown>;

describe('requests that arrive together', () => {
  let server: TestServer;
  let tokens: Record<'officer' | 'reporter', string>;

  beforeAll(async () => {
    server = await startTestServer();
    const token = async (name: string, ...who: Parameters<TestServer['as']>): Promise<string> => {
      const { accountId } = await server.as(...who);
      await server.sql(`update session set token_hash = $1 where account_id = $2`, [
        hashToken(name),
        accountId,
      ]);
      return name;
    };
    tokens = {
      officer: await token('first', 'officer'),
      reporter: await token('second', 'reporter', { agencies: [87] }),
    };
  });
  afterAll(() => server.stop());

  const ask = (token: string | null) => readRequestFacts(server.app.dataSource, token);

  it('are each answered as who they are, and a stranger as nobody', async () => {
    const asked = [tokens.officer, null, tokens.reporter, 'unknown', tokens.officer];
    const facts = await Promise.all(asked.map(ask));
    expect(facts.map(({ actor }) => actor?.role ?? null)).toEqual([
      'officer',
      null,
      'reporter',
      null,
      'officer',
    ]);
    expect(facts[2]!.actor!.agencyNumbers).toEqual([87]);
  });

  it('find no session that ended before they arrived, also while another statement is under way', async () => {
    const before = ask(tokens.officer);
    await server.sql(`update session set ended_at = clock_timestamp() where token_hash = $1`, [
      hashToken(tokens.reporter),
    ]);
    const [ended, still] = await Promise.all([ask(tokens.reporter), ask(tokens.officer)]);
    expect((await before).actor?.role).toBe('officer');
    expect(ended!.session).toBeNull();
    expect(still!.actor?.role).toBe('officer');
  });

  /** Asks once in a millisecond while each statement lasts longer; tells how many were sent, and how many at once. */
  async function askInTurns(before = (): Promise<void> => sleep(5)): Promise<{ most: number; sent: number }> {
    const { master } = server.app.dataSource.driver as unknown as { master: { query: Query } };
    const query = master.query.bind(master);
    let [underWay, most, sent] = [0, 0, 0];
    master.query = async (config) => {
      sent++;
      most = Math.max(most, ++underWay);
      await before();
      return query(config).finally(() => underWay--);
    };
    const asked: ReturnType<typeof ask>[] = [];
    try {
      for (let turn = 0; turn < 60; turn++) {
        asked.push(ask(tokens.officer));
        await sleep(1);
      }
      for (const facts of await Promise.all(asked)) expect(facts.actor?.role).toBe('officer');
    } finally {
      master.query = query;
    }
    return { most, sent };
  }

  it('share few statements, two under way at once', async () => {
    const { most, sent } = await askInTurns();
    expect(most).toBe(2);
    expect(sent).toBeLessThan(60);
  });

  it('share one at a time while the board moves, and two again when it stands', async () => {
    const move = async (): Promise<void> => {
      await sleep(5);
      await server.sql(`update ledger set position = position + 1, board_position = position + 1`);
    };
    await ask(tokens.officer);
    await move();
    await ask(tokens.officer);
    expect((await askInTurns(move)).most).toBe(1);
    expect((await askInTurns()).most).toBe(2);
  });
});
