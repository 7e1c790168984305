import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openRound, QUARTER_1, QUARTER_4, SentSummaries } from '../../test/build/sent-summary.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const FIGURE = `{ value denominator denominatorName verified verifiedOnly change }`;
const OVERVIEW = `query Overview($round: ID, $at: Instant, $day: CivilDate, $basis: Basis! = reported) {
  overview(round: $round, at: $at, day: $day, basis: $basis) {
    asOf { instant position current basis round previousRound previousMeeting validUntil } since
    countdown { daysLeft daysOver lastGoodDay }
    groups { group denominator issued ${FIGURE} underWay ${FIGURE} notStarted ${FIGURE} noReport ${FIGURE} byStatus { status value verified change } }
    reporting { group submitted ${FIGURE} onTime ${FIGURE} late ${FIGURE} returned ${FIGURE} notSubmitted ${FIGURE} pastDue ${FIGURE} }
    atRisk { agency { number nameVi } reasons { code params } }
    overdue { agency { number } }
    notSubmitted { number }
    burnUp { on issued issuedVerified underWay undatedIssued undatedUnderWay }
    obligations { code sentence lastGoodDay } rubric { version proposal leadDays }
    benchmarks { measure quote }
  }
}`;
const LIST = `query List($round: ID, $at: Instant, $day: CivilDate, $basis: Basis! = reported) {
  agencyList(round: $round, at: $at, day: $day, basis: $basis) {
    asOf { round } standing { kind total known median }
    number reportState late returnedUntil status step verified decisionOn
  }
}`;

interface FigureAnswer {
  value: number;
  denominator: number;
  denominatorName: string;
  verified: number | null;
  change: number | null;
}
interface Line {
  agency: { number: number };
}
interface OverviewAnswer {
  asOf: { instant: string; round: string; previousMeeting: string | null };
  since: string | null;
  countdown: { daysLeft: number; daysOver: number };
  groups: {
    denominator: number;
    issued: FigureAnswer;
    underWay: FigureAnswer;
    notStarted: FigureAnswer;
    byStatus: { value: number[] };
  }[];
  reporting: { submitted: FigureAnswer; pastDue: FigureAnswer }[];
  atRisk: Line[];
  overdue: Line[];
  notSubmitted: unknown[];
  burnUp: object;
  obligations: unknown[];
  benchmarks: { quote: string }[];
}
interface ListAnswer {
  number: number[];
  reportState: string[];
  returnedUntil: string[];
  standing: unknown[];
}

