import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { canonicalize } from '../platform/canonical.js';

const PREPARE = `mutation ($plan: AnswerValue!, $revision: Int, $requestId: String!) {
  prepareMeeting(id: "2018-Q1", heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, revision: $revision, requestId: $requestId) }`;
const FREEZE = `mutation ($version: Int!, $day: CivilDate!, $reason: String, $requestId: String!) {
  freezeMeeting(meeting: "2018-Q1", version: $version, typedDate: $day, reason: $reason, requestId: $requestId) }`;
const OVERVIEW = `query ($meeting: String) { overview(meeting: $meeting) {
  asOf { instant position round basis } groups { group issued { value denominator verified change } byStatus { value } }
  reporting { group submitted { value } waiting { value } } notSubmitted { number } atRisk { agency { number } } } }`;
const PAGE = `{ meeting(id: "2018-Q1") { revision versions { name version contentHash reason changes issued submitted }
  figures { name value denominator before } readiness { check level count agencies } missing { number dueAt drafting }
  conclusions { number text status done of open } } }`;
const CONCLUDE = `mutation ($draft: AnswerValue!, $code: String, $requestId: String!) {
  recordConclusion(meeting: "2018-Q1", draft: $draft, code: $code, requestId: $requestId) }`;
const WRITE = `mutation ($code: String!, $words: String, $requestId: String!) {
  writeParagraph(meeting: "2018-Q1", code: $code, words: $words, requestId: $requestId) }`;
const NARRATIVE = `{ sessionNarrative(meeting: "2018-Q1") { rule written } }`;
const ANSWER = `mutation ($code: String!, $agency: Int!, $input: HandResultInput!, $requestId: String!) {
  answerConclusion(code: $code, agency: $agency, input: $input, requestId: $requestId) }`;

const PLAN = {
  place: 'Trụ sở Bộ Thông tin và Truyền thông',
  agenda: ['Báo cáo của Cục Tin học hóa', 'Thảo luận', 'Kết luận'],
  participants: [{ office: 'Văn phòng Chính phủ', kind: 'member' }],
};
const TODAY = '2018-03-05';

interface Narrative {
  sessionNarrative: { rule: string; written: string | null }[];
}

interface Page {
  meeting: {
    revision: number;
    versions: {
      name: string;
      contentHash: string;
      reason: string | null;
      changes: object[] | null;
      issued: number;
    }[];
    figures: { name: string; value: number }[];
    readiness: { check: string; level: string; count: number; agencies: number[] }[];
    missing: { number: number; dueAt: string; drafting: boolean }[];
    conclusions: { number: number; text: string; status: string; done: number; of: number; open: number[] }[];
  };
}

let server: TestServer;
let leader: TestClient;
let desk: ReportDesk;
beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  leader = await server.as('leader', { grants: ['release'] });
  desk = await ReportDesk.of(server, 53);
});
afterAll(() => server.stop());

const page = async (): Promise<Page['meeting']> => (await leader.ok<Page>(PAGE)).meeting;
const freeze = (version: number, reason: string | null = null, day = TODAY) => ({
  version,
  day,
  reason,
  requestId: requestId(),
});

