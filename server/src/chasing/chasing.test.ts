import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { Sweep } from './sweep.service.js';

const OPEN = `mutation($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id } }`;
const LIST = `{ notifications { unread items { kind round agencyNumber facts { dueAt days reason questions until request } mailed read } } }`;
const TODAY = `{ today { round { id } unsent { agencyNumber daysLate drafting brokenPromise reminders calls { calledOn spokeWith promisedOn } }
  overdueReturns { agencyNumber daysLate brokenPromise calls { spokeWith } }
  newlyIssued { receiptNumber } answeredReturns { receiptNumber } requests { id agencyNumber kind } } }`;
const CALL = `mutation($agency: Int!, $calledOn: CivilDate!, $promisedOn: CivilDate, $requestId: String!) {
  logCall(round: "2018-Q1", agency: $agency, calledOn: $calledOn, spokeWith: "Trưởng phòng", promisedOn: $promisedOn, requestId: $requestId) { id } }`;
const EXTEND = `mutation($agencies: [Int!]!, $dueAt: Instant!, $requestId: String!) {
  extendRound(round: "2018-Q1", agencyNumbers: $agencies, dueAt: $dueAt, reason: "Bão số 1", requestId: $requestId) { round { id } } }`;

/** Công văn 1655 of 13/02/2018: reports until the end of 09/3/2018. */
const Q1 = {
  year: 2018,
  quarter: 1,
  periodFrom: '2017-12-16',
  periodTo: '2018-03-05',
  cutOff: '2018-03-05',
  opensAt: '2018-02-13T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

interface Told {
  notifications: {
    unread: number;
    items: {
      kind: string;
      agencyNumber: number;
      facts: { dueAt: string | null; days: number | null };
      mailed: boolean;
    }[];
  };
}
interface Today {
  today: {
    unsent: {
      agencyNumber: number;
      daysLate: number;
      brokenPromise: string | null;
      reminders: number;
      calls: object[];
    }[];
    overdueReturns: {
      agencyNumber: number;
      daysLate: number;
      brokenPromise: string | null;
      calls: object[];
    }[];
    requests: { id: string; agencyNumber: number; kind: string }[];
  };
}

let server: TestServer;
let desk: ReportDesk;
let other: ReportDesk;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-02-13T07:30:00+07:00' });
  const leader = await server.as('leader');
  await leader.ok(OPEN, { input: Q1, requestId: requestId() });
  desk = await ReportDesk.of(server, 38);
  other = await ReportDesk.of(server, 39);
  await ReportDesk.of(server, 40);
  officer = await server.as('officer', { grants: ['extend'] });
});
afterAll(() => server.stop());

const sweepAt = async (at: string): Promise<void> => {
  await server.stepClock(at);
  await server.get(Sweep).run();
};
const toldTo = async (who: TestClient) => (await who.ok<Told>(LIST)).notifications.items;
const mailsTo = (who: TestClient) =>
  server.sql<{ subject: string; body: string }>(
    `select subject, body from mail where account_id = $1 order by made_at`,
    [who.accountId],
  );
const remindersOf = (agency: number) =>
  server.sql<{ offset: number; outcome: string }>(
    `select offset_days as offset, outcome from reminder where agency_id = $1 order by offset_days`,
    [agency],
  );

