import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const ASK = `mutation($agency: Int!, $untilOn: CivilDate!, $reason: String!, $requestId: String!) {
  askForTime(round: "2018-Q1", agency: $agency, untilOn: $untilOn, reason: $reason, requestId: $requestId) { id kind state until } }`;
const OWN = `query($agency: Int!) { timeRequests(round: "2018-Q1", agency: $agency) { kind state answer } }`;
const REFUSE = `mutation($id: ID!, $reason: String!, $requestId: String!) { refuseTimeRequest(id: $id, reason: $reason, requestId: $requestId) { state } }`;
const EXTEND = `mutation($agencies: [Int!]!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: $agencies, dueAt: $dueAt, reason: "Bão số 1", requestId: $requestId) { round { id } } }`;
const TOLD = `{ notifications { items { kind agencyNumber facts { reason } } } }`;
const OPEN_REQUESTS = `{ today { requests { agencyNumber kind } } }`;

interface Asked {
  askForTime: { id: string; kind: string; state: string; until: string };
}
interface Told {
  notifications: { items: { kind: string; agencyNumber: number; facts: { reason: string | null } }[] };
}

let server: TestServer;
let leader: TestClient;
let desk: ReportDesk;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  leader = await server.as('leader');
  desk = await ReportDesk.of(server, 38);
});
afterAll(() => server.stop());

const question = { agency: 38, untilOn: '2018-03-16', reason: 'Đơn vị chủ trì đang kiện toàn' };
const ask = (who: TestClient, change: object = {}) =>
  who.ok<Asked>(ASK, { ...question, ...change, requestId: requestId() });
const askRefused = (who: TestClient, change: object = {}) =>
  who.refused(ASK, { ...question, ...change, requestId: requestId() });
const own = async () =>
  (await desk.reporter.ok<{ timeRequests: object[] }>(OWN, { agency: 38 })).timeRequests;
const lastTold = async (who: TestClient) => (await who.ok<Told>(TOLD)).notifications.items[0];

describe('more time asked in the system', () => {
  it('reaches those who may grant it, with the reason', async () => {
    const { askForTime } = await ask(desk.reporter);
    expect(askForTime).toMatchObject({
      kind: 'extension',
      state: 'open',
      until: '2018-03-17T00:00:00.000+07:00',
    });
    expect(await lastTold(leader)).toMatchObject({
      kind: 'extensionAsked',
      agencyNumber: 38,
      facts: { reason: 'Đơn vị chủ trì đang kiện toàn' },
    });
    const without = await server.as('officer');
    expect(await lastTold(without)).toBeUndefined();
  });

  it('is asked once until it is answered', async () => {
    expect((await askRefused(desk.approver)).code).toBe('MOVE_NOT_ALLOWED');
  });

  it('is refused with a reason, which the agency reads', async () => {
    const { today } = await leader.ok<{ today: { requests: object[] } }>(OPEN_REQUESTS);
    expect(today.requests).toEqual([{ agencyNumber: 38, kind: 'extension' }]);
    const [{ id }] = (await server.sql<{ id: string }>(`select id from time_request`)) as [{ id: string }];
    await leader.ok(REFUSE, { id, reason: 'Thời hạn là của cả nước', requestId: requestId() });
    expect(await own()).toEqual([{ kind: 'extension', state: 'refused', answer: 'Thời hạn là của cả nước' }]);
    expect(await lastTold(desk.approver)).toMatchObject({ kind: 'requestRefused' });
    const again = await leader.refused(REFUSE, { id, reason: 'Lần nữa', requestId: requestId() });
    expect(again.code).toBe('MOVE_NOT_ALLOWED');
  });

  it('is granted by the extension itself', async () => {
    await ask(desk.reporter);
    await leader.ok(EXTEND, { agencies: [38], dueAt: '2018-03-17T00:00:00+07:00', requestId: requestId() });
    expect((await own()).at(-1)).toMatchObject({ state: 'granted' });
    expect(await lastTold(desk.reporter)).toMatchObject({ kind: 'extensionGranted' });
  });

  it.each([
    ['to a day that is not later', { untilOn: '2018-03-09' }, 'MALFORMED_INPUT'],
    ['without a reason', { reason: ' ' }, 'REASON_REQUIRED'],
    ['for another agency', { agency: 39 }, 'NOT_FOUND'],
  ])('is not asked %s', async (_, change, code) => {
    expect((await askRefused(desk.reporter, change)).code).toBe(code);
  });
});

describe('reopening asked in the system', () => {
  it('is asked of a verified report, and the reopening answers it', async () => {
    const verified = await ReportDesk.of(server, 45);
    await verified.send(3);
    expect((await askRefused(verified.reporter, { agency: 45 })).code).toBe('MOVE_NOT_ALLOWED');
    await verified.verify();
    const { askForTime } = await ask(verified.reporter, { agency: 45 });
    expect(askForTime.kind).toBe('reopening');
    await verified.do(leader, MOVES.reopen, { reason: 'Theo đề nghị của cơ quan', dueOn: '2018-03-20' });
    const [{ state }] = (await server.sql<{ state: string }>(`select state from time_request where id = $1`, [
      askForTime.id,
    ])) as [{ state: string }];
    expect(state).toBe('granted');
    expect(await lastTold(verified.reporter)).toMatchObject({ kind: 'reopened' });
  });
});
