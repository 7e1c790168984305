import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const SWITCH = `mutation($isOn: Boolean!, $reason: String!, $requestId: String!) { switchSecondLook(isOn: $isOn, reason: $reason, requestId: $requestId) }`;
const ASK = `mutation($revisionId: ID!, $requestId: String!) { askSecondLook(revisionId: $revisionId, requestId: $requestId) }`;
const ANSWER = `mutation($revisionId: ID!, $agreed: Boolean!, $reason: String, $requestId: String!) {
  answerSecondLook(revisionId: $revisionId, agreed: $agreed, reason: $reason, requestId: $requestId) }`;
const SHEET = `query($round: String!, $agency: Int!) { reviewSheet(round: $round, agency: $agency) { secondLook { step reason by } allowed } }`;
const QUEUE = `{ reviewQueue(round: "2018-Q1") { secondLookOn items { agency { number } flags } } }`;

interface Look {
  secondLook: { step: string; reason: string | null; by: string | null } | null;
  allowed: string[];
}

let server: TestServer;
let leader: TestClient;
let issued: ReportDesk;
let revisionId: string;

beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
  leader = await server.as('leader');
  issued = await ReportDesk.of(server, 38);
  await issued.send(7);
  ({ revisionId } = await issued.sheet());
});
afterAll(() => server.stop());

const look = async (who: TestClient, desk = issued) =>
  (await who.ok<{ reviewSheet: Look }>(SHEET, desk.at)).reviewSheet;
const turn = (isOn: boolean) =>
  leader.ok(SWITCH, { isOn, reason: 'Theo phân công của Lãnh đạo Cục', requestId: requestId() });
const verifyRefused = (desk = issued) => desk.refuse(desk.officer, MOVES.verify, { revisionId });

describe('the second look of the leader', () => {
  it('is off until the leader asks for it, and nobody else may', async () => {
    expect((await look(issued.officer)).secondLook).toBeNull();
    const asked = { isOn: true, reason: 'Thử', requestId: requestId() };
    expect((await issued.officer.refused(SWITCH, asked)).code).toBe('FORBIDDEN_ACTION');
    expect((await leader.refused(SWITCH, { ...asked, reason: ' ' })).code).toBe('REASON_REQUIRED');
    await turn(true);
    expect((await look(issued.officer)).secondLook).toEqual({ step: 'none', reason: null, by: null });
  });

  it('is not asked for where a report neither says "issued" anew nor steps back', async () => {
    const plain = await ReportDesk.of(server, 47);
    await plain.send(3);
    expect((await look(plain.officer, plain)).secondLook).toBeNull();
    expect((await plain.verify()).state).toBe('verified');
  });

  it('comes when every answer is accepted, and holds the verification up until then', async () => {
    expect((await issued.officer.refused(ASK, { revisionId, requestId: requestId() })).code).toBe(
      'VALIDATION_FAILED',
    );
    await issued.acceptRest();
    expect((await verifyRefused()).code).toBe('SECOND_LOOK_MISSING');
    await issued.officer.ok(ASK, { revisionId, requestId: requestId() });
    expect((await verifyRefused()).code).toBe('SECOND_LOOK_MISSING');
    expect((await look(leader)).allowed).toContain('answerSecondLook');
    const { reviewQueue } = await leader.ok<{
      reviewQueue: { secondLookOn: boolean; items: { agency: { number: number }; flags: string[] }[] };
    }>(QUEUE);
    expect(reviewQueue.secondLookOn).toBe(true);
    expect(reviewQueue.items.find(({ agency }) => agency.number === 38)!.flags).toContain('awaitingLeader');
  });

  it('gives the review back only with a reason, which the officer reads', async () => {
    const answer = { revisionId, agreed: false, requestId: requestId() };
    expect((await leader.refused(ANSWER, answer)).code).toBe('REASON_REQUIRED');
    expect((await issued.officer.refused(ANSWER, { ...answer, agreed: true })).code).toBe('FORBIDDEN_ACTION');
    await leader.ok(ANSWER, { ...answer, reason: 'Kiểm tra lại thẩm quyền ký.', requestId: requestId() });
    const { secondLook, allowed } = await look(issued.officer);
    expect(secondLook).toMatchObject({ step: 'declined', reason: 'Kiểm tra lại thẩm quyền ký.' });
    expect(allowed).toContain('askSecondLook');
    expect((await verifyRefused()).code).toBe('SECOND_LOOK_MISSING');
  });

  it('is void once an answer is marked anew, and with it agreed the officer verifies', async () => {
    await issued.officer.ok(ASK, { revisionId, requestId: requestId() });
    await leader.ok(ANSWER, { revisionId, agreed: true, requestId: requestId() });
    expect((await look(issued.officer)).secondLook).toMatchObject({ step: 'agreed' });
    await issued.mark('A1', 'accept');
    expect((await look(issued.officer)).secondLook).toMatchObject({ step: 'none' });
    expect((await verifyRefused()).code).toBe('SECOND_LOOK_MISSING');
    await issued.officer.ok(ASK, { revisionId, requestId: requestId() });
    await leader.ok(ANSWER, { revisionId, agreed: true, requestId: requestId() });
    expect((await issued.verify()).state).toBe('verified');
    expect(
      await server.sql(
        `select action, reason, before::jsonb ->> 'secondLook' as before from audit_event
          where action like 'review.%' and agency_id = 38 order by position`,
      ),
    ).toEqual([
      { action: 'review.askLeader', reason: null, before: 'none' },
      { action: 'review.leaderDeclines', reason: 'Kiểm tra lại thẩm quyền ký.', before: 'asked' },
      { action: 'review.askLeader', reason: null, before: 'declined' },
      { action: 'review.leaderAgrees', reason: null, before: 'asked' },
      { action: 'review.askLeader', reason: null, before: 'none' },
      { action: 'review.leaderAgrees', reason: null, before: 'asked' },
    ]);
  });

  it('is never seen by the agency, and no longer asked for when it is switched off', async () => {
    await turn(false);
    const other = await ReportDesk.of(server, 48);
    await other.send(7);
    expect((await look(other.officer, other)).secondLook).toBeNull();
    expect((await other.verify()).state).toBe('verified');
  });
});
