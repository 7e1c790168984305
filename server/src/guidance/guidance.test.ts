import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildDocument } from '../../test/build/answers.js';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const RECORD = `mutation($kind: String!, $body: AnswerValue!, $code: String, $requestId: String!) {
  recordGuidance(kind: $kind, body: $body, code: $code, requestId: $requestId) }`;
const REMOVE = `mutation($kind: String!, $code: String!, $requestId: String!) {
  removeGuidance(kind: $kind, code: $code, reason: "Nhập nhầm", requestId: $requestId) }`;
const LIST = `{ guidance { kind code version body enteredBy } }`;
const DUTY = `query($code: String!, $at: Instant) { obligation(code: $code, at: $at) { asOf { instant }
  line { byStatus { status } standing { code params } } } }`;

interface Duty {
  obligation: {
    asOf: { instant: string };
    line: { byStatus: { status: string }[]; standing: { code: string; params: object } };
  };
}

let server: TestServer;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as('officer');
});
afterAll(() => server.stop());

const codeOf = async (query: string, variables: Record<string, unknown>): Promise<string> =>
  (await officer.refused(query, variables)).code;

const record = async (kind: string, body: object, code?: string): Promise<string> =>
  (
    await officer.ok<{ recordGuidance: string }>(RECORD, {
      kind,
      body,
      code: code ?? null,
      requestId: requestId(),
    })
  ).recordGuidance;
const duty = async (code: string, at?: string) => {
  const { obligation } = await officer.ok<Duty>(DUTY, { code, at: at ?? null });
  const { standing, byStatus } = obligation.line;
  return { at: obligation.asOf.instant, status: byStatus[0]?.status, standing };
};

describe('what M6 counts by itself', () => {
  it('is the opinions on drafts, the days they took, and how often agencies were chased', async () => {
    await ReportDesk.openRound(server, { ...Q4_2017, closesAt: '2018-04-01T00:00:00+07:00' });
    const desk = (await ReportDesk.of(server, 38)).inRound('2017-Q4');
    await desk.fill(5);
    const file = await desk.evidence();
    await desk.save('A4', {
      state: 'answered',
      sent: buildDocument('21', '2017-10-02', file, 'STTTT-CNTT'),
      opinion: buildDocument('22', '2017-10-20', file, 'BTTTT-THH'),
    });
    await desk.markReady();
    await desk.submit();
    const { urging } = await officer.ok<{ urging: object }>(
      `{ urging { answered medianDays waiting reminders calls } }`,
    );
    expect(urging).toEqual({ answered: 1, medianDays: 18, waiting: 0, reminders: 0, calls: 0 });
  });
});

describe("the Ministry's own sheet", () => {
  it('counts milestones done of all, never a typed share', async () => {
    await record('milestone', { title: 'MH: Phê duyệt dự án', doneOn: '2017-11-20' });
    const second = await record('milestone', { title: 'MH: Nghiệm thu', plannedOn: '2030-06-30' });
    expect((await duty('O11')).standing).toEqual({
      code: 'duty.milestonesOpen',
      params: { part: 1, total: 2, platform: 'NGSP' },
    });
    await record('milestone', { title: 'MH: Nghiệm thu', doneOn: '2018-02-20' }, second);
    expect((await duty('O11')).standing.params).toEqual({ part: 2, total: 2, platform: 'NGSP' });
  });

  it('is read as it was known at an instant', async () => {
    const before = await duty('O13');
    await record('plan', { publishedOn: '2018-02-01', address: 'https://mic.gov.vn' });
    expect([before.status, (await duty('O13')).status]).toEqual(['noBasis', 'met']);
    expect((await duty('O13', before.at)).status).toBe('noBasis');
  });

  it('has one row of what there is once, and one for each step', async () => {
    await record('plan', { publishedOn: '2018-02-02' });
    await record('solution-step', { step: 'survey' });
    await record('solution-step', { step: 'survey', doneOn: '2018-01-15' });
    const { guidance } = await officer.ok<{ guidance: { kind: string; code: string; version: number }[] }>(
      LIST,
    );
    const of = (kind: string) =>
      guidance.filter((row) => row.kind === kind).map(({ code, version }) => [code, version]);
    expect([of('plan'), of('solution-step')]).toEqual([[['plan', 2]], [['survey', 2]]]);
  });

  it('a mistake no longer counts, and its history stays', async () => {
    const code = await record('guide', { title: 'MH: Hướng dẫn', state: 'issued', issuedOn: '2018-01-10' });
    expect((await duty('O12')).status).toBe('met');
    await officer.ok(REMOVE, { kind: 'guide', code, requestId: requestId() });
    expect((await duty('O12')).status).toBe('noBasis');
    const rows = await server.sql(
      `select version, removed, reason from guidance_item where code = $1 order by version`,
      [code],
    );
    expect(rows).toEqual([
      { version: 1, removed: false, reason: null },
      { version: 2, removed: true, reason: 'Nhập nhầm' },
    ]);
    const [event] = await server.sql(
      `select before::jsonb ->> 'title' as before, after, reason from audit_event where action = 'guidance.remove'`,
    );
    expect(event).toEqual({ before: 'MH: Hướng dẫn', after: null, reason: 'Nhập nhầm' });
  });

  it('of two who enter at once, both are kept', async () => {
    const body = { title: 'MH: Chuẩn', effectiveOn: '2018-02-01' };
    const codes = await Promise.all(Array.from({ length: 6 }, () => record('standard', body)));
    expect(new Set(codes).size).toBe(6);
  });
});

