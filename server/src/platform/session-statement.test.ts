import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { hashToken, readRequestFacts } from './session-statement.js';

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
});
