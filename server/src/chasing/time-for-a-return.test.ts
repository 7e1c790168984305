import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const EXTEND = `mutation($agencies: [Int!]!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: $agencies, dueAt: $dueAt, reason: "Bão số 1", requestId: $requestId) { round { id } } }`;
const ASK = `mutation($untilOn: CivilDate!, $requestId: String!) {
  askForTime(round: "2018-Q1", agency: 38, untilOn: $untilOn, reason: "Chờ bản quét", requestId: $requestId) { kind } }`;
const SEEN = `{ today { overdueReturns { agencyNumber returnedUntil } }
  reviewQueue(round: "2018-Q1") { items { agency { number } returnedUntil } }
  agencyList(round: "2018-Q1") { number returnedUntil returnPastDue } }`;

interface Seen {
  today: { overdueReturns: { agencyNumber: number; returnedUntil: string }[] };
  reviewQueue: { items: { agency: { number: number }; returnedUntil: string | null }[] };
  agencyList: { number: number[]; returnedUntil: (string | null)[]; returnPastDue: boolean[] };
}

const GRANTED = '2018-03-17T00:00:00.000+07:00';

let server: TestServer;
let desk: ReportDesk;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  officer = await server.as('officer', { grants: ['extend'] });
  await desk.send(3);
  await desk.returnWith(['A6'], '2018-03-13');
});
afterAll(() => server.stop());

const letter = () =>
  officer.http({ method: 'GET', url: '/reports/2018-Q1/38/chase-letter.docx', headers: { 'x-ega': '1' } });

/** Everything that tells whether and since when the completed report is owed. */
async function told() {
  const { today, reviewQueue, agencyList } = await officer.ok<Seen>(SEEN);
  const at = agencyList.number.indexOf(38);
  const page = await desk.page();
  return {
    chased: today.overdueReturns.map(({ agencyNumber, returnedUntil }) => [agencyNumber, returnedUntil]),
    letter: (await letter()).statusCode,
    queue: reviewQueue.items.find(({ agency }) => agency.number === 38)?.returnedUntil,
    board: [agencyList.returnedUntil[at], agencyList.returnPastDue[at]],
    page: page.returnedUntil,
    accepted: page.acceptance.accepted,
  };
}

describe('more time granted for a return', () => {
  it('is asked for beyond the day of the return, not beyond that of the round alone', async () => {
    const early = await desk.reporter.refused(ASK, { untilOn: '2018-03-12', requestId: requestId() });
    expect(early.code).toBe('MALFORMED_INPUT');
    await desk.reporter.ok(ASK, { untilOn: '2018-03-16', requestId: requestId() });
  });

  it('counts everywhere: nobody chases an agency on the day the return first named', async () => {
    await officer.ok(EXTEND, { agencies: [38], dueAt: GRANTED, requestId: requestId() });
    await server.stepClock('2018-03-14T09:00:00+07:00');
    expect(await told()).toEqual({
      chased: [],
      letter: 400,
      queue: GRANTED,
      board: [GRANTED, false],
      page: GRANTED,
      accepted: true,
    });
  });

  it('ends: from the new day on the completion is owed, and the dispatch names that day', async () => {
    await server.stepClock('2018-03-17T09:00:00+07:00');
    expect(await told()).toEqual({
      chased: [[38, GRANTED]],
      letter: 200,
      queue: GRANTED,
      board: [GRANTED, true],
      page: GRANTED,
      accepted: false,
    });
    const zip = await JSZip.loadAsync((await letter()).rawPayload);
    const text = (await zip.file('word/document.xml')!.async('string')).replace(/<[^>]+>/g, '');
    expect(text).toContain('quá thời hạn từ ngày 17/3/2018');
  });

  it('that ends earlier takes nothing away from the day of the return', async () => {
    const other = await ReportDesk.of(server, 39);
    await officer.ok(EXTEND, {
      agencies: [39],
      dueAt: '2018-03-20T00:00:00+07:00',
      requestId: requestId(),
    });
    await other.send(3);
    await other.returnWith(['A6'], '2018-03-23');
    expect((await other.page()).returnedUntil).toBe('2018-03-24T00:00:00.000+07:00');
  });
});

describe('a report reopened before it was ever sent', () => {
  const UNSENT = `{ today { unsent { agencyNumber dueAt daysLate } } }`;
  const late = async () =>
    (await officer.ok<{ today: { unsent: { agencyNumber: number }[] } }>(UNSENT)).today.unsent.find(
      ({ agencyNumber }) => agencyNumber === 40,
    );
  const letterTo40 = async () => {
    const url = '/reports/2018-Q1/40/chase-letter.docx';
    return (await officer.http({ method: 'GET', url, headers: { 'x-ega': '1' } })).statusCode;
  };

  it('is not chased until the day it was given has passed', async () => {
    await server.stepClock('2018-04-05T09:00:00+07:00');
    expect([(await late())?.agencyNumber, await letterTo40()]).toEqual([40, 200]);
    const never = await ReportDesk.of(server, 40);
    await never.do(never.officer, MOVES.reopen, { reason: 'Theo đề nghị', dueOn: '2018-04-20' });
    expect([await late(), await letterTo40()]).toEqual([undefined, 400]);
    expect(await never.page()).toMatchObject({
      state: 'draft',
      returnedUntil: '2018-04-21T00:00:00.000+07:00',
      acceptance: { accepted: true, late: true },
    });
    await server.stepClock('2018-04-21T09:00:00+07:00');
    expect(await late()).toEqual({
      agencyNumber: 40,
      dueAt: '2018-04-21T00:00:00.000+07:00',
      daysLate: 1,
    });
    expect(await letterTo40()).toBe(200);
  });
});