describe('reminders', () => {
  it('D−21 of 09/3/2018 is mùng 1 Tết: it comes on 13/02, at eight in the morning and not before', async () => {
    await server.get(Sweep).run();
    expect(await toldTo(desk.reporter)).toEqual([]);
    await sweepAt('2018-02-13T08:00:00+07:00');
    expect(await toldTo(desk.reporter)).toMatchObject([
      { kind: 'reminder', agencyNumber: 38, facts: { days: 24, dueAt: '2018-03-10T00:00:00.000+07:00' } },
    ]);
  });

  it('go to reporter and approver, and to nobody above or beside them', async () => {
    expect(await toldTo(desk.approver)).toHaveLength(1);
    const told = await server.sql<{ role: string }>(
      `select distinct a.role from notification n join account a on a.id = n.account_id order by 1`,
    );
    expect(told.map(({ role }) => role)).toEqual(['approver', 'reporter']);
    const foreign = await server.sql(
      `select 1 from notification n where not exists (select 1 from account_agency g where g.account_id = n.account_id and g.agency_id = n.agency_id)`,
    );
    expect(foreign).toEqual([]);
  });

  it('are written as one message per person and day, however often the sweep runs', async () => {
    await Promise.all([1, 2, 3].map(() => server.get(Sweep).run()));
    expect(await mailsTo(desk.reporter)).toMatchObject([
      { subject: '1 thông báo về báo cáo, ngày 13/02/2018' },
    ]);
    expect((await toldTo(desk.reporter))[0]!.mailed).toBe(true);
  });

  it('come neither on mùng 1 Tết nor on a Saturday', async () => {
    await sweepAt('2018-02-16T09:00:00+07:00');
    await sweepAt('2018-02-24T09:00:00+07:00');
    expect(await toldTo(desk.reporter)).toHaveLength(1);
  });

  it('that the clock has jumped over are logged as missed; one is sent', async () => {
    await sweepAt('2018-03-08T09:00:00+07:00');
    expect(await remindersOf(38)).toEqual([
      { offset: -21, outcome: 'sent' },
      { offset: -14, outcome: 'missed' },
      { offset: -7, outcome: 'missed' },
      { offset: -1, outcome: 'sent' },
    ]);
    expect(await mailsTo(desk.reporter)).toHaveLength(2);
  });

  it('stop at the submission and begin again for nobody who has sent', async () => {
    await desk.send(3);
    await sweepAt('2018-03-12T09:00:00+07:00');
    expect(await toldTo(desk.reporter)).toHaveLength(2);
    expect(await toldTo(other.reporter)).toHaveLength(3);
  });

  it('follow a new deadline, which the agency is told of', async () => {
    await officer.ok(EXTEND, { agencies: [39], dueAt: '2018-03-17T00:00:00+07:00', requestId: requestId() });
    expect((await toldTo(other.reporter))[0]).toMatchObject({
      kind: 'extensionGranted',
      facts: { dueAt: '2018-03-17T00:00:00+07:00' },
    });
    await sweepAt('2018-03-15T09:00:00+07:00');
    expect((await toldTo(other.reporter))[0]).toMatchObject({ kind: 'reminder', facts: { days: 1 } });
  });
});

describe('decisions', () => {
  it('are told to the people of the agency and to no other agency', async () => {
    await desk.returnWith(['A6'], '2018-03-20');
    expect((await toldTo(desk.approver))[0]).toMatchObject({ kind: 'returned', facts: { questions: 1 } });
    expect((await toldTo(other.approver)).some(({ kind }) => kind === 'returned')).toBe(false);
  });

  it('that are undone within ten seconds were never told', async () => {
    await desk.do(
      desk.officer,
      `mutation($round: String!, $agency: Int!, $requestId: String!) { undoDecision(round: $round, agency: $agency, requestId: $requestId) { state } }`,
    );
    expect((await toldTo(desk.approver)).some(({ kind }) => kind === 'returned')).toBe(false);
  });
});

describe('the officer’s day', () => {
  const today = async () => (await officer.ok<Today>(TODAY)).today;
  const late = async (agency: number) => (await today()).unsent.find((line) => line.agencyNumber === agency);

  it('shows whose report is past due, with the reminders sent', async () => {
    expect(await late(40)).toMatchObject({ daysLate: 6, reminders: 3 });
    expect(await late(38)).toBeUndefined();
    expect(await late(39)).toBeUndefined();
  });

  it('shows a promise from the day after it was broken, until a new one is given', async () => {
    const call = (calledOn: string, promisedOn: string) =>
      officer.ok(CALL, { agency: 40, calledOn, promisedOn, requestId: requestId() });
    await call('2018-03-12', '2018-03-14');
    expect(await late(40)).toMatchObject({ brokenPromise: '2018-03-14' });
    await call('2018-03-15', '2018-03-16');
    expect(await late(40)).toMatchObject({ brokenPromise: null });
    expect((await late(40))!.calls).toHaveLength(2);
  });

  it.each([
    ['tomorrow', { calledOn: '2018-03-16' }],
    ['with a promise before the call', { promisedOn: '2018-03-01' }],
  ])('takes no call made %s', async (_, change) => {
    const variables = {
      agency: 40,
      calledOn: '2018-03-15',
      promisedOn: null,
      requestId: requestId(),
      ...change,
    };
    expect((await officer.refused(CALL, variables)).code).toBe('MALFORMED_INPUT');
  });
});

