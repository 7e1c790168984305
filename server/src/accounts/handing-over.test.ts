import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES, SAVE } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const WORK = `query($id: ID!) { openWork(accountId: $id) { lines { kind agencyNumber subject passes } successors { id } } }`;
const HAND_OVER = `mutation($id: ID!, $to: ID!, $requestId: String!) {
  handOver(accountId: $id, successorId: $to, reason: "Nghỉ hưu", requestId: $requestId) }`;
const DISABLE = `mutation($id: ID!, $leave: Boolean) { disableAccount(accountId: $id, reason: "Chuyển công tác", leaveOpen: $leave) }`;
const ASSIGN = `mutation($round: String!, $agency: Int!, $officer: ID, $requestId: String!) {
  assignReview(round: $round, agency: $agency, officer: $officer, requestId: $requestId) { state } }`;
const DELEGATE = `mutation($input: DelegationInput!, $requestId: String!) {
  delegatePowers(input: $input, requestId: $requestId) { delegations { id delegate powers document } } }`;
const END = `mutation($id: ID!, $requestId: String!) { endDelegation(id: $id, requestId: $requestId) { delegations { endedAt } } }`;
const EXTEND = `mutation($requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: [40], dueAt: "2018-03-20T00:00:00+07:00", reason: "Bão số 1", requestId: $requestId) { round { id } } }`;
const GIVE = `mutation($round: String!, $agency: Int!, $questions: [String!]!, $account: ID, $requestId: String!) {
  assignQuestions(round: $round, agency: $agency, questions: $questions, account: $account, requestId: $requestId) }`;
const CALL = `mutation($requestId: String!) {
  logCall(round: "2018-Q1", agency: 39, calledOn: "2018-03-05", spokeWith: "Chánh Văn phòng", promisedOn: "2018-03-08", requestId: $requestId) { id } }`;
const GRANTS = `{ viewer { account { grants } } }`;

let server: TestServer;
let administrator: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  administrator = await server.as('administrator');
}, 120_000);
afterAll(() => server.stop());

interface Work {
  openWork: {
    lines: { kind: string; agencyNumber: number; passes: boolean }[];
    successors: { id: string }[];
  };
}

