import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeSelection } from '../../test/build/whole-selection.js';
import { Q1_2018, Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const OPEN = `mutation($title: String!, $input: RoundInput!, $requestId: String!) {
  openTrialRound(title: $title, input: $input, requestId: $requestId) { id trialTitle agencyCount } }`;
const END = `mutation($id: ID!, $requestId: String!) { endTrialRound(id: $id, requestId: $requestId) { id endedAt } }`;
const TRIALS = `{ trialRounds { id endedAt } viewer { trials { id } rounds { id } } }`;
const FIGURES = [
  `query ($at: Instant) { overview(at: $at) ${wholeSelection('Overview')} }`,
  `query ($at: Instant) { agencyList(at: $at) ${wholeSelection('AgencyList')} }`,
  `query ($at: Instant) { obligations(at: $at) ${wholeSelection('ObligationList')} }`,
  `query ($at: Instant) { agencyPage(number: 38, at: $at) ${wholeSelection('AgencyPage')} }`,
  `query ($at: Instant) { agencyPage(number: 40, at: $at) ${wholeSelection('AgencyPage')} }`,
];
const REGISTERS = [
  `{ documentRegister ${wholeSelection('RegisterPageFace')} }`,
  `{ proposalRegister { proposals { id } } }`,
  `{ rounds { id } today { unsent { agencyNumber } newlyIssued { agencyNumber } requests { id } } }`,
];

let server: TestServer;
let leader: TestClient;
let before: string;

beforeAll(async () => {
  server = await startTestServer({ at: '2017-11-27T09:00:00+07:00' });
  await ReportDesk.openRound(server, Q4_2017);
  leader = await server.as('leader');
  const earlier = await ReportDesk.of(server, 38, '2017-Q4');
  await earlier.send(4);
  await earlier.verify();
  await server.stepClock('2018-03-05T09:00:00+07:00');
  await ReportDesk.openRound(server);
  const sent = await ReportDesk.of(server, 38);
  await sent.send(5);
  await sent.verify();
}, 120_000);
afterAll(() => server.stop());

const openTrial = async (title = 'Tập huấn khu vực miền Trung') =>
  (
    await leader.ok<{ openTrialRound: { id: string } }>(OPEN, {
      title,
      input: Q1_2018,
      requestId: requestId(),
    })
  ).openTrialRound;

/** Every figure as of an instant, computed anew; taken out are the instant asked for and its place in the ledger. */
const figures = async (instant: string): Promise<string> => {
  const answers: string[] = [];
  for (const document of FIGURES)
    answers.push(
      JSON.stringify(await leader.ok(document, { at: instant }))
        .replaceAll(instant, 'at')
        .replace(/"position":"\d+"/g, ''),
    );
  for (const url of ['/exports/agencies.csv']) {
    const { payload } = await leader.http({
      method: 'GET',
      url: `${url}?luc=${encodeURIComponent(instant)}`,
    });
    expect(payload.length).toBeGreaterThan(100);
    answers.push(payload.replace(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}(:\d{2})?/g, 'at'));
  }
  return answers.join('\n');
};
const registers = async (): Promise<string> =>
  JSON.stringify([...(await Promise.all(REGISTERS.map((document) => leader.ok(document))))]);
const instantNow = async (): Promise<string> =>
  (
    await server.sql<{ at: string }>(
      `select to_char(recorded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+07:00' as at from ledger`,
    )
  )[0]!.at;