describe('the log of chases', () => {
  const FIELDS = `agencyNumber kind on spokeWith promisedOn`;
  const last = async (who: TestClient, day?: string) => {
    const query = `query ($day: CivilDate) { lastChases(round: "2018-Q1", day: $day) { ${FIELDS} } }`;
    const { lastChases } = await who.ok<{ lastChases: { agencyNumber: number }[] }>(query, { day });
    return (agency: number) => lastChases.find((chase) => chase.agencyNumber === agency);
  };
  const of = async (agency: number) =>
    (
      await officer.ok<{ agencyChases: object[] }>(
        `query ($agency: Int!) { agencyChases(number: $agency) { ${FIELDS} } }`,
        { agency },
      )
    ).agencyChases;

  it('tells of each agency what was done last: a call with its promise, or a reminder', async () => {
    const latest = await last(officer);
    expect(latest(40)).toMatchObject({
      kind: 'call',
      on: '2018-03-15',
      spokeWith: 'Trưởng phòng',
      promisedOn: '2018-03-16',
    });
    expect(latest(39)).toMatchObject({ kind: 'reminder', on: '2018-03-15' });
  });

  it('says as of a day what was known then', async () => {
    expect((await last(officer, '2018-03-11'))(40)).toMatchObject({ kind: 'reminder', on: '2018-03-08' });
  });

  it('counts no reminder that reached nobody: an agency without accounts was not chased', async () => {
    expect((await last(officer))(42)).toBeUndefined();
    expect((await officer.ok<Today>(TODAY)).today.unsent).toContainEqual(
      expect.objectContaining({ agencyNumber: 42, reminders: 0 }),
    );
  });

  it('holds the reminders an officer sends by hand, newest first', async () => {
    const before = await of(40);
    await officer.ok(
      `mutation ($requestId: String!) { remindAgencies(round: "2018-Q1", agencies: [40], requestId: $requestId) }`,
      { requestId: requestId() },
    );
    const after = await of(40);
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({ kind: 'reminder', on: '2018-03-15', spokeWith: null });
  });

  it('is read by the Authority and by leadership, not by an agency', async () => {
    const viewer = await server.as('viewer');
    expect((await last(viewer))(40)).toBeDefined();
    const refused = await desk.reporter.refused(`{ lastChases { agencyNumber } }`);
    expect(refused.code).toBe('FORBIDDEN_ACTION');
  });
});

describe('a call before the time has passed', () => {
  const call = (agency: number, promisedOn: string) =>
    officer.ok(CALL, { agency, calledOn: '2018-03-15', promisedOn, requestId: requestId() });
  const line = async (list: 'unsent' | 'overdueReturns', agency: number) =>
    (await officer.ok<Today>(TODAY)).today[list].find(({ agencyNumber }) => agencyNumber === agency);

  it('is logged of an agency that still has time, and of one whose report was sent back', async () => {
    await officer.ok(EXTEND, {
      agencies: [41],
      dueAt: '2018-03-31T00:00:00+07:00',
      requestId: requestId(),
    });
    await desk.returnWith(['A6'], '2018-03-20');
    // Promised before the report came, and kept by its coming.
    await call(39, '2018-03-16');
    await other.send(3);
    await other.returnWith(['A6'], '2018-03-30');
    await call(38, '2018-03-16');
    await call(41, '2018-03-16');
    for (const [list, agency] of [
      ['overdueReturns', 38],
      ['overdueReturns', 39],
      ['unsent', 41],
    ] as const)
      expect([agency, await line(list, agency)]).toEqual([agency, undefined]);
  });

  it('shows its promise in the officer’s day once it is broken, although the time runs on', async () => {
    await server.stepClock('2018-03-17T09:00:00+07:00');
    const broken = { daysLate: 0, brokenPromise: '2018-03-16', calls: [{ spokeWith: 'Trưởng phòng' }] };
    expect(await line('overdueReturns', 38)).toMatchObject(broken);
    expect(await line('unsent', 41)).toMatchObject(broken);
    expect(await line('overdueReturns', 39)).toBeUndefined();
  });

  it('is shown beside the completion that has become overdue', async () => {
    await server.stepClock('2018-03-22T09:00:00+07:00');
    expect(await line('overdueReturns', 38)).toMatchObject({
      daysLate: 2,
      brokenPromise: '2018-03-16',
      calls: [{ spokeWith: 'Trưởng phòng' }],
    });
  });
});
