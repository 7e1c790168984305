import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ReportDesk } from '../../test/build/report-desk.js';
import { addressOf, withRole } from '../../test/setup/template.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const READ = `{ publicInformation { platformName plan { publishedOn } milestones { title doneOn } operatingSince
  standards { title effectiveOn } guides { title } framework { title } obligations { code } indicators { code } } }`;
const RECORD = `mutation($kind: String!, $body: AnswerValue!, $requestId: String!) {
  recordGuidance(kind: $kind, body: $body, requestId: $requestId) }`;

interface Answer {
  publicInformation: {
    platformName: string;
    plan: { publishedOn: string } | null;
    milestones: { title: string }[];
    standards: { title: string }[];
    guides: { title: string }[];
    framework: { title: string }[];
    obligations: { code: string }[];
    indicators: { code: string }[];
  };
}

let server: TestServer;
let officer: TestClient;
let nobody: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as('officer');
  nobody = server.anonymous();
});
afterAll(() => server.stop());

const read = async () => (await nobody.ok<Answer>(READ)).publicInformation;
const record = (kind: string, body: object) => officer.ok(RECORD, { kind, body, requestId: requestId() });
const csv = (name: string) => nobody.http({ method: 'GET', url: `/exports/public/${name}.csv` });

describe('the public page, without signing in', () => {
  it('tells the platform, the twenty duties of the dictionary and nothing that is not published', async () => {
    await record('milestone', { title: 'MH: Hoàn thành thiết kế' });
    await record('guide', { title: 'MH: Dự thảo hướng dẫn', state: 'consulting' });
    const information = await read();
    expect(information.platformName).toBe('Nền tảng tích hợp dữ liệu quốc gia (NGSP)');
    expect(information.obligations.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, at) => `O${at + 1}`),
    );
    expect([information.plan, information.milestones, information.guides]).toEqual([null, [], []]);
  });

  it('shows the milestones once the plan is public', async () => {
    await record('plan', { publishedOn: '2018-02-01' });
    const { plan, milestones } = await read();
    expect([plan?.publishedOn, milestones.length]).toEqual(['2018-02-01', 1]);
  });

  it('gives each block as open data, and no other file', async () => {
    await record('dispatch', { title: '=1+1', documentNumber: '1178/BTTTT-THH', issuedOn: '2015-04-21' });
    await record('milestone', {
      title: 'MH: Nghiệm thu',
      plannedOn: '2018-06-30',
      doneOn: '2018-02-20',
      unit: 'Cục Tin học hóa',
    });
    await record('standard', { title: 'MH: Chuẩn còn phải ban hành', scope: 'Bộ, ngành' });
    await record('standard', {
      title: 'MH: Chuẩn kết nối',
      documentNumber: '13/2017/TT-BTTTT',
      issuedOn: '2017-06-23',
      effectiveOn: '2017-08-15',
      scope: 'Bộ, ngành',
    });
    await record('guide', {
      title: 'MH: Hướng dẫn kết nối',
      state: 'issued',
      documentNumber: '631/THH-THHT',
      issuedOn: '2018-01-10',
      address: 'https://mic.gov.vn',
    });
    const answer = await csv('khung-kien-truc');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const dated = /;Thông tin công khai cập nhật đến 05\/03\/2018 09:\d\d\.$/;
    /** The lines under the head, without the last column, which says up to when they stand. */
    const linesOf = async (set: string): Promise<string[]> => {
      const lines = (await csv(set)).body.trimEnd().split('\r\n').slice(1);
      for (const line of lines) expect(line).toMatch(dated);
      return lines.map((line) => line.replace(dated, ''));
    };
    expect(await linesOf('khung-kien-truc')).toEqual([`"'=1+1";1178/BTTTT-THH;21/04/2015;;;`]);
    expect(await linesOf('ke-hoach-ngsp')).toEqual([
      'MH: Nghiệm thu;30/06/2018;20/02/2018;Cục Tin học hóa',
      'MH: Hoàn thành thiết kế;;;',
    ]);
    // Neither the standard that is still to come nor the guide that is a draft.
    expect(await linesOf('chuan-ky-thuat')).toEqual([
      'MH: Chuẩn kết nối;13/2017/TT-BTTTT;23/06/2017;15/08/2017;Bộ, ngành;',
    ]);
    expect(await linesOf('huong-dan-ngsp')).toEqual([
      'MH: Hướng dẫn kết nối;631/THH-THHT;10/01/2018;;;https://mic.gov.vn',
    ]);
    const { obligations, indicators } = await read();
    const dictionary = await linesOf('tu-dien-so-lieu');
    expect(dictionary.map((line) => line.split(';')[0])).toEqual(
      [...obligations, ...indicators].map(({ code }) => code),
    );
    const o9 = dictionary.find((line) => line.startsWith('O9;'))!;
    expect(o9).toContain(';Sử dụng thống nhất 1 phần mềm một cửa điện tử;');
    expect(o9).toContain('Đạt khi đang sử dụng đúng 1 phần mềm một cửa điện tử');
    expect(o9).toMatch(/;C1, C2, C3;13\/02\/2018;[^;]+$/);
    expect((await csv('..%2Fagencies')).statusCode).toBe(404);
  });

  it('says nothing of an agency', async () => {
    const { obligations } = (
      await nobody.ok<{ publicInformation: { obligations: object[] } }>(
        `{ publicInformation { obligations { code titleVi } } }`,
      )
    ).publicInformation;
    expect(JSON.stringify(obligations)).not.toContain('Tỉnh Bình Định');
    expect((await nobody.refused(`{ obligations { asOf { instant } } }`)).code).toBe('UNAUTHENTICATED');
  });
});

const FREEZE = `mutation($version: Int!, $reason: String, $requestId: String!) {
  freezeMeeting(meeting: "2018-Q1", version: $version, typedDate: "2018-03-05", reason: $reason, requestId: $requestId) }`;
const PUBLIC_PAGE = `{ publicPage { isOn released { meeting version
  groups { group denominator issued noReport } duties { code value denominator } } } }`;
const STANDING = `query($number: Int!) { releasedStanding(number: $number) {
  meeting version kind agencies own steps notReported duties { code own met of } } }`;

interface PublicPage {
  publicPage: {
    isOn: boolean;
    released: {
      meeting: string;
      version: number;
      groups: { group: string; denominator: number; issued: number; noReport: number }[];
      duties: { code: string; value: number; denominator: number }[];
    } | null;
  };
}
interface Standing {
  releasedStanding: {
    version: number;
    kind: string;
    agencies: number;
    own: number | null;
    steps: number[];
    duties: { code: string; own: string; met: number; of: number }[];
  } | null;
}

describe('figures that were released', () => {
  let leader: TestClient;
  let province: TestClient;
  const published = async (by: TestClient = nobody) => (await by.ok<PublicPage>(PUBLIC_PAGE)).publicPage;
  const standing = async () => (await province.ok<Standing>(STANDING, { number: 53 })).releasedStanding;
  const switchTo = (isOn: boolean) =>
    leader.ok(
      `mutation($isOn: Boolean!, $requestId: String!) {
        switchPublicPage(isOn: $isOn, reason: "Rà soát nội dung", requestId: $requestId) }`,
      { isOn, requestId: requestId() },
    );
  /** Frozen versions that the application's own database role sees for people who are not signed in. */
  const seenByNobody = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: withRole(addressOf(server.database), 'ega_app') });
    await client.connect();
    try {
      return (await client.query<{ n: number }>('select count(*)::integer as n from frozen_board')).rows[0]!
        .n;
    } finally {
      await client.end();
    }
  };
  const release = async (version: number): Promise<string> =>
    (
      await leader.ok<{ releaseFigures: string }>(
        `mutation($version: Int!, $requestId: String!) {
          releaseFigures(meeting: "2018-Q1", version: $version, requestId: $requestId) }`,
        { version, requestId: requestId() },
      )
    ).releaseFigures;

  beforeAll(async () => {
    await ReportDesk.openRound(server);
    leader = await server.as('leader', { grants: ['release'] });
    province = await server.as('reporter', { agencies: [53] });
    await (await ReportDesk.of(server, 53)).send(7);
    await leader.ok(
      `mutation($plan: AnswerValue!, $requestId: String!) { prepareMeeting(id: "2018-Q1",
        heldAt: "2018-03-16T14:00:00+07:00", plan: $plan, requestId: $requestId) }`,
      { plan: { place: 'Hà Nội', agenda: [], participants: [] }, requestId: requestId() },
    );
    await leader.ok(FREEZE, { version: 1, requestId: requestId() });
  });

  it('are none while a frozen session is not released, not even for its own row in the database', async () => {
    expect(await published()).toEqual({ isOn: true, released: null });
    expect(await standing()).toBeNull();
    expect(await seenByNobody()).toBe(0);
    expect((await csv('so-lieu-cong-bo')).statusCode).toBe(404);
  });

  it('are those of the released instant, whatever is sent afterwards, and name no agency', async () => {
    await release(1);
    await (await ReportDesk.of(server, 54)).send(7);
    const { released } = await published();
    expect(released?.groups).toEqual([
      { group: 'all', denominator: 93, issued: 1, noReport: 92 },
      { group: 'bo', denominator: 22, issued: 0, noReport: 22 },
      { group: 'cp', denominator: 8, issued: 0, noReport: 8 },
      { group: 'tinh', denominator: 63, issued: 1, noReport: 62 },
    ]);
    expect(released?.duties.find(({ code }) => code === 'O2')).toEqual({
      code: 'O2',
      value: 1,
      denominator: 63,
    });
    expect(released?.duties.some(({ code }) => code === 'O13')).toBe(false);
    expect(JSON.stringify(released)).not.toContain('Tỉnh');
    const file = await csv('so-lieu-cong-bo');
    expect(file.body).toContain('Đã ban hành kiến trúc;Cả nước;1;93;0');
    // A slash ends a folder in every file system: 'Quý I-2018'.
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toMatch(/Quý [IV]+-\d{4}/);
    expect(await seenByNobody()).toBe(1);
  });

  it('tell an agency where it stands among its kind, of others only how many', async () => {
    const found = await standing();
    expect(found).toMatchObject({ version: 1, kind: 'tinh', agencies: 63, own: 7 });
    expect(found?.steps).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(found?.duties.find(({ code }) => code === 'O2')).toMatchObject({ own: 'met', met: 1, of: 63 });
    expect((await province.refused(STANDING, { number: 54 })).code).toBe('NOT_FOUND');
    expect((await nobody.refused(STANDING, { number: 53 })).code).toBe('UNAUTHENTICATED');
  });

  it('of a later version take the place of the earlier ones, and come back when it is revoked', async () => {
    await leader.ok(FREEZE, { version: 2, reason: 'Bổ sung báo cáo', requestId: requestId() });
    expect((await published()).released?.version).toBe(1);
    const second = await release(2);
    expect((await published()).released).toMatchObject({ version: 2, groups: [{ issued: 2 }, {}, {}, {}] });
    await leader.ok(
      `mutation($id: ID!, $requestId: String!) { revokeRelease(id: $id, reason: "Số liệu cần rà soát", requestId: $requestId) }`,
      { id: second, requestId: requestId() },
    );
    expect((await published()).released).toMatchObject({ version: 1, groups: [{ issued: 1 }, {}, {}, {}] });
    expect(await seenByNobody()).toBe(1);
    const [event] = await server.sql(
      `select before::jsonb as before, after::jsonb as after from audit_event where action = 'figures.revoke'`,
    );
    expect(event).toMatchObject({ before: { release: second }, after: { release: null } });
  });

  it('and everything else on the page are closed to people signed out while it is switched off', async () => {
    await switchTo(false);
    expect(await published()).toEqual({ isOn: false, released: null });
    expect((await nobody.refused(READ)).code).toBe('NOT_FOUND');
    expect((await csv('tu-dien-so-lieu')).statusCode).toBe(404);
    expect((await published(province)).released?.version).toBe(1);
    await switchTo(true);
    expect((await published()).released?.version).toBe(1);
  });

  it('while it is off, a plan that is published nowhere else is not public (O13)', async () => {
    const standing = async () =>
      (
        await officer.ok<{ obligation: { line: { standing: { code: string } } } }>(
          `{ obligation(code: "O13") { line { standing { code } } } }`,
        )
      ).obligation.line.standing.code;
    expect(await standing()).toBe('duty.planPublic');
    await switchTo(false);
    expect(await standing()).toBe('duty.planNotReachable');
    await record('plan', { publishedOn: '2018-02-01', address: 'https://mic.gov.vn/ngsp' });
    expect(await standing()).toBe('duty.planPublic');
    await switchTo(true);
  });
});