describe('a trial round', () => {
  it('has a name, receipts and a list of its own', async () => {
    expect(await openTrial()).toMatchObject({
      id: 'TN-2018-01',
      trialTitle: 'Tập huấn khu vực miền Trung',
      agencyCount: 93,
    });
    expect((await openTrial('Tập huấn các bộ')).id).toBe('TN-2018-02');
    const told = await leader.ok<{ trialRounds: { id: string }[]; viewer: object }>(TRIALS);
    expect(told.trialRounds.map(({ id }) => id)).toEqual(['TN-2018-02', 'TN-2018-01']);
    expect(told.viewer).toEqual({
      trials: [{ id: 'TN-2018-02' }, { id: 'TN-2018-01' }],
      rounds: [{ id: '2018-Q1' }, { id: '2017-Q4' }],
    });
  });

  it('is run from draft to verification and leaves every figure as it was, to the byte', async () => {
    const at = await instantNow();
    before = await figures(at);
    const listed = await registers();
    for (const number of [38, 40]) {
      const desk = await ReportDesk.of(server, number, 'TN-2018-01');
      await desk.send(6);
      expect((await desk.page()).receipts[0]!.number).toBe(`TN-2018-01-0${number}-01`);
      expect((await desk.verify()).state).toBe('verified');
    }
    const after = await instantNow();
    expect(after > at).toBe(true);
    expect(await figures(after)).toBe(before);
    expect(await registers()).toBe(listed);
    const [{ trial }] = (await server.sql<{ trial: number }>(
      `select count(*)::int as trial from report_summary where round_id like 'TN-%'`,
    )) as [{ trial: number }];
    expect(trial).toBe(4);
  });

  it('never becomes the round before a real one, nor a real one the round before it', async () => {
    const trial = await ReportDesk.of(server, 38, 'TN-2018-02');
    expect((await trial.answer('A1')).previousVerified).toMatchObject({ round: 'TN-2018-01' });
    const fresh = await ReportDesk.of(server, 41, 'TN-2018-02');
    expect((await fresh.answer('A1')).previousReported).toBeNull();
    const real = await ReportDesk.of(server, 40);
    expect((await real.answer('A1')).previousReported).toBeNull();
    expect((await real.answer('A1')).previousVerified).toBeNull();
  });

  it('has no board, no drafted dispatch and no figure of its own', async () => {
    expect((await leader.refused(`{ overview(round: "TN-2018-01") { asOf { round } } }`)).code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await leader.http({ method: 'GET', url: '/exports/agencies.csv?ky=TN-2018-01' })).statusCode,
    ).toBe(404);
  });

  it('sends no reminder, whatever the clock says', async () => {
    const [{ count }] = (await server.sql<{ count: number }>(
      `select count(*)::int as count from reminder where round_id like 'TN-%'`,
    )) as [{ count: number }];
    expect(count).toBe(0);
  });

  it('tells on its receipt that it counts nowhere', async () => {
    const desk = await ReportDesk.of(server, 38, 'TN-2018-01');
    const answer = await desk.reporter.http({ method: 'GET', url: '/receipts/TN-2018-01-038-01.pdf' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain('TN-2018-01-038-01');
  });

  it('is ended and put away: agencies no longer find it, the Authority does, nothing is sent any more', async () => {
    const desk = await ReportDesk.of(server, 45, 'TN-2018-01');
    await desk.fill(3);
    await desk.markReady();
    const { endTrialRound } = await leader.ok<{ endTrialRound: { endedAt: string } }>(END, {
      id: 'TN-2018-01',
      requestId: requestId(),
    });
    expect(endTrialRound.endedAt).toBeTruthy();
    expect((await desk.refuse(desk.approver, MOVES.submit)).code).toBe('NOT_FOUND');
    const seen = async (who: TestClient) =>
      (await who.ok<{ trialRounds: { id: string }[] }>(`{ trialRounds { id } }`)).trialRounds.length;
    expect([await seen(desk.reporter), await seen(leader)]).toEqual([1, 2]);
    expect(await figures(await instantNow())).toBe(before);
  });

  it('is not what a round is ended by', async () => {
    expect((await leader.refused(END, { id: '2018-Q1', requestId: requestId() })).code).toBe('NOT_FOUND');
    const reporter = await server.as('reporter', { agencies: [38] });
    expect(
      (await reporter.refused(OPEN, { title: 'Thử', input: Q1_2018, requestId: requestId() })).code,
    ).toBe('FORBIDDEN_ACTION');
  });
});
