import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Q1_2018, Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const PREPARE = `mutation ($meeting: ID!, $heldAt: Instant!, $plan: AnswerValue!, $id: String!) {
  prepareMeeting(id: $meeting, heldAt: $heldAt, plan: $plan, requestId: $id) }`;
const NEXT = `{ meeting(id: "2018-Q1") { conclusions { code } readiness { check level count }
  earlierConclusions { code meeting status done doneVerified of open } } }`;
const CONCLUDE = `mutation ($draft: AnswerValue!, $id: String!) {
  recordConclusion(meeting: "2017-Q4", draft: $draft, requestId: $id) }`;
const PROGRESS = `{ meeting(id: "2017-Q4") { conclusions { number status done doneVerified of open } } }`;
const OPEN = `mutation($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { formVersion } }`;
const VERIFY = `mutation ($id: ID!, $requestId: String!) { verifyReport(revisionId: $id, requestId: $requestId) { state } }`;

let server: TestServer;
let leader: TestClient;
let desk: ReportDesk;
const prepare = (meeting: string, heldAt: string) =>
  leader.ok(PREPARE, {
    ...{ meeting, heldAt, id: requestId() },
    plan: { place: 'Hà Nội', agenda: [], participants: [] },
  });

beforeAll(async () => {
  server = await startTestServer({ at: '2017-12-05T09:00:00+07:00' });
  leader = await server.as('leader', { grants: ['rounds'] });
  await leader.ok(OPEN, { input: Q4_2017, requestId: requestId() });
  await prepare('2017-Q4', '2017-12-26T14:00:00+07:00');
  for (const agencies of [[53, 54], [60]])
    await leader.ok(CONCLUDE, {
      draft: {
        text: 'Gửi danh mục phần mềm',
        owner: 'named',
        agencies,
        dueOn: '2018-03-31',
        state: 'issued',
      },
      id: requestId(),
    });
  await server.stepClock('2018-02-20T09:00:00+07:00');
  await leader.ok(OPEN, { input: Q1_2018, requestId: requestId() });
  desk = await ReportDesk.of(server, 53, '2018-Q1');
});
afterAll(() => server.stop());

const row = (more: object) => ({ conclusions: [{ conclusion: '2017-Q4-1', ...more }] });
const progress = async () =>
  (await leader.ok<{ meeting: { conclusions: object[] } }>(PROGRESS)).meeting.conclusions[0];
const asked = async (one: ReportDesk) =>
  (await one.page()).answers.find(({ question }) => question === 'E3')?.visible ?? false;

describe('what became of the conclusions of the session before (E3)', () => {
  it('is asked of the agencies they were given to, and of no other', async () => {
    expect(await asked(desk)).toBe(true);
    expect(await asked(await ReportDesk.of(server, 61, '2018-Q1'))).toBe(false);
  });

  it('wants the day and the document of what is done, and the reason of what is not begun', async () => {
    const missing = async (more: object) =>
      (await desk.save('E3', row(more))).issues
        .filter(({ question, severity }) => question === 'E3' && severity === 'blocking')
        .map(({ path }) => path);
    expect(await missing({ outcome: 'done' })).toEqual([
      'conclusions.2017-Q4-1.doneOn',
      'conclusions.2017-Q4-1.document.number',
      'conclusions.2017-Q4-1.document.issuedOn',
    ]);
    expect(await missing({ outcome: 'ongoing' })).toEqual(['conclusions.2017-Q4-1.expectedOn']);
    expect(await missing({ outcome: 'notStarted' })).toEqual(['conclusions.2017-Q4-1.reason']);
  });

  it('counts x of y by what is reported, and says how much of it is verified', async () => {
    expect(await progress()).toMatchObject({ status: 'notReported', done: 0, of: 2 });
    await desk.fill(0);
    const document = { kind: 'dispatch', number: 'MH-15', symbol: 'UBND-KGVX', issuedOn: '2018-02-10' };
    await desk.save('E3', row({ outcome: 'done', doneOn: '2018-02-10', document }));
    await desk.markReady();
    await desk.submit();
    expect(await progress()).toEqual({
      ...{ number: 1, status: 'onTrack', done: 1, doneVerified: 0, of: 2, open: [54] },
    });
    const { revisionId } = await desk.sheet();
    await desk.acceptRest();
    await desk.officer.ok(VERIFY, { id: revisionId, requestId: requestId() });
    expect(await progress()).toMatchObject({ done: 1, doneVerified: 1, of: 2 });
  });

  it('opens the next session: each with x of y and who is open, without what was only drafted', async () => {
    await leader.ok(CONCLUDE, {
      draft: { text: 'Mới dự thảo', owner: 'named', agencies: [53], dueOn: '2018-03-31', state: 'draft' },
      id: requestId(),
    });
    await prepare('2018-Q1', '2018-03-16T14:00:00+07:00');
    const { meeting } = await leader.ok<{
      meeting: { conclusions: object[]; earlierConclusions: object[]; readiness: { check: string }[] };
    }>(NEXT);
    const from = { meeting: '2017-Q4', doneVerified: 0, done: 0 };
    expect(meeting.earlierConclusions).toEqual([
      { ...from, code: '2017-Q4.1', status: 'onTrack', done: 1, doneVerified: 1, of: 2, open: [54] },
      { ...from, code: '2017-Q4.2', status: 'notReported', of: 1, open: [60] },
    ]);
    expect(meeting.conclusions).toEqual([]);
    expect(meeting.readiness.find(({ check }) => check === 'conclusions')).toMatchObject({ count: 2 });
  });
});
