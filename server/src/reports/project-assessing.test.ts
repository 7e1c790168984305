import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const ASSESS = `mutation($revisionId: ID!, $project: String!, $rule: String!, $verdict: String!, $reason: String!, $requestId: String!) {
  assessProject(revisionId: $revisionId, project: $project, rule: $rule, verdict: $verdict, reason: $reason, requestId: $requestId) }`;
const DUTY = `query($basis: Basis!) { obligation(code: "O3", basis: $basis) { line { figure { value denominator } projects { met total } } } }`;
const OWN = `{ agencyObligations(number: 38) { obligations { obligation { code } projects { name agencyView assessment } } } }`;
const PAGE = `query { report(round: "2018-Q1", agency: 38) { projects { rule agencyView assessment { verdict reason round by } } answers { question value } } }`;

interface Duty {
  obligation: { line: { figure: { value: number }; projects: { met: number; total: number } } };
}

const TOLD = `{ notifications { items { kind facts { verdict reason } } } }`;

let server: TestServer;
let desk: ReportDesk;
let revisionId: string;

beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-05T09:00:00+07:00' });
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, 38);
  await desk.fill(6);
  const check = { answer: 'yes' };
  await desk.save('D1', { has: 'yes' });
  await desk.save('D2', {
    projects: [
      {
        ...{
          id: 'p-1',
          name: 'MH: Cổng dịch vụ công',
          owner: 'Sở TT&TT',
          form: 'investment',
          funds: ['local'],
        },
        ...{ fromYear: 2018, toYear: 2019, state: 'preparing', handlesProcedures: 'no' },
      },
    ],
  });
  await desk.save('D3', {
    projects: [{ project: 'p-1', required: check, specified: check, viaPlatforms: check, standards: check }],
  });
  await desk.do(desk.reporter, MOVES.markReady);
  await desk.do(desk.approver, MOVES.submit);
  ({ revisionId } = await desk.sheet());
});
afterAll(() => server.stop());

const asked = (over: object = {}) => ({
  ...{ revisionId, project: 'p-1', rule: 'requirements', verdict: 'notMet', requestId: requestId() },
  reason: 'Hồ sơ chưa nêu dữ liệu, cấp liên thông.',
  ...over,
});
const o3 = async (who: TestClient, basis: string) => {
  const { line } = (await who.ok<Duty>(DUTY, { basis })).obligation;
  return [line.figure.value, line.projects];
};

describe("the Authority's assessment of a project", () => {
  it('needs a reason, a rule and a project of the report', async () => {
    const refused = async (over: object) => (await desk.officer.refused(ASSESS, asked(over))).code;
    expect(await refused({ reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await refused({ rule: 'rumour' })).toBe('MALFORMED_INPUT');
    expect(await refused({ project: 'p-2' })).toBe('MALFORMED_INPUT');
    // D5 does not bind a project that handles no administrative procedures: nobody judges it.
    expect(await refused({ rule: 'compliance' })).toBe('MALFORMED_INPUT');
  });

  it('stands beside the view of the agency and never changes its answer', async () => {
    await desk.officer.ok(ASSESS, asked());
    const { report } = await desk.reporter.ok<{
      report: { projects: object[]; answers: { question: string; value: { projects: object[] } }[] };
    }>(PAGE);
    expect(report.projects[0]).toEqual({
      ...{ rule: 'requirements', agencyView: 'met' },
      assessment: {
        ...{ verdict: 'notMet', round: '2018-Q1', by: null },
        reason: 'Hồ sơ chưa nêu dữ liệu, cấp liên thông.',
      },
    });
    const d3 = report.answers.find(({ question }) => question === 'D3')!;
    expect(d3.value.projects[0]).toMatchObject({ required: { answer: 'yes' } });
    const [event] = await server.sql(
      `select agency_id as agency from audit_event where action = 'project.assess'`,
    );
    expect(event).toEqual({ agency: 38 });
  });

  it('is told to the people of the report, with the reason', async () => {
    const { notifications } = await desk.reporter.ok<{ notifications: { items: object[] } }>(TOLD);
    expect(notifications.items[0]).toMatchObject({
      kind: 'projectAssessed',
      facts: { verdict: 'notMet', reason: 'Hồ sơ chưa nêu dữ liệu, cấp liên thông.' },
    });
  });

  it('stands beside the view of the agency in the file of the register', async () => {
    const file = await desk.officer.http({
      method: 'GET',
      url: '/exports/areas/du-an.csv',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const lines = file.body.split(/\r?\n/).map((text) => text.replaceAll('"', '').split(';'));
    const head = lines.find((cells) => cells.some((cell) => cell.endsWith('Cục đánh giá')))!;
    const cells = lines[lines.indexOf(head) + 1]!;
    const at = (name: string) => head.findIndex((cell) => cell.endsWith(name));
    expect(file.statusCode).toBe(200);
    expect([cells[at('cơ quan kê khai')], cells[at('Cục đánh giá')]]).toEqual(['Đạt', 'Không đạt']);
  });

  it('moves the verified figure alone: the reported one stays the view of the agency', async () => {
    await desk.verify();
    expect(await o3(desk.officer, 'reported')).toEqual([1, { met: 1, total: 1 }]);
    expect(await o3(desk.officer, 'verified')).toEqual([0, { met: 0, total: 1 }]);
    await desk.officer.ok(ASSESS, asked({ verdict: 'met', reason: 'Đã bổ sung thuyết minh.' }));
    expect(await o3(desk.officer, 'verified')).toEqual([1, { met: 1, total: 1 }]);
    const [event] = await server.sql(
      `select before::jsonb ->> 'verdict' as before, after::jsonb ->> 'verdict' as after from audit_event
        where action = 'project.assess' order by seq desc limit 1`,
    );
    expect(event).toEqual({ before: 'notMet', after: 'met' });
  });

  it('explains the duty with both views', async () => {
    const { agencyObligations } = await desk.reporter.ok<{
      agencyObligations: { obligations: { obligation: { code: string }; projects: object[] }[] };
    }>(OWN);
    const duty = agencyObligations.obligations.find(({ obligation }) => obligation.code === 'O3')!;
    expect(duty.projects).toEqual([{ name: 'MH: Cổng dịch vụ công', agencyView: 'met', assessment: 'met' }]);
  });

  it('is read by its own agency and the Authority alone', async () => {
    const other = await ReportDesk.of(server, 47);
    expect((await other.reporter.refused(ASSESS, asked())).code).toBe('FORBIDDEN_ACTION');
    expect(await server.sql(`select count(*)::integer as n from project_assessment`)).toEqual([{ n: 2 }]);
  });
});