describe('the board as people ask for it', () => {
  let server: TestServer;
  let leader: TestClient;
  let reporter: TestClient;
  let sent: SentSummaries;

  const overview = async (by: TestClient, variables: object = {}): Promise<OverviewAnswer> =>
    (await by.ok<{ overview: OverviewAnswer }>(OVERVIEW, { ...variables })).overview;
  const list = async (by: TestClient, variables: object = {}): Promise<ListAnswer> =>
    (await by.ok<{ agencyList: ListAnswer }>(LIST, { ...variables })).agencyList;

  beforeAll(async () => {
    server = await startTestServer({ at: '2017-11-20T08:00:00+07:00' });
    leader = await server.as('leader');
    reporter = await server.as('reporter', { agencies: [38] });
    sent = new SentSummaries(server, leader.accountId!);
  });
  afterAll(() => server.stop());

  it('shows 93 agencies and no judgement before the first day of the duty', async () => {
    await openRound(server, leader, QUARTER_4);
    const old = await sent.send('2017-Q4', 38, 3);
    await sent.verify('2017-Q4', 38, old, 3);
    const answer = await overview(leader);
    expect(answer.groups.map((group) => group.denominator)).toEqual([93, 30, 22, 8, 63]);
    expect(answer.groups[0]!.byStatus.value.reduce((a, b) => a + b)).toBe(0);
    expect(answer.asOf).toMatchObject({ round: '2017-Q4', previousRound: null, current: true });
    expect(answer.benchmarks).toEqual([]);
  });

  it('counts changes from the last session, once one was frozen', async () => {
    const plan = { place: 'Hà Nội', agenda: [], participants: [] };
    await leader.ok(
      `mutation($plan: AnswerValue!, $requestId: String!) { prepareMeeting(id: "2017-Q4",
        heldAt: "2017-12-22T14:00:00+07:00", plan: $plan, requestId: $requestId) }`,
      { plan, requestId: requestId() },
    );
    await leader.ok(
      `mutation($requestId: String!) { freezeMeeting(meeting: "2017-Q4", version: 1, typedDate: "2017-11-20", requestId: $requestId) }`,
      { requestId: requestId() },
    );
    // Its own round has no session before it.
    expect((await overview(leader)).asOf.previousMeeting).toBeNull();
    const afterwards = await sent.send('2017-Q4', 42, 7);
    await server.stepClock('2018-03-05T08:00:00+07:00');
    await openRound(server, leader, QUARTER_1);
    const answer = await overview(leader);
    expect(answer.asOf.previousMeeting).toBe('2017-Q4.1');
    expect(answer.since).toMatch(/^2017-11-20T/);
    await sent.withdraw('2017-Q4', 42, afterwards);
  });

  it('counts issued, under way and not reported of the 93, with the verified part and the change', async () => {
    await server.stepClock('2018-03-05T09:00:00+07:00');
    const binhDinh = await sent.send('2018-Q1', 38, 7);
    await sent.verify('2018-Q1', 38, binhDinh, 7);
    await sent.send('2018-Q1', 40, 7);
    await sent.send('2018-Q1', 41, 0);
    await server.stepClock('2018-03-16T08:00:00+07:00');
    const answer = await overview(leader);
    expect(answer.countdown).toMatchObject({ daysLeft: 168, lastGoodDay: '2018-08-31' });
    expect(answer.groups[0]!.issued).toMatchObject({ value: 2, denominator: 93, verified: 1, change: 2 });
    expect(answer.groups[4]!.issued).toMatchObject({ value: 2, denominator: 63, denominatorName: 'tinh' });
    expect(answer.groups[0]!.underWay.value).toBe(2);
    expect(answer.groups[0]!.notStarted.value).toBe(1);
    expect(answer.reporting[0]!.submitted).toMatchObject({
      value: 3,
      denominator: 93,
      denominatorName: 'opened',
    });
    expect(answer.reporting[0]!.pastDue.value).toBe(90);
    expect(answer.atRisk.map((line) => line.agency.number)).toEqual([41]);
    expect(answer.burnUp).toMatchObject({
      on: ['2017-02-27'],
      issued: [2],
      issuedVerified: [1],
      undatedIssued: 0,
    });
    expect(answer.obligations).toHaveLength(2);
    expect(answer.benchmarks.map((one) => one.quote)).toEqual(['trên 30', 'trên 50']);
  });

  it('gives on the verified basis only what the Authority has confirmed', async () => {
    const answer = await overview(leader, { basis: 'verified' });
    expect(answer.groups[0]!.issued).toMatchObject({ value: 1, verified: null });
  });

  it('never counts a withdrawn report, and shows it again as of the day before', async () => {
    const before = (await overview(leader)).asOf.instant;
    const wrong = await sent.send('2018-Q1', 50, 7);
    const between = await overview(leader);
    expect(between.groups[0]!.issued.value).toBe(3);
    await sent.withdraw('2018-Q1', 50, wrong);
    expect((await overview(leader)).groups[0]!.issued.value).toBe(2);
    expect((await overview(leader, { at: between.asOf.instant })).groups).toEqual(between.groups);
    expect((await overview(leader, { at: before })).reporting[0]!.submitted.value).toBe(3);
  });

  it('tells a returned report with the day it was given', async () => {
    const revision = await sent.send('2018-Q1', 60, 4);
    await sent.giveBack('2018-Q1', 60, revision, '2018-03-21T00:00:00+07:00');
    const columns = await list(leader);
    const at = columns.number.indexOf(60);
    expect(columns.reportState[at]).toBe('returned');
    expect(columns.returnedUntil[at]).toBe('2018-03-21T00:00:00.000+07:00');
  });

  it('shows an agency its own row and the median of its kind, but the national figures whole', async () => {
    const columns = await list(reporter);
    expect(columns.number).toEqual([38]);
    expect(columns.standing).toMatchObject([{ kind: 'PROVINCE', total: 63 }]);
    const answer = await overview(reporter);
    expect(answer.groups).toEqual((await overview(leader)).groups);
    expect(answer.atRisk).toEqual([]);
    expect(answer.notSubmitted).toEqual([]);
  });

  it('knows nothing of the future, nor of a round that is not known yet', async () => {
    expect(await leader.refused(OVERVIEW, { day: '2018-03-17' })).toMatchObject({ code: 'AS_OF_UNKNOWN' });
    expect(await leader.refused(OVERVIEW, { at: '2030-01-01T00:00:00Z' })).toMatchObject({
      code: 'AS_OF_UNKNOWN',
    });
    expect(await leader.refused(OVERVIEW, { at: '2015-01-01T00:00:00Z' })).toMatchObject({
      code: 'AS_OF_UNKNOWN',
    });
    expect(await leader.refused(OVERVIEW, { round: '2018-Q2' })).toMatchObject({ code: 'AS_OF_UNKNOWN' });
    expect(await leader.refused(OVERVIEW, { round: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await leader.refused(OVERVIEW, { day: '2018-03-01', at: '2018-03-01T00:00:00Z' })).toMatchObject({
      code: 'MALFORMED_INPUT',
    });
    expect(await server.anonymous().refused(OVERVIEW)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('turns overdue by time alone when 01/9/2018 comes', async () => {
    expect((await overview(leader)).overdue).toEqual([]);
    await server.stepClock('2018-08-31T23:59:59.000+07:00');
    expect((await overview(leader)).overdue).toEqual([]);
    await server.stepClock('2018-09-01T00:00:00+07:00');
    const answer = await overview(leader, { round: '2018-Q1' });
    expect(answer.overdue.map((line) => line.agency.number).sort()).toEqual([41, 60]);
    expect(answer.countdown.daysOver).toBe(1);
  });
});