describe('the account of an officer who leaves', () => {
  let leaving: TestClient;
  let stays: TestClient;

  it('is not disabled while work is open, and says what', async () => {
    const desk = await ReportDesk.of(server, 38);
    await desk.send(3);
    [leaving, stays] = [await server.as('officer'), await server.as('officer')];
    await (
      await server.as('leader')
    ).ok(ASSIGN, { ...desk.at, officer: leaving.accountId, requestId: requestId() });
    const refused = await administrator.refused(DISABLE, { id: leaving.accountId });
    expect(refused).toMatchObject({ code: 'OPEN_WORK', details: { count: 1 } });
    const { openWork } = await administrator.ok<Work>(WORK, { id: leaving.accountId });
    expect(openWork.lines).toEqual([{ kind: 'review', agencyNumber: 38, subject: '2018-Q1', passes: true }]);
    expect(openWork.successors.map(({ id }) => id)).toContain(stays.accountId);
  });

  it('passes its work to a successor in one audited act and ends', async () => {
    const to = { id: leaving.accountId, to: stays.accountId };
    expect(await administrator.ok(HAND_OVER, { ...to, requestId: requestId() })).toEqual({ handOver: 1 });
    const [row] = await server.sql<{ assignee: string; disabled: boolean; after: { passed: object[] } }>(
      `select r.assignee_id as assignee, a.disabled_at is not null as disabled,
              (select after::jsonb from audit_event where action = 'account.handOver' order by seq desc limit 1) as after
         from report r, account a where r.round_id = '2018-Q1' and r.agency_id = 38 and a.id = $1`,
      [leaving.accountId],
    );
    expect(row).toMatchObject({ assignee: stays.accountId, disabled: true });
    expect(row!.after.passed).toEqual([{ kind: 'review', agencyNumber: 38, subject: '2018-Q1' }]);
    expect(
      (
        await leaving.refused(
          GRANTS.replace('viewer', 'accounts').replace('{ account { grants } }', '{ id }'),
        )
      ).code,
    ).toBe('UNAUTHENTICATED');
  });

  it('passes the promises it was given by telephone; who made the call stays', async () => {
    const [caller, next] = [
      await server.as('officer'),
      await server.as('officer', { name: 'Người theo dõi' }),
    ];
    await caller.ok(CALL, { requestId: requestId() });
    const { openWork } = await administrator.ok<Work>(WORK, { id: caller.accountId });
    expect(openWork.lines).toMatchObject([{ kind: 'promise', agencyNumber: 39, passes: true }]);
    const to = { id: caller.accountId, to: next.accountId };
    expect(await administrator.ok(HAND_OVER, { ...to, requestId: requestId() })).toEqual({ handOver: 1 });
    const [call] = await server.sql<object>(
      `select made_by, followed_by from chase_call where agency_id = 39`,
    );
    expect(call).toEqual({ made_by: caller.accountId, followed_by: next.accountId });
    const passed = await administrator.ok<Work>(WORK, { id: next.accountId });
    expect(passed.openWork.lines).toMatchObject([{ kind: 'promise', agencyNumber: 39 }]);
  });

  it('counts a promise to complete a report that was sent back, not one that its coming has kept', async () => {
    const desk = await ReportDesk.of(server, 39);
    const caller = await server.as('officer');
    const promises = async () =>
      (await administrator.ok<Work>(WORK, { id: caller.accountId })).openWork.lines;
    await caller.ok(CALL, { requestId: requestId() });
    await desk.send(3);
    await desk.returnWith(['A6'], '2018-03-20');
    expect(await promises()).toEqual([]);
    await caller.ok(CALL, { requestId: requestId() });
    expect(await promises()).toMatchObject([{ kind: 'promise', agencyNumber: 39 }]);
  });

  it('is disabled with the work left where that is said', async () => {
    expect(await administrator.ok(DISABLE, { id: stays.accountId, leave: true })).toEqual({
      disableAccount: true,
    });
  });
});

describe('the account of a reporter', () => {
  it('passes only to somebody of the same role and agencies; drafts stay with the agency', async () => {
    const desk = await ReportDesk.of(server, 41);
    await desk.fill(3);
    const [same, elsewhere] = [
      await server.as('reporter', { agencies: [41] }),
      await server.as('reporter', { agencies: [42] }),
    ];
    const { openWork } = await administrator.ok<Work>(WORK, { id: desk.reporter.accountId });
    expect(openWork.lines).toMatchObject([{ kind: 'draft', agencyNumber: 41, passes: false }]);
    const ids = openWork.successors.map(({ id }) => id);
    expect([ids.includes(same.accountId!), ids.includes(elsewhere.accountId!)]).toEqual([true, false]);
    const refused = await administrator.refused(HAND_OVER, {
      id: desk.reporter.accountId,
      to: elsewhere.accountId,
      requestId: requestId(),
    });
    expect(refused.code).toBe('NOT_FOUND');
    // What it gave to units of the agency is awaited by the successor.
    const unit = await server.as('contributor', { agencies: [41], unit: 'Sở Nội vụ' });
    const given = { ...desk.at, questions: ['C0'], account: unit.accountId };
    await desk.reporter.ok(GIVE, { ...given, requestId: requestId() });
    await administrator.ok(HAND_OVER, {
      ...{ id: desk.reporter.accountId, to: same.accountId, requestId: requestId() },
    });
    const [row] = await server.sql<object>(
      `select account_id, assigned_by from answer_assignment where agency_id = 41`,
    );
    expect(row).toEqual({ account_id: unit.accountId, assigned_by: same.accountId });
    // The draft is the agency's: the successor finds it as it was left, changes it and has it sent.
    const read = await desk.answer('A1', same);
    expect(read).toMatchObject({ value: { step: 3 }, origin: 'changed', editable: true });
    await same.ok(SAVE, {
      ...{ ...desk.at, question: 'A2', value: { percent: 45 }, requestId: requestId() },
      version: (await desk.answer('A2', same)).version,
    });
    expect(await desk.answer('A2', desk.approver)).toMatchObject({ value: { percent: 45 } });
    await desk.do(same, MOVES.markReady);
    expect((await desk.submit()).state).toBe('submitted');
  });
});

