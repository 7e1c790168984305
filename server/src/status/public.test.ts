import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    const answer = await csv('khung-kien-truc');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body).toContain(`"'=1+1";1178/BTTTT-THH;21/04/2015`);
    expect((await csv('tu-dien-so-lieu')).body.split('\r\n').length).toBeGreaterThan(23);
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