describe('lists the form is asked with', () => {
  it('begin with nine national systems and the name of the platform; a task of Decision 1819 is entered', async () => {
    await record('programme-task', {
      titleVi: 'MH: Cung cấp dịch vụ công trực tuyến',
      validFrom: '2015-10-26',
    });
    const { guidance } = await officer.ok<{ guidance: { kind: string }[] }>(LIST);
    const count = (kind: string) => guidance.filter((row) => row.kind === kind).length;
    expect([count('national-system'), count('platform-name'), count('programme-task')]).toEqual([9, 1, 1]);
  });

  it('a new version of an entry replaces the former one', async () => {
    const body = { titleVi: 'Hộ tịch', validFrom: '2015-05-22', readyFrom: '2018-03-01' };
    await record('national-system', body, 'civilStatus');
    const { guidance } = await officer.ok<{ guidance: { code: string; version: number }[] }>(LIST);
    expect(guidance.find((row) => row.code === 'civilStatus')?.version).toBe(2);
  });
});

it.each<[string, string, object]>([
  ['a kind that does not exist', 'rumour', { title: 'x' }],
  ['a milestone without a name', 'milestone', { title: '  ' }],
  ['a day of the future for what has happened', 'milestone', { title: 'MH', doneOn: '2099-01-01' }],
  ['a typed percentage', 'milestone', { title: 'MH', percent: 62 }],
  [
    'an entry that ends before it begins',
    'programme-task',
    { titleVi: 'MH', validFrom: '2018-01-01', validTo: '2017-01-01' },
  ],
])('%s is refused', async (_, kind, body) => {
  expect(await codeOf(RECORD, { kind, body, requestId: requestId() })).toBe('MALFORMED_INPUT');
});

it('a task, a system and a name entered before a round opens are asked in its form; one entered later waits for the next round', async () => {
  const OPEN = `mutation($input: RoundInput!, $requestId: String!) { openRound(input: $input, requestId: $requestId) { id } }`;
  const ASKED = `query($round: String!) { report(round: $round, agency: 38) {
    lists { programmeTasks { code } nationalSystems { titleVi asked readyFrom ownerVi } platform { short } } } }`;
  const leader = await server.as('leader');
  const reporter = await server.as('reporter', { agencies: [38] });
  const open = (quarter: number) =>
    leader.ok(OPEN, {
      input: {
        year: 2018,
        quarter,
        periodFrom: '2017-12-16',
        periodTo: '2018-03-05',
        cutOff: '2018-03-05',
        opensAt: '2016-12-01T00:00:00+07:00',
        dueAt: '2030-03-10T00:00:00+07:00',
        closesAt: '2030-04-01T00:00:00+07:00',
      },
      requestId: requestId(),
    });
  interface Lists {
    programmeTasks: object[];
    nationalSystems: { titleVi: string; asked: boolean; readyFrom: string | null; ownerVi: string | null }[];
    platform: { short: string };
  }
  const listsOf = async (round: string) =>
    (await reporter.ok<{ report: { lists: Lists } }>(ASKED, { round })).report.lists;
  const asked = async (round: string) => (await listsOf(round)).programmeTasks.length;
  await open(1);
  const before = await asked('2018-Q1');
  await record('programme-task', { titleVi: 'MH: Nhiệm vụ thứ hai', validFrom: '2015-10-26' });
  await record('national-system', { titleVi: 'MH: Hộ khẩu', owner: 2, validFrom: '2018-02-01' });
  await record('platform-name', { titleVi: 'MH: Nền tảng', short: 'NDXP', validFrom: '2018-02-01' });
  await open(2);
  expect([await asked('2018-Q1'), await asked('2018-Q2')]).toEqual([before, before + 1]);
  const [first, second] = [await listsOf('2018-Q1'), await listsOf('2018-Q2')];
  expect([first.platform.short, second.platform.short]).toEqual(['NGSP', 'NDXP']);
  expect(first.nationalSystems.map(({ titleVi }) => titleVi)).not.toContain('MH: Hộ khẩu');
  // Not open yet: it is asked about, and nobody is late.
  expect(second.nationalSystems.at(-1)).toEqual({
    titleVi: 'MH: Hộ khẩu',
    asked: true,
    readyFrom: null,
    ownerVi: 'Bộ Công an',
  });
});
