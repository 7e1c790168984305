import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

interface Row {
  operation: string;
  code: string;
  times: number;
}

describe('the log of refusals', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  /** The line is written after the answer has gone, so it may be a moment late. */
  async function written(accountId: string, times: number): Promise<Row[]> {
    for (let attempt = 0; ; attempt++) {
      const rows = await server.sql<Row>(
        `select operation, code, sum(times)::integer as times from refusal where account_id = $1 group by 1, 2`,
        [accountId],
      );
      if (attempt > 50 || rows.reduce((sum, row) => sum + row.times, 0) >= times) return rows;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('keeps what a signed-in person asked for and was refused, one line a minute', async () => {
    const reporter = await server.as('reporter', { agencies: [38], name: 'Cán bộ lập báo cáo' });
    for (let n = 0; n < 3; n++) await reporter.refused(`{ agencyPage(number: 39) { agency { number } } }`);
    await reporter.refused(`{ audits { events { seq } } }`);
    expect(await written(reporter.accountId!, 4)).toEqual(
      expect.arrayContaining([
        { operation: 'agencyPage', code: 'NOT_FOUND', times: 3 },
        { operation: 'audits', code: 'FORBIDDEN_ACTION', times: 1 },
      ]),
    );
    const leader = await server.as('leader');
    const { refusals } = await leader.ok<{ refusals: { account: string }[] }>(`{ refusals { account } }`);
    expect(refusals[0]!.account).toBe('Cán bộ lập báo cáo');
  });

  it('keeps nothing of nobody, nor of a form that was filled in wrongly', async () => {
    await server.anonymous().refused(`{ audits { events { seq } } }`);
    const officer = await server.as('officer', { grants: ['rounds'] });
    await officer.refused(`mutation { revokeInvitation(id: "x") }`);
    await written(officer.accountId!, 1);
    const [count] = await server.sql<{ n: number }>(
      `select count(distinct account_id)::integer as n from refusal`,
    );
    expect(count!.n).toBe(2);
  });
});
