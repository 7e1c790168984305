import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { buildDocument } from '../../test/build/answers.js';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { typeInto } from '../../test/build/typed-workbook.js';
import {
  applyWorkbook,
  downloadWorkbook,
  previewWorkbook,
  refusedWorkbook,
  sendWorkbook,
} from '../../test/build/workbooks.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const DA_NANG = 47;
let server: TestServer;
let desk: ReportDesk;
let filled: Buffer;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, DA_NANG);
  await desk.fill(3);
  filled = await downloadWorkbook(desk.reporter, desk.at);
}, 60_000);
afterAll(() => server.stop());

const placeOf = async (who: TestClient, payload: Buffer): Promise<unknown> => {
  const headers = { 'x-ega': '1', 'content-type': 'application/octet-stream' };
  return (await who.http({ method: 'POST', url: '/reports/workbook-place', headers, payload })).json();
};
const preview = (bytes: Buffer, query = '') => previewWorkbook(desk.reporter, desk.at, bytes, query);
const held = async (question: string): Promise<object> => (await desk.answer(question)).value;
const apply = (bytes: Buffer, digest: string, take = '', id = requestId()) =>
  applyWorkbook(desk.reporter, desk.at, bytes, { digest, requestId: id, ...(take ? { take } : {}) });

describe('the form as a workbook', () => {
  it('filled, downloaded and handed back changes nothing', async () => {
    const shown = await preview(filled);
    expect(shown).toMatchObject({ changes: [], answers: [], issues: [], notes: [], confirmed: [] });
  });

  it('with three cells changed shows three changes and saves exactly these', async () => {
    const changed = await typeInto(filled, {
      'A3.steps.1.startedOn': '15/03/2016',
      'T1.leadUnit': 'Sở Thông tin và Truyền thông tỉnh',
      'B3.connections.c-1.noNeedReason': 'Chưa có nhu cầu trong năm 2018',
    });
    const shown = await preview(changed);
    expect(shown.changes.map(({ question, path, before, after }) => [question, path, before, after])).toEqual(
      [
        ['T1', 'leadUnit', 'Sở Thông tin và Truyền thông', 'Sở Thông tin và Truyền thông tỉnh'],
        ['A3', 'steps.1.startedOn', '2016-03-01', '2016-03-15'],
        [
          'B3',
          'connections.c-1.noNeedReason',
          'Chưa phát sinh nhu cầu trong kỳ',
          'Chưa có nhu cầu trong năm 2018',
        ],
      ],
    );
    const before = await desk.answer('A3');
    const id = requestId();
    expect((await apply(changed, shown.digest, '', id)).json()).toEqual({ applied: ['T1', 'A3', 'B3'] });
    const after = await desk.answer('A3');
    expect(after.version).toBe(before.version + 1);
    // The evidence file has no cell; it is still there.
    const steps = (value: never) => (value as { steps: { document: { fileId: string } }[] }).steps;
    expect(steps(after.value)[0]!.document.fileId).toBe(steps(before.value)[0]!.document.fileId);
    expect((await preview(changed)).changes).toEqual([]);
  });

  it('is taken whole or not at all', async () => {
    const changed = await typeInto(filled, {
      'A6.leadUnit': 'Văn phòng UBND tỉnh',
      'A3.steps.2.startedOn': '31/02/2016',
    });
    const shown = await preview(changed);
    expect(shown.issues).toEqual([
      {
        sheet: 'A. Kiến trúc',
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        question: 'A3',
        path: 'steps.2.startedOn',
        code: 'workbook.cell.date',
      },
    ]);
    expect((await apply(changed, shown.digest)).json()).toMatchObject({
      errors: [{ extensions: { code: 'MALFORMED_INPUT' } }],
    });
    expect((await desk.answer('A6')).value).toMatchObject({ leadUnit: 'Sở Thông tin và Truyền thông' });
  });

  it('never overwrites what somebody saved after it was taken away; the person may choose the file', async () => {
    const fresh = await downloadWorkbook(desk.reporter, desk.at);
    await desk.save('A6', { ...(await held('A6')), leadUnit: 'Sở Nội vụ' });
    const changed = await typeInto(fresh, { 'A6.leadUnit': 'Văn phòng UBND tỉnh' });
    expect(await preview(changed)).toMatchObject({
      changes: [{ path: 'leadUnit', conflict: true, taken: false, before: 'Sở Nội vụ' }],
      answers: [],
    });
    const taken = await preview(changed, '?take=A6');
    await apply(changed, taken.digest, 'A6');
    expect((await desk.answer('A6')).value).toMatchObject({ leadUnit: 'Văn phòng UBND tỉnh' });
  });

  it('is shown again where the report changed between showing and saving', async () => {
    const fresh = await downloadWorkbook(desk.reporter, desk.at);
    const changed = await typeInto(fresh, { 'T1.leader.title': 'Giám đốc' });
    const shown = await preview(changed);
    await desk.save('T1', { ...(await held('T1')), leadUnit: 'Sở Nội vụ' });
    const answer = await apply(changed, shown.digest);
    expect(answer.statusCode).toBe(409);
    const again = await preview(changed);
    expect(again.changes).toMatchObject([{ path: 'leader.title', conflict: false }]);
    await apply(changed, again.digest);
    expect((await desk.answer('T1')).value).toMatchObject({
      leadUnit: 'Sở Nội vụ',
      leader: { title: 'Giám đốc' },
    });
  });

  it('of some questions, for another unit, touches only these', async () => {
    const part = await downloadWorkbook(desk.reporter, desk.at, 'C0,C5');
    await expect(typeInto(part, { 'A1.step': '4' })).rejects.toThrow('no cell');
    const changed = await typeInto(part, { 'C0.noneBasis': 'Chưa được phân cấp giải quyết thủ tục' });
    const shown = await preview(changed);
    expect(shown.answers.map(({ question }) => question)).toEqual(['C0']);
    expect((await apply(changed, shown.digest)).statusCode).toBe(200);
  });

  it('closes the text of a question that is a state secret, and takes none in it (T3)', async () => {
    const other = await ReportDesk.of(server, 53);
    await other.fill(3);
    await other.save('T3', { answer: 'some', questions: ['A3'] });
    const secret = await downloadWorkbook(other.reporter, other.at);
    const at = (bytes: Buffer) => previewWorkbook(other.reporter, other.at, bytes);
    expect((await at(secret)).changes).toEqual([]);
    const typed = await typeInto(secret, { 'A3.steps.1.document.number': 'MH-99' });
    const shown = await at(typed);
    expect(shown.issues).toMatchObject([{ question: 'A3', code: 'workbook.cell.secret' }]);
    const day = await typeInto(secret, { 'A3.steps.1.startedOn': '02/03/2016' });
    expect(await at(day)).toMatchObject({ issues: [], answers: [{ question: 'A3' }] });
  });
});

