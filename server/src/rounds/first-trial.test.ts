import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarQuarter } from '@ega/shared/rounds/round';
import { civil } from '@ega/shared/text/civil-date';
import { ReportDesk } from '../../test/build/report-desk.js';
import { wholeSelection } from '../../test/build/whole-selection.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Sweep } from '../chasing/sweep.service.js';

const TIMEOUT = 120_000;
const TRIAL = 'TN-2018-01';
const OPEN = `mutation($title: String!, $input: RoundInput!, $requestId: String!) {
  openTrialRound(title: $title, input: $input, requestId: $requestId) { id agencyCount } }`;
/** What the screens ask that stand open to the Authority before anything was asked of an agency. */
const SCREENS = [
  `{ overview ${wholeSelection('Overview')} }`,
  `{ agencyList ${wholeSelection('AgencyList')} }`,
  `{ obligations ${wholeSelection('ObligationList')} }`,
  `{ obligationMatrix ${wholeSelection('ObligationMatrix')} }`,
  `{ agencyPage(number: 38) ${wholeSelection('AgencyPage')} }`,
  `{ forecast ${wholeSelection('Forecast')} }`,
  `{ documentRegister ${wholeSelection('RegisterPageFace')} }`,
  `{ proposalRegister { proposals { id } } }`,
  `{ meetings { id } rounds { id } }`,
];
const TODAY = `{ today { round { id } unsent { agencyNumber } newlyIssued { agencyNumber } requests { id } } }`;
const FILES = ['/exports/agencies.csv', '/exports/overview.xlsx', '/exports/matrix.xlsx'];

let server: TestServer;
let leader: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  leader = await server.as('leader');
}, TIMEOUT);
afterAll(() => server.stop());

/** Every screen answers, and what it answers, without the instants and positions at which it was asked. */
async function screens(): Promise<string> {
  const answers: string[] = [];
  for (const document of SCREENS) answers.push(JSON.stringify(await leader.ok(document)));
  const officer = await server.as('officer');
  answers.push(JSON.stringify(await officer.ok(TODAY)));
  for (const url of FILES) {
    const answer = await leader.http({ method: 'GET', url });
    expect([url, answer.statusCode]).toEqual([url, 200]);
  }
  return answers
    .join('\n')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+\+07:00/g, 'at')
    .replace(/"(boardP|p)osition":"?\d+"?/g, '');
}

describe('a trial round before the first real one', () => {
  let before: string;

  it('finds every screen as it is while no round was ever opened', async () => {
    before = await screens();
  }, 60_000);

  it('is opened by the quarter of today, for every agency', async () => {
    const asked = {
      title: 'Tập huấn trước kỳ đầu',
      input: {
        ...calendarQuarter(civil('2018-03-05')),
        opensAt: '2018-03-05T00:00:00+07:00',
        dueAt: '2018-03-20T00:00:00+07:00',
        closesAt: '2018-03-20T00:00:00+07:00',
      },
      requestId: requestId(),
    };
    expect(await leader.ok(OPEN, asked)).toEqual({ openTrialRound: { id: TRIAL, agencyCount: 93 } });
  });

  it(
    'is run to the verification, and every screen says what it said before',
    async () => {
      const desk = await ReportDesk.of(server, 38, TRIAL);
      const viewer = `{ viewer { currentRound rounds { id } trials { id } } }`;
      expect(await desk.reporter.ok(viewer)).toEqual({
        viewer: { currentRound: null, rounds: [], trials: [{ id: TRIAL }] },
      });
      expect((await desk.send(6)).receiptNumber).toBe(`${TRIAL}-038-01`);
      expect((await desk.verify()).state).toBe('verified');
      await server.get(Sweep).run();
      expect(await server.sql(`select 1 from reminder`)).toEqual([]);
      expect(await screens()).toBe(before);
    },
    TIMEOUT,
  );

  it('leaves the first real round as if nothing had been before it', async () => {
    await ReportDesk.openRound(server);
    const desk = await ReportDesk.of(server, 38);
    const page = await desk.page();
    expect(page).toMatchObject({ drafting: false, receipts: [] });
    expect(page.answers.filter(({ value }) => value !== null)).toEqual([]);
    expect((await desk.send(3)).receiptNumber).toBe('2018Q1-038-01');
  }, 60_000);
});
