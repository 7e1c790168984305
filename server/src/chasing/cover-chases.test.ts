import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Sweep } from './sweep.service.js';

const LIST = `{ notifications { items { kind agencyNumber facts { until } } } }`;
const TODAY = `{ today { overdueCovers { agencyNumber receiptNumber dueOn } } }`;
const COVER = `mutation($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) {
  addCoverDocument(round: $round, agency: $agency, document: $document, requestId: $requestId) }`;

let server: TestServer;
let desk: ReportDesk;
let other: ReportDesk;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  // Sent on Monday 05/3/2018 with the signed document to follow: the fifth working day is Monday 12/3.
  desk = await ReportDesk.of(server, 38);
  other = await ReportDesk.of(server, 39);
  await desk.send(3);
  await other.send(3);
});
afterAll(() => server.stop());

const sweepAt = async (at: string): Promise<void> => {
  await server.stepClock(at);
  await server.get(Sweep).run();
};
const toldOfCover = async (who: TestClient) =>
  (await who.ok<{ notifications: { items: { kind: string }[] } }>(LIST)).notifications.items.filter(
    ({ kind }) => kind === 'coverOverdue',
  );
const overdue = async () =>
  (await desk.officer.ok<{ today: { overdueCovers: { agencyNumber: number }[] } }>(TODAY)).today
    .overdueCovers;

describe('a signed document that was to follow', () => {
  it('is waited for through the fifth working day', async () => {
    await sweepAt('2018-03-12T15:00:00+07:00');
    expect(await overdue()).toEqual([]);
    expect(await toldOfCover(desk.reporter)).toEqual([]);
  });

  it('is overdue from the day after: reporter and approver are told, and the officer sees it in the day’s work', async () => {
    await sweepAt('2018-03-13T09:00:00+07:00');
    const told = [{ kind: 'coverOverdue', agencyNumber: 38, facts: { until: '2018-03-13T00:00:00+07:00' } }];
    expect(await toldOfCover(desk.reporter)).toEqual(told);
    expect(await toldOfCover(desk.approver)).toEqual(told);
    expect(await toldOfCover(desk.officer)).toEqual([]);
    expect(await overdue()).toEqual([
      { agencyNumber: 38, receiptNumber: '2018Q1-038-01', dueOn: '2018-03-12' },
      { agencyNumber: 39, receiptNumber: '2018Q1-039-01', dueOn: '2018-03-12' },
    ]);
  });

  it('is told once, and to whoever works on the report since', async () => {
    const joined = await server.as('reporter', { agencies: [39] });
    await sweepAt('2018-03-14T09:00:00+07:00');
    await server.get(Sweep).run();
    expect(await toldOfCover(other.reporter)).toHaveLength(1);
    expect(await toldOfCover(joined)).toHaveLength(1);
    const [told] = await server.sql<{ count: number }>(
      `select count(*)::int as count from audit_event where action = 'reminder.cover'`,
    );
    expect(told!.count).toBe(2);
  });

  it('is chased no more once it has come', async () => {
    const document = {
      form: 'paper',
      authority: 'direct',
      document: {
        kind: 'report',
        number: 'MH-5',
        symbol: 'BC-UBND',
        issuedOn: '2018-03-05',
        signer: 'Chủ tịch UBND tỉnh',
        fileId: await desk.evidence(),
      },
    };
    await desk.approver.ok(COVER, { ...desk.at, document, requestId: requestId() });
    expect((await overdue()).map(({ agencyNumber }) => agencyNumber)).toEqual([39]);
    const joined = await server.as('approver', { agencies: [38] });
    await sweepAt('2018-03-15T09:00:00+07:00');
    expect(await toldOfCover(joined)).toEqual([]);
  });
});
