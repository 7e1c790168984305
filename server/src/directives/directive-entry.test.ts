import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const RECORD = `mutation($draft: AnswerValue!, $code: String, $requestId: String!) {
  recordObligation(draft: $draft, code: $code, requestId: $requestId) }`;
const ANSWER = `mutation($code: String!, $agency: Int!, $input: HandResultInput!, $requestId: String!) {
  answerObligation(code: $code, agency: $agency, input: $input, requestId: $requestId) }`;
const PAGE = `query($code: String!, $at: Instant) { obligation(code: $code, at: $at) { asOf { instant }
  line { obligation { version titleVi lastDay } figure { value denominator denominatorName } byStatus { status value } }
  cells { agency { number } status } } }`;

const DRAFT = {
  titleVi: 'Gửi danh mục dữ liệu dùng chung',
  sentence: 'Các bộ gửi danh mục dữ liệu dùng chung trước ngày 20/3/2018',
  documentSymbol: 'MH-12/TB-VPCP',
  documentOn: '2018-03-01',
  documentIssuer: 'Văn phòng Chính phủ',
  formula: 'byHand',
  binds: 'all',
  agencies: [1, 2, 3],
  firstDay: '2018-03-01',
  lastDay: '2030-12-31',
};

interface Page {
  obligation: {
    asOf: { instant: string };
    line: {
      obligation: { version: number; titleVi: string; lastDay: string };
      figure: { value: number; denominator: number; denominatorName: string };
      byStatus: { status: string; value: number }[];
    };
    cells: { agency: { number: number }[]; status: string[] };
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

const record = (draft: object, code?: string) =>
  officer.ok<{ recordObligation: string }>(RECORD, { draft, code: code ?? null, requestId: requestId() });
const page = async (client: TestClient, at?: string): Promise<Page['obligation']> =>
  (await client.ok<Page>(PAGE, { code: 'N1', at: at ?? null })).obligation;

describe('a directive that no question of the form answers', () => {
  it('is entered without code and is a duty at once, with its own whole', async () => {
    expect((await record(DRAFT)).recordObligation).toBe('N1');
    const { line, cells } = await page(officer);
    expect(line.figure).toEqual({ value: 0, denominator: 3, denominatorName: 'named' });
    expect(cells.status).toEqual(['notReported', 'notReported', 'notReported']);
  });

  it('counts an addressee once its result is recorded, in the audit too', async () => {
    const result = { outcome: 'done', doneOn: '2018-03-05', document: 'MH-77/BNV-VP' };
    await officer.ok(ANSWER, { code: 'N1', agency: 2, input: result, requestId: requestId() });
    const { line } = await page(officer);
    expect(line.figure.value).toBe(1);
    const [event] = await server.sql(
      `select subject, agency_id as agency from audit_event where action = 'obligation.answer'`,
    );
    expect(event).toEqual({ subject: 'obligation N1/2', agency: 2 });
    await officer.ok(ANSWER, {
      ...{ code: 'N1', agency: 2, requestId: requestId() },
      input: { ...result, document: 'MH-78/BNV-VP' },
    });
    const [corrected] = await server.sql(
      `select before::jsonb ->> 'document' as before, after::jsonb ->> 'document' as after from audit_event
        where action = 'obligation.answer' order by seq desc limit 1`,
    );
    expect(corrected).toEqual({ before: 'MH-77/BNV-VP', after: 'MH-78/BNV-VP' });
  });

  it('shows an agency its own status only', async () => {
    const reporter = await server.as('reporter', { agencies: [2] });
    const { line, cells } = await page(reporter);
    expect(line.figure).toMatchObject({ value: 1, denominator: 3 });
    expect([cells.agency, cells.status]).toEqual([[{ number: 2 }], ['met']]);
  });

  it('revised becomes version 2; what was known before stays as it was', async () => {
    const before = await page(officer);
    await record({ ...DRAFT, titleVi: 'Tên mới' }, 'N1');
    const after = await page(officer);
    expect([after.line.obligation.version, after.line.obligation.titleVi]).toEqual([2, 'Tên mới']);
    const then = await page(officer, before.asOf.instant);
    expect([then.line.obligation.version, then.line.obligation.titleVi]).toEqual([1, DRAFT.titleVi]);
    const [event] = await server.sql(
      `select before::jsonb ->> 'titleVi' as before, after::jsonb ->> 'titleVi' as after from audit_event
        where action = 'directive.record' and subject = 'obligation N1 2'`,
    );
    expect(event).toEqual({ before: DRAFT.titleVi, after: 'Tên mới' });
  });

  it('is left out once it has ended', async () => {
    const [today] = await server.sql<{ day: string }>(
      `select ((world_now() at time zone 'Asia/Ho_Chi_Minh')::date - 1)::text as day`,
    );
    await record({ ...DRAFT, lastDay: null, firstDay: '2016-01-01', endsOn: today!.day }, 'N1');
    expect(await codeOf(PAGE, { code: 'N1' })).toBe('NOT_FOUND');
  });
});

describe('what is refused', () => {
  it.each<[string, object]>([
    ['a directive without a sentence', { ...DRAFT, sentence: ' ' }],
    ['a deadline before its first day', { ...DRAFT, lastDay: '2018-02-28' }],
    ['a day that does not exist', { ...DRAFT, documentOn: '2018-02-31' }],
    ['a formula that does not exist', { ...DRAFT, formula: 'guess' }],
    ['a field that does not exist', { ...DRAFT, code: 'O1' }],
    [
      'the formula of the architecture, which needs questions of its own',
      { ...DRAFT, formula: 'architecture' },
    ],
  ])('%s', async (_, draft) => {
    expect(await codeOf(RECORD, { draft, requestId: requestId() })).toBe('MALFORMED_INPUT');
  });

  it('a revision of a duty that came with the release', async () => {
    expect(await codeOf(RECORD, { draft: DRAFT, code: 'O3', requestId: requestId() })).toBe('NOT_FOUND');
  });

  it('a result by hand of a duty that the form answers, or of a day that lies ahead', async () => {
    const result = { outcome: 'ongoing' };
    const hand = (code: string, given: object) =>
      codeOf(ANSWER, { code, agency: 1, input: given, requestId: requestId() });
    expect(await hand('O3', result)).toBe('MOVE_NOT_ALLOWED');
    expect(await hand('N1', { outcome: 'done', doneOn: '2099-01-01' })).toBe('MALFORMED_INPUT');
  });
});