describe('people beside the reporter', () => {
  const ASSIGN = `mutation($round: String!, $agency: Int!, $questions: [String!]!, $account: ID, $requestId: String!) {
    assignQuestions(round: $round, agency: $agency, questions: $questions, account: $account, requestId: $requestId) }`;
  const BEGIN = `mutation($round: String!, $agency: Int!, $arrivedOn: CivilDate!, $document: AnswerValue!, $requestId: String!) {
    beginEntry(round: $round, agency: $agency, channel: email, arrivalNumber: "MH-123", arrivedOn: $arrivedOn, document: $document, requestId: $requestId) }`;

  it('a unit that was given two questions takes away these alone and brings back no other', async () => {
    const unit = await server.as('contributor', { agencies: [DA_NANG], unit: 'Sở Nội vụ' });
    await desk.reporter.ok(ASSIGN, {
      ...desk.at,
      questions: ['C0', 'A6'],
      account: unit.accountId,
      requestId: requestId(),
    });
    const part = await downloadWorkbook(unit, desk.at);
    await expect(typeInto(part, { 'T1.leadUnit': 'Sở Nội vụ' })).rejects.toThrow('no cell');
    expect((await previewWorkbook(unit, desk.at, part)).changes).toEqual([]);
    const whole = await typeInto(await downloadWorkbook(desk.reporter, desk.at), {
      'T1.leadUnit': 'Sở Tư pháp',
    });
    const shown = await previewWorkbook(unit, desk.at, whole);
    expect(shown.issues).toMatchObject([{ question: 'T1', code: 'workbook.question.closed' }]);
  });

  it('an officer brings in the workbook that came by e-mail, once the arrival is entered', async () => {
    const other = await ReportDesk.of(server, 61);
    const mailed = await typeInto(await downloadWorkbook(other.reporter, other.at), {
      'A6.leadUnit': 'Sở Thông tin và Truyền thông',
    });
    expect((await refusedWorkbook(other.officer, other.at, mailed)).code).toBe('FORBIDDEN_ACTION');
    expect(await placeOf(other.officer, mailed)).toMatchObject({ ...other.at, entering: false });
    const fileId = await other.evidence();
    const document = {
      form: 'paper',
      authority: 'direct',
      document: buildDocument('9', '2018-03-01', fileId, 'UBND-TH'),
    };
    await other.officer.ok(BEGIN, {
      ...other.at,
      arrivedOn: '2018-03-02',
      document,
      requestId: requestId(),
    });
    expect(await placeOf(other.officer, mailed)).toMatchObject({ ...other.at, entering: true });
    expect(await placeOf(other.reporter, mailed)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }],
    });
    const shown = await previewWorkbook(other.officer, other.at, mailed);
    expect(shown.answers).toMatchObject([{ question: 'A6' }]);
    const taken = await applyWorkbook(other.officer, other.at, mailed, {
      digest: shown.digest,
      requestId: requestId(),
    });
    expect(taken.json()).toEqual({ applied: ['A6'] });
  });
});

