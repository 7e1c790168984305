import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const QUEUE = `query($round: String!) { reviewQueue(round: $round) {
  items { agency { number } state flags waitingDays assignee { name } } } }`;
const ASSIGN = `mutation($round: String!, $agency: Int!, $officer: ID, $requestId: String!) {
  assignReview(round: $round, agency: $agency, officer: $officer, requestId: $requestId) { state } }`;

interface Item {
  agency: { number: number };
  flags: string[];
  waitingDays: number;
  assignee: { name: string } | null;
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ at: '2017-11-21T09:00:00+07:00' });
});
afterAll(() => server.stop());

it('a queue has the newly issued first, then steps back, then who has waited longest in working days', async () => {
  await ReportDesk.openRound(server, Q4_2017);
  const earlier = await ReportDesk.of(server, 40, '2017-Q4');
  await earlier.send(5);
  await earlier.verify();
  await server.stepClock('2018-02-20T09:00:00+07:00');
  await ReportDesk.openRound(server);
  const [longest, later, back, issued] = [
    await ReportDesk.of(server, 42),
    await ReportDesk.of(server, 43),
    await ReportDesk.of(server, 40),
    await ReportDesk.of(server, 41),
  ];
  await longest.send(2);
  await server.stepClock('2018-02-27T09:00:00+07:00');
  await later.send(2);
  await back.fill(3);
  await back.save('A1', { step: 3, stepBackReason: 'Cơ quan giao lại nhiệm vụ cho đơn vị khác.' });
  await back.markReady();
  await back.submit();
  await server.stepClock('2018-03-01T09:00:00+07:00');
  await issued.send(7);
  await later.do(later.officer, ASSIGN, { officer: later.officer.accountId });

  await server.stepClock('2018-03-02T09:00:00+07:00');
  const { reviewQueue } = await later.officer.ok<{ reviewQueue: { items: Item[] } }>(QUEUE, {
    round: '2018-Q1',
  });
  // Tết 2018 ends on 20/02; a weekend lies between.
  expect(
    reviewQueue.items.map(({ agency, waitingDays, assignee }) => [
      agency.number,
      waitingDays,
      assignee !== null,
    ]),
  ).toEqual([
    [41, 1, false],
    [40, 3, false],
    [42, 8, false],
    [43, 3, true],
  ]);
  expect(reviewQueue.items[0]!.flags).toContain('newlyIssued');
  expect(reviewQueue.items[1]!.flags).toContain('stepBack');
});