describe('a session of the steering board', () => {
  it('is prepared by the secretariat, and two who saw the same plan do not overwrite each other', async () => {
    const prepare = (revision: number | null) => ({ plan: PLAN, revision, requestId: requestId() });
    expect(await leader.ok(PREPARE, prepare(null))).toEqual({ prepareMeeting: 1 });
    expect(await leader.ok(PREPARE, prepare(1))).toEqual({ prepareMeeting: 2 });
    expect((await leader.refused(PREPARE, prepare(1))).code).toBe('STALE_VERSION');
  });

  it('says before the freeze who has not reported', async () => {
    const { readiness } = await page();
    const notSent = readiness.find((item) => item.check === 'notSent')!;
    expect([notSent.level, notSent.count]).toEqual(['missing', 93]);
    expect(notSent.agencies).toContain(53);
    expect(readiness.find((item) => item.check === 'totals')?.level).toBe('ok');
  });

  it('names the due instant of each agency that has not reported, to those who chase only', async () => {
    const { missing } = await page();
    expect(missing).toHaveLength(93);
    expect(missing.find(({ number }) => number === 53)).toMatchObject({
      dueAt: '2018-03-10T00:00:00.000+07:00',
    });
    const viewer = await server.as('viewer');
    expect((await viewer.ok<Page>(PAGE)).meeting.missing).toEqual([]);
  });

  it('takes words in place of a paragraph that its report has, and under no other name', async () => {
    const write = (code: string, words: string | null) => ({ code, words, requestId: requestId() });
    const written = async () =>
      (await leader.ok<Narrative>(NARRATIVE)).sessionNarrative.flatMap((one) => one.written ?? []);
    await leader.ok(WRITE, write('roundAnswered', 'Lời của thư ký.'));
    for (const code of ['results', 'guidanceList', 'toString', 'roundanswered', ''])
      expect(await leader.refused(WRITE, write(code, 'Lời không có chỗ.'))).toMatchObject({
        code: 'NOT_FOUND',
        details: { what: 'paragraph' },
      });
    expect(await written()).toEqual(['Lời của thư ký.']);
    const [kept] = await server.sql<{ n: number }>('select count(*)::integer as n from meeting_paragraph');
    expect(kept).toEqual({ n: 1 });
    await leader.ok(WRITE, write('roundAnswered', null));
    expect(await written()).toEqual([]);
    const [event] = await server.sql(
      `select before::jsonb as before, after::jsonb as after from audit_event where action = 'meeting.write' order by seq desc limit 1`,
    );
    expect(event).toEqual({ before: { body: 'Lời của thư ký.' }, after: { body: null } });
  });

  it('is frozen only by whoever types the day of the freeze, and by no officer without the power', async () => {
    expect((await leader.refused(FREEZE, freeze(1, null, '2018-03-04'))).details).toMatchObject({
      field: 'typedDate',
    });
    const officer = await server.as('officer');
    expect((await officer.refused(FREEZE, freeze(1))).code).toBe('FORBIDDEN_ACTION');
  });

  it('is frozen once, where six people do it at once', async () => {
    await desk.send(7);
    const answers = await Promise.all(Array.from({ length: 6 }, () => leader.graphql(FREEZE, freeze(1))));
    expect(answers.map((answer) => answer.json<{ data: object }>().data)).toEqual(
      answers.map(() => ({ freezeMeeting: 1 })),
    );
    const [row] = await server.sql<{ n: number; events: number }>(
      `select (select count(*) from frozen_board)::integer as n,
              (select count(*) from audit_event where action = 'meeting.freeze')::integer as events`,
    );
    expect(row).toEqual({ n: 1, events: 1 });
  });

  it('keeps the hash of exactly what is stored', async () => {
    const [row] = await server.sql<{ content: object; hash: Buffer }>(
      'select content, content_hash as hash from frozen_board',
    );
    expect(createHash('sha256').update(canonicalize(row!.content)).digest('hex')).toBe(
      row!.hash.toString('hex'),
    );
  });

  it('shows the same figures for ever, whatever is sent, verified or entered afterwards', async () => {
    const before = await leader.ok<{ overview: { groups: object[] } }>(OVERVIEW, { meeting: '2018-Q1' });
    const { revisionId } = await desk.sheet();
    await desk.acceptRest();
    await desk.officer.ok(
      `mutation ($id: ID!, $requestId: String!) { verifyReport(revisionId: $id, requestId: $requestId) { state } }`,
      { id: revisionId, requestId: requestId() },
    );
    await (await ReportDesk.of(server, 54)).send(7);
    await server.stepClock('2018-03-05T10:00:00+07:00');
    expect(await leader.ok(OVERVIEW, { meeting: '2018-Q1.1' })).toEqual(before);
    expect(await leader.ok(OVERVIEW, { meeting: '2018-Q1' })).toEqual(before);
    const [row] = await server.sql<{
      content: { figures: { reported: { overview: { groups: { all: { issued: { value: number } } } } } } };
    }>('select content from frozen_board');
    expect(row!.content.figures.reported.overview.groups.all.issued.value).toBe(1);
    expect((before.overview.groups[0] as { issued: { value: number } }).issued.value).toBe(1);
  });

  it('is corrected by a second version with its reason and the computed list of what changed', async () => {
    expect((await leader.refused(FREEZE, freeze(2))).code).toBe('REASON_REQUIRED');
    expect((await leader.refused(FREEZE, freeze(3, 'Sai số liệu'))).code).toBe('STALE_VERSION');
    await leader.ok(FREEZE, freeze(2, 'Bổ sung báo cáo của một tỉnh'));
    const [second, first] = (await page()).versions;
    expect([second!.name, first!.name]).toEqual(['2018-Q1.2', '2018-Q1.1']);
    expect([first!.issued, second!.issued]).toEqual([1, 2]);
    expect(second!.changes).toContainEqual({
      what: 'figure',
      basis: 'reported',
      name: 'issued',
      before: 1,
      after: 2,
      denominator: 93,
    });
    expect(second!.changes).toContainEqual(
      expect.objectContaining({
        what: 'agency',
        agency: 54,
        field: 'issued',
        before: 'false',
        after: 'true',
      }),
    );
    const latest = await leader.ok<{ overview: { groups: { issued: { value: number } }[] } }>(OVERVIEW, {
      meeting: '2018-Q1',
    });
    expect(latest.overview.groups[0]!.issued.value).toBe(2);
  });

  it('is frozen by the officer to whom the leader gave the power by a document, until that is ended', async () => {
    const officer = await server.as('officer');
    // Nobody delegates to an account that was never taken up.
    await server.sql(`update account set password_hash = 'x' where id = $1`, [officer.accountId]);
    const again = () => freeze(3, 'Cập nhật danh sách cơ quan');
    const input = {
      ...{ account: officer.accountId, powers: ['freeze'], document: 'MH-15/GUQ-THH' },
      ...{ fromDay: TODAY, toDay: '2018-03-09' },
    };
    const told = await leader.ok<{ delegatePowers: { delegations: { id: string }[] } }>(
      `mutation ($input: DelegationInput!, $r: String!) {
        delegatePowers(input: $input, requestId: $r) { delegations { id } } }`,
      { input, r: requestId() },
    );
    const { id } = told.delegatePowers.delegations[0]!;
    await officer.ok(FREEZE, again());
    const [event] = await server.sql<{ actor: string; after: object }>(
      `select actor_id as actor, after::jsonb as after from audit_event where action = 'meeting.freeze' order by seq desc limit 1`,
    );
    expect(event).toMatchObject({
      actor: officer.accountId,
      after: { delegation: id, delegatedBy: leader.accountId, delegationDocument: 'MH-15/GUQ-THH' },
    });
    await leader.ok(
      `mutation ($id: ID!, $r: String!) { endDelegation(id: $id, requestId: $r) { delegations { endedAt } } }`,
      { id, r: requestId() },
    );
    const refused = await officer.refused(FREEZE, { ...again(), version: 4 });
    expect(refused.code).toBe('FORBIDDEN_ACTION');
    expect((await page()).versions).toHaveLength(3);
  });

  it('that was never frozen is no as-of', async () => {
    expect((await leader.refused(OVERVIEW, { meeting: '2018-Q1.9' })).code).toBe('AS_OF_UNKNOWN');
    expect((await leader.refused(OVERVIEW, { meeting: '2017-Q4' })).code).toBe('AS_OF_UNKNOWN');
    expect((await leader.refused(OVERVIEW, { meeting: "2018-Q1'--" })).code).toBe('AS_OF_UNKNOWN');
  });
});

