import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Q1_2018, ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const EXTEND = `mutation($agencies: [Int!]!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: $agencies, dueAt: $dueAt, reason: "Bão số 1", requestId: $requestId) { round { id } } }`;

let server: TestServer;

/** A report that only waits for the approver's click. */
async function ready(agency: number): Promise<ReportDesk> {
  const desk = await ReportDesk.of(server, agency);
  await desk.fill(3);
  await desk.markReady();
  return desk;
}

/** World time of the database, milliseconds. */
const worldNow = async (): Promise<number> =>
  Number((await server.sql<{ ms: string }>(`select extract(epoch from world_now()) * 1000 as ms`))[0]!.ms);

describe('the deadline is judged by the recorded time of the sending', () => {
  let desks: Record<string, ReportDesk>;
  beforeAll(async () => {
    server = await startTestServer();
    await ReportDesk.openRound(server);
    desks = {
      onTime: await ready(31),
      late: await ready(32),
      extended: await ready(33),
      closed: await ready(34),
      reopened: await ready(35),
      returned: await ready(36),
      again: await ready(37),
      withdrawn: await ready(38),
    };
    const leader = await server.as('leader');
    await leader.ok(EXTEND, { agencies: [33], dueAt: '2018-03-15T00:00:00+07:00', requestId: requestId() });
  });
  afterAll(() => server.stop());

  it('before due it is on time; what was returned and sent again later stays on time', async () => {
    expect((await desks['onTime']!.submit()).late).toBe(false);
    await desks['returned']!.submit();
    await desks['returned']!.returnWith(['A1'], '2018-04-10');
    await desks['withdrawn']!.submit();
    await desks['withdrawn']!.do(desks['withdrawn']!.approver, MOVES.withdraw, { reason: 'Gửi nhầm' });
  });

  it('at the due instant it is late: 1 ms makes the difference', async () => {
    await server.stepClock(Q1_2018.dueAt);
    expect(await worldNow()).toBeGreaterThanOrEqual(Date.parse(Q1_2018.dueAt));
    const outcome = await desks['late']!.submit();
    expect(outcome).toMatchObject({ state: 'submitted', late: true });
    expect(await desks['late']!.page()).toMatchObject({
      late: true,
      acceptance: { accepted: true, late: true },
    });
  });

  it('an agency that was given more time is on time until then', async () => {
    expect((await desks['extended']!.submit()).late).toBe(false);
  });

  it('a report withdrawn before due and sent after it is late: what was withdrawn does not count', async () => {
    const desk = desks['withdrawn']!;
    await desk.markReady();
    expect(await desk.submit()).toMatchObject({ late: true, receiptNumber: '2018Q1-038-02' });
  });

  it('at the closing instant a first sending is refused, nothing is lost, and the page says so', async () => {
    await server.stepClock(Q1_2018.closesAt);
    const desk = desks['closed']!;
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('ROUND_CLOSED');
    expect(await desk.page()).toMatchObject({
      state: 'ready',
      acceptance: { accepted: false, refusal: 'ROUND_CLOSED' },
      receipts: [],
    });
    expect((await desk.answer('A1')).value).toMatchObject({ step: 3 });
  });

  it('a returned report is accepted to the end of the day it was given, after the closing too, and stays on time', async () => {
    const desk = desks['returned']!;
    await desk.save('A1', { step: 3 });
    await desk.markReady();
    expect(await desk.submit()).toMatchObject({ state: 'submitted', late: false });
    await desk.returnWith(['A1'], '2018-04-10');
    await desk.save('A1', { step: 3 });
    await desk.markReady();
  });

  it('a report never sent is reopened to the end of a day and then goes in, late', async () => {
    const desk = desks['reopened']!;
    const reopening = { reason: 'Mưa lũ, mất điện kéo dài', dueOn: '2018-04-05' };
    const plain = await server.as('officer');
    expect((await desk.refuse(plain, MOVES.reopen, reopening)).code).toBe('FORBIDDEN_ACTION');
    await desk.do(desk.officer, MOVES.reopen, reopening);
    expect(await desk.submit()).toMatchObject({ state: 'submitted', late: true });
  });

  it('when the day it was given is over, it is refused', async () => {
    await server.stepClock('2018-04-11T00:00:00+07:00');
    const desk = desks['returned']!;
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('RETURN_EXPIRED');
  });
});

describe('a sending one millisecond before the edge', () => {
  // World time runs: the clock is set shortly before the edge and the recorded time shows on which side the sending fell.
  it.each([
    ['due', Q1_2018.dueAt, (late: boolean | null) => late === true],
    ['closing', Q1_2018.closesAt, null],
  ])('falls on the side of %s that its recorded time says', async (_name, edge, isLate) => {
    server = await startTestServer();
    await ReportDesk.openRound(server);
    const desks = await Promise.all([41, 42, 43, 44, 45, 46].map((agency) => ready(agency)));
    await server.stepClock(new Date(Date.parse(edge) - 60).toISOString());
    for (const desk of desks) {
      const body = (await desk.approver.graphql(MOVES.submit, { ...desk.at, requestId: requestId() })).json<{
        data: { submitReport: { late: boolean; recordedAt: string } } | null;
        errors?: { extensions: { code: string } }[];
      }>();
      const outcome = body.data?.submitReport;
      if (outcome) {
        const after = Date.parse(outcome.recordedAt) >= Date.parse(edge);
        expect(isLate ? isLate(outcome.late) : after).toBe(isLate ? after : false);
      } else {
        expect([body.errors?.[0]?.extensions.code, isLate, (await worldNow()) >= Date.parse(edge)]).toEqual([
          'ROUND_CLOSED',
          null,
          true,
        ]);
      }
    }
    await server.stop();
  });
});