describe('a delegation of the leader', () => {
  it('lets an officer extend from its first day, ends by itself, and never covers more', async () => {
    const leader = await server.as('leader');
    const officer = await server.as('officer', { name: 'Được ủy quyền' });
    await server.sql(`update account set password_hash = 'x' where id = $1`, [officer.accountId]);
    expect((await officer.refused(EXTEND, { requestId: requestId() })).code).toBe('FORBIDDEN_ACTION');
    const input = {
      account: officer.accountId,
      powers: ['extend'],
      fromDay: '2018-03-06',
      toDay: '2018-03-08',
      document: 'MH-12/GUQ-THH',
    };
    const { delegatePowers } = await leader.ok<{ delegatePowers: { delegations: { id: string }[] } }>(
      DELEGATE,
      {
        input,
        requestId: requestId(),
      },
    );
    expect(delegatePowers.delegations).toMatchObject([{ delegate: 'Được ủy quyền', powers: ['extend'] }]);
    expect((await officer.refused(EXTEND, { requestId: requestId() })).code).toBe('FORBIDDEN_ACTION');
    await server.stepClock('2018-03-06T09:00:00+07:00');
    await officer.ok(EXTEND, { requestId: requestId() });
    const [event] = await server.sql<{ after: object }>(
      `select after::jsonb as after from audit_event where action = 'round.extend' order by seq desc limit 1`,
    );
    expect(event!.after).toMatchObject({
      delegation: (delegatePowers.delegations[0] as { id: string }).id,
      delegatedBy: leader.accountId,
      delegationDocument: 'MH-12/GUQ-THH',
    });
    expect(await officer.ok(GRANTS)).toEqual({ viewer: { account: { grants: ['extend'] } } });
    await server.stepClock('2018-03-09T00:00:00+07:00');
    expect((await officer.refused(EXTEND, { requestId: requestId() })).code).toBe('FORBIDDEN_ACTION');
  });

  it('is ended early by who gave it, by nobody else', async () => {
    const [leader, other] = [await server.as('leader'), await server.as('leader')];
    const officer = await server.as('officer');
    await server.sql(`update account set password_hash = 'x' where id = $1`, [officer.accountId]);
    const input = {
      account: officer.accountId,
      powers: ['reopen', 'extend'],
      fromDay: '2018-03-09',
      toDay: '2018-03-20',
      document: 'MH-13/GUQ-THH',
    };
    const told = await leader.ok<{ delegatePowers: { delegations: { id: string }[] } }>(DELEGATE, {
      input,
      requestId: requestId(),
    });
    const { id } = told.delegatePowers.delegations[0]!;
    expect(await officer.ok(GRANTS)).toEqual({ viewer: { account: { grants: ['extend', 'reopen'] } } });
    expect((await other.refused(END, { id, requestId: requestId() })).code).toBe('NOT_FOUND');
    await leader.ok(END, { id, requestId: requestId() });
    expect(await officer.ok(GRANTS)).toEqual({ viewer: { account: { grants: [] } } });
    expect((await officer.refused(DELEGATE, { input, requestId: requestId() })).code).toBe(
      'FORBIDDEN_ACTION',
    );
  });

  it('ends with the account of who gave it', async () => {
    const leader = await server.as('leader');
    const officer = await server.as('officer');
    await server.sql(`update account set password_hash = 'x' where id = $1`, [officer.accountId]);
    const input = {
      ...{ account: officer.accountId, powers: ['extend'], document: 'MH-14/GUQ-THH' },
      ...{ fromDay: '2018-03-09', toDay: '2018-03-20' },
    };
    await leader.ok(DELEGATE, { input, requestId: requestId() });
    expect(await officer.ok(GRANTS)).toEqual({ viewer: { account: { grants: ['extend'] } } });
    await server.sql(`update account set disabled_at = world_now() where id = $1`, [leader.accountId]);
    expect(await officer.ok(GRANTS)).toEqual({ viewer: { account: { grants: [] } } });
  });
});