describe('conclusions of a session', () => {
  const draft = { text: 'Gửi danh mục phần mềm', owner: 'named', agencies: [53, 54], dueOn: '2018-03-10' };
  const answer = (agency: number, doneOn: string) => ({
    code: '2018-Q1.1',
    agency,
    input: { outcome: 'done', doneOn },
    requestId: requestId(),
  });

  it('are drafted from a figure, seen by nobody outside, then issued under their number', async () => {
    const source = { address: '/tong-quan?phien=2018-Q1', words: 'Đã ban hành 2/93' };
    const viewer = await server.as('viewer');
    const made = await viewer.ok<{ recordConclusion: string }>(CONCLUDE, {
      draft: { ...draft, source, state: 'draft' },
      requestId: requestId(),
    });
    expect(made.recordConclusion).toBe('2018-Q1.1');
    const issue = { draft: { ...draft, state: 'issued' }, code: '2018-Q1.1', requestId: requestId() };
    expect((await viewer.refused(CONCLUDE, issue)).code).toBe('FORBIDDEN_ACTION');
    await leader.ok(CONCLUDE, issue);
    expect((await page()).conclusions).toMatchObject([{ number: 1, of: 2, done: 0, status: 'notReported' }]);
  });

  it('are x of y until the last addressee is done', async () => {
    await leader.ok(ANSWER, answer(53, '2018-03-05'));
    expect((await page()).conclusions).toMatchObject([{ done: 1, of: 2, status: 'onTrack', open: [54] }]);
    await leader.ok(ANSWER, answer(54, '2018-03-05'));
    expect((await page()).conclusions).toMatchObject([{ done: 2, of: 2, status: 'met', open: [] }]);
  });

  it('are not answered for an agency they were not given to, nor in the future', async () => {
    expect((await leader.refused(ANSWER, answer(60, '2018-03-05'))).code).toBe('NOT_FOUND');
    expect((await leader.refused(ANSWER, answer(54, '2018-04-05'))).code).toBe('MALFORMED_INPUT');
  });
});
