import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const READ = `{ accessReview { quarter lines { id since account { role agencies { number } } confirmation { outcome note by } } } }`;
const CONFIRM = `mutation ($id: ID!, $outcome: AccessReviewOutcome!, $note: String, $r: String!) {
  confirmAccess(accountId: $id, outcome: $outcome, note: $note, requestId: $r) { quarter } }`;

interface Review {
  accessReview: {
    quarter: string;
    lines: { id: string; confirmation: { outcome: string; note: string | null; by: string } | null }[];
  };
}

describe('the review of accesses', () => {
  let server: TestServer;
  let administrator: TestClient;
  let approver: TestClient;
  let reporter: TestClient;
  beforeAll(async () => {
    server = await startTestServer();
    administrator = await server.as('administrator', { name: 'Quản trị' });
    approver = await server.as('approver', { agencies: [38] });
    reporter = await server.as('reporter', { agencies: [38] });
  });
  afterAll(() => server.stop());

  const read = async (who: TestClient) => (await who.ok<Review>(READ)).accessReview;
  const markOf = async (who: TestClient, id: string) =>
    (await read(who)).lines.find((line) => line.id === id)?.confirmation;

  it('shows the administrator everybody and an approver the own agency', async () => {
    expect((await read(administrator)).lines.length).toBeGreaterThanOrEqual(3);
    const stranger = await server.as('reporter', { agencies: [39] });
    const own = (await read(approver)).lines.map((line) => line.id);
    expect(own).toEqual(expect.arrayContaining([approver.accountId, reporter.accountId]));
    expect(own).not.toContain(stranger.accountId);
  });

  it('keeps the mark for the quarter; in the next one it is asked again', async () => {
    await approver.ok(CONFIRM, { id: reporter.accountId, outcome: 'keep', r: requestId() });
    expect(await markOf(administrator, reporter.accountId!)).toMatchObject({
      outcome: 'keep',
      by: 'approver',
    });
    await server.stepClock('2018-04-02T09:00:00+07:00');
    expect((await read(administrator)).quarter).toBe('2018-Q2');
    expect(await markOf(administrator, reporter.accountId!)).toBeNull();
  });

  it('asks what is to be changed, and lets nobody confirm the own account', async () => {
    const change = { id: reporter.accountId, outcome: 'change', r: requestId() };
    expect((await administrator.refused(CONFIRM, change)).code).toBe('REASON_REQUIRED');
    await administrator.ok(CONFIRM, { ...change, note: 'Đã chuyển công tác', r: requestId() });
    expect(await markOf(approver, reporter.accountId!)).toMatchObject({ note: 'Đã chuyển công tác' });
    const own = { id: administrator.accountId, outcome: 'keep', r: requestId() };
    expect((await administrator.refused(CONFIRM, own)).code).toBe('SAME_PERSON');
  });
});