describe('a workbook is refused by name', () => {
  it('where it is the form of another agency or another round', async () => {
    await ReportDesk.openRound(server, Q4_2017);
    const earlier = desk.inRound('2017-Q4');
    expect(await refusedWorkbook(desk.reporter, earlier.at, filled)).toMatchObject({
      code: 'FILE_NOT_ACCEPTED',
      details: { reason: 'round', found: 'Quý I/2018', expected: 'Quý IV/2017' },
    });
    const other = await ReportDesk.of(server, 48);
    expect(await refusedWorkbook(other.reporter, other.at, filled)).toMatchObject({
      code: 'FILE_NOT_ACCEPTED',
      details: { reason: 'agency', found: 'Thành phố Đà Nẵng' },
    });
  });

  it('where it unpacks to 150 MB, in under two seconds, and nobody else waits for it', async () => {
    const zip = await JSZip.loadAsync(filled);
    zip.file('xl/worksheets/sheet1.xml', Buffer.alloc(150 * 1024 * 1024, '<c/>'));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const other = await server.as('leader');
    const began = performance.now();
    let took: number | null = null;
    const refusal = refusedWorkbook(desk.reporter, desk.at, bomb).finally(() => {
      took = performance.now() - began;
    });
    const waits: number[] = [];
    while (took === null) {
      const asked = performance.now();
      const { rounds } = await other.ok<{ rounds: { id: string }[] }>(`{ rounds { id } }`);
      expect(rounds[0]!.id).toBe('2018-Q1');
      waits.push(performance.now() - asked);
    }
    expect(await refusal).toMatchObject({ code: 'FILE_NOT_ACCEPTED', details: { reason: 'tooComplex' } });
    expect(took).toBeLessThan(2000);
    expect(waits.length).toBeGreaterThan(1);
    expect(Math.max(...waits)).toBeLessThan(500);
  }, 20_000);

  it('where its hidden sheet was altered or lost', async () => {
    const ExcelJS = (await import('exceljs')).default;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(filled as never);
    const mark = workbook.getWorksheet('_ega')!;
    mark.getCell('B4').value = '9';
    const altered = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await refusedWorkbook(desk.reporter, desk.at, altered)).toMatchObject({
      details: { reason: 'altered' },
    });
    workbook.removeWorksheet(mark.id);
    const lost = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await refusedWorkbook(desk.reporter, desk.at, lost)).toMatchObject({
      details: { reason: 'notForm' },
    });
  });

  it('for people who may not draft this report, and without the header of the client', async () => {
    const officer = await sendWorkbook(desk.officer, desk.at, filled);
    expect(officer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }] });
    const stranger = await server.as('reporter', { agencies: [48] });
    expect((await sendWorkbook(stranger, desk.at, filled)).statusCode).toBe(404);
    expect((await sendWorkbook(server.anonymous(), desk.at, filled)).statusCode).toBe(401);
    const foreign = await desk.reporter.http({
      method: 'POST',
      url: `/reports/2018-Q1/${DA_NANG}/workbook/preview`,
      headers: { 'content-type': 'application/octet-stream' },
      payload: filled,
    });
    expect(foreign.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }] });
  });
});
