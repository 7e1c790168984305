import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { QUESTION_IDS } from '@ega/shared/reports/question-id';
import { FORM_VERSION } from '@ega/shared/reports/upgrade-content';
import { say } from '@ega/shared/text/say';
import { Office } from '../../test/build/office.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { applyWorkbook, previewWorkbook, refusedWorkbook } from '../../test/build/workbooks.js';
import { requestId } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import type { TrackingLook, TrackingPreview } from './tracking-import.service.js';
import { sealedMark } from './workbook-seal.js';

const AGENCY = 60;
const SHEET = 'Phần A, C (bản đã sửa)';
const flat = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../test/workbooks/${name}.fods`, import.meta.url)), 'utf8');
const template = flat('bieu-mau');
const kept = flat('bang-theo-doi');

const GOOD = {
  // Decomposed, as files of some other systems are.
  buoc: 'Bước 3. Đang xây dựng dự thảo'.normalize('NFD'),
  tyLe: '60',
  donVi: 'Sở Thông tin và Truyền thông'.normalize('NFD'),
  gop: '',
  hinhThuc: cell('Tự xây dựng'),
  ngay1: '1/3/2016',
  coThuTuc: 'CÓ',
  huyen: '1.234',
};

function cell(text: string): string {
  return `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function flatSheet(filled: Partial<typeof GOOD>, formVersion = FORM_VERSION): string {
  const rows = sealedMark({
    round: '2018-Q1',
    agency: AGENCY,
    formVersion,
    token: 'abcd1234',
    issuedAt: '2018-03-05T09:00:00+07:00',
    answers: QUESTION_IDS.map((question) => ({ question, version: 0, value: null })),
  });
  const mark = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  const values: Record<string, string> = { ...GOOD, ...filled, phanKyThuat: mark };
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

const office = new Office();
let server: TestServer;
let desk: ReportDesk;
let books: Record<'good' | 'bad' | 'merged' | 'old' | 'table', Buffer>;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await ReportDesk.of(server, AGENCY);
  const [good, bad, merged, old, table] = await office.convert(
    {
      good: flatSheet({}),
      bad: flatSheet({ buoc: 'Đang làm', tyLe: '12,5', ngay1: '31/02/2016', huyen: '1.234,5' }),
      merged: flatSheet({
        gop: ' table:number-rows-spanned="2" table:number-columns-spanned="1"',
        hinhThuc: '<table:covered-table-cell/>',
      }),
      old: flatSheet({}, FORM_VERSION - 1),
      table: kept,
    },
    'xlsx',
  );
  books = { good: good!, bad: bad!, merged: merged!, old: old!, table: table! };
}, 120_000);
afterAll(async () => {
  office.remove();
  await server.stop();
});

const preview = (bytes: Buffer) => previewWorkbook(desk.reporter, desk.at, bytes);
const refused = (bytes: Buffer) => refusedWorkbook(desk.reporter, desk.at, bytes);

describe('a workbook saved by LibreOffice', () => {
  it('says so itself, and its sheet is protected', async () => {
    const parts = await JSZip.loadAsync(books.good);
    const read = (name: string) => parts.file(name)!.async('string');
    expect(await read('docProps/app.xml')).toContain('LibreOffice');
    expect(await read('xl/worksheets/sheet2.xml')).toContain('<sheetProtection');
  });

  it('is read right: merged title, days as text, decomposed words, formula, sheet renamed, own hidden sheet', async () => {
    const shown = await preview(books.good);
    expect(shown.issues).toEqual([]);
    const values = Object.fromEntries(shown.changes.map((change) => [change.path, change.after]));
    expect(values).toEqual({
      step: 3,
      percent: 60,
      leadUnit: 'Sở Thông tin và Truyền thông',
      form: 'inHouse',
      'steps.1.startedOn': '2016-03-01',
      'steps.1.document.number': '15',
      'steps.2.startedOn': '2016-06-01',
      'steps.2.document.number': 'MH-16',
      has: 'yes',
      province: { kind: 'number', value: 1234 },
      district: { kind: 'number', value: 1234 },
      commune: { kind: 'none', reason: 'chưa phân cấp' },
    });
  });

  it('tells which column it lacks, which is not of the form, and where a formula stood', async () => {
    const { notes } = await preview(books.good);
    expect(notes.map(({ code, sheet, cell: at }) => [code, sheet, at])).toEqual([
      ['workbook.column.missing', SHEET, null],
      ['workbook.column.stray', SHEET, 'F8'],
      ['workbook.cell.formula', SHEET, 'D12'],
    ]);
    const lacking = notes[0]!.label!.split('; ');
    expect(lacking).toContain('Văn bản của bước – ký hiệu');
    expect(lacking).not.toContain('Văn bản của bước – số');
  });

  it('is taken, and a second time has nothing to change', async () => {
    const shown = await preview(books.good);
    await applyWorkbook(desk.reporter, desk.at, books.good, {
      digest: shown.digest,
      requestId: requestId(),
    });
    expect((await desk.answer('A1')).value).toEqual({ step: 3 });
    expect((await preview(books.good)).changes).toEqual([]);
  });

  it('with slips is refused cell by cell and changes nothing', async () => {
    const { issues } = await preview(books.bad);
    expect(issues.map(({ sheet, cell: at, question, code }) => [sheet, at, question, code])).toEqual([
      [SHEET, 'D3', 'A1', 'workbook.cell.choice'],
      [SHEET, 'D4', 'A2', 'workbook.cell.integer'],
      [SHEET, 'D8', 'A3', 'workbook.cell.date'],
      [SHEET, 'D13', 'C0', 'workbook.cell.count'],
    ]);
  });

  it('with cells to be filled in joined into one is refused at the joined cell', async () => {
    const { issues } = await preview(books.merged);
    expect(issues).toMatchObject([
      { cell: 'D6', question: 'A6', label: 'Hình thức', code: 'workbook.cell.merged' },
    ]);
  });

  it('made of an old version of the form is refused by name', async () => {
    expect(await refused(books.old)).toEqual({
      code: 'FILE_NOT_ACCEPTED',
      details: { reason: 'formVersion', found: FORM_VERSION - 1, expected: FORM_VERSION },
    });
  });
});

describe('a workbook that LibreOffice keeps behind a password', () => {
  const PASSWORD = 'Quy-I-2018';
  let locked: Buffer;
  beforeAll(async () => {
    locked = await office.keep(flatSheet({ tyLe: '61' }), { closing: PASSWORD });
  }, 60_000);

  it('is an encrypted package inside a compound file that no other password opens', async () => {
    expect(locked.subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
    for (const stream of ['EncryptionInfo', 'EncryptedPackage'])
      expect(locked.includes(Buffer.from(stream, 'utf16le'))).toBe(true);
    for (const word of ['[Content_Types].xml', 'xl/workbook.xml', 'A2.percent'])
      expect(locked.includes(word)).toBe(false);
    await expect(office.keep(locked, { opening: 'Quy-II-2018' })).rejects.toThrow('ENOENT');
  }, 60_000);

  it('is refused with the sentence that names the password and what to do', async () => {
    const { code, details } = await refused(locked);
    expect([code, details]).toEqual(['FILE_NOT_ACCEPTED', { reason: 'encrypted' }]);
    expect(say('vi', `workbook.refused.${details['reason'] as 'encrypted'}`)).toBe(
      'Tệp đang đặt mật khẩu mở. Đề nghị bỏ mật khẩu rồi tải lên lại.',
    );
  });

  it('is read right once only its sheets are left behind a password', async () => {
    const open = await office.keep(locked, { opening: PASSWORD, sheets: PASSWORD });
    const sheet = (await JSZip.loadAsync(open)).file('xl/worksheets/sheet2.xml')!;
    expect(await sheet.async('string')).toMatch(/<sheetProtection [^>]*password="/);
    const { issues, changes } = await preview(open);
    expect(issues).toEqual([]);
    expect(changes.find(({ path }) => path === 'percent')).toMatchObject({ question: 'A2', after: 61 });
  }, 60_000);
});

describe("the Authority's own table saved by LibreOffice", () => {
  const post = async <Answer>(path: string, query: Record<string, string> = {}) =>
    (
      await desk.officer.http({
        method: 'POST',
        url: `/reports/2018-Q1/tracking${path}?${new URLSearchParams(query)}`,
        headers: { 'x-ega': '1', 'content-type': 'application/octet-stream' },
        payload: books.table,
      })
    ).json<Answer>();

  it('is read right: joined headings, decomposed names, days, a formula; its hidden sheet is left alone', async () => {
    const { sheets } = await post<TrackingLook>('/look');
    expect(sheets).toMatchObject([
      {
        sheet: 'Theo dõi 2017',
        recognised: 3,
        register: null,
        guess: {
          agency: {
            3: 'A1.step',
            4: 'A3.steps.7.document.issued',
            5: 'A3.steps.7.document.issuedOn',
            6: 'C7.level3',
            7: 'C7.level4',
          },
        },
      },
    ]);
    const { sheet, agencyColumn, guess } = sheets[0]!;
    const mapping = JSON.stringify({ sheet, agencyColumn, columns: guess.agency, rows: {}, words: {} });
    const { lines, issues, notes } = await post<TrackingPreview>('/preview', { mapping });
    expect(lines.map(({ number, changes }) => [number, ...changes.map(({ after }) => after)])).toEqual([
      [18, 7, 'MH-12', 'QĐ-BYT', '2015-10-13', figure(1234), figure(12)],
      [38, 7, 'MH-13', 'QĐ-UBND', '2016-08-01', figure(1234)],
      [52, 7],
    ]);
    expect(issues.map(({ cell: at, code }) => [at, code])).toEqual([
      ['E9', 'workbook.cell.date'],
      ['F9', 'workbook.cell.count'],
    ]);
    expect(notes.map(({ cell: at, code }) => [at, code])).toEqual([['F6', 'workbook.cell.formula']]);
  });
});

const figure = (value: number) => ({ kind: 'number', value });

describe('another kind of file under the name of a workbook is refused by what it is', () => {
  it.each([
    ['Excel 97-2003', 'xls', '', 'oldExcel'],
    ['an OpenDocument sheet', 'ods', '', 'otherOffice'],
    ['a workbook with macros', 'xlsm', 'Calc MS Excel 2007 VBA XML', 'macro'],
    ['a text', 'csv', '', 'notWorkbook'],
  ])(
    '%s',
    async (_what, ending, filter, reason) => {
      const [bytes] = await office.convert({ other: flatSheet({}) }, ending, filter);
      expect(await refused(bytes!)).toMatchObject({ code: 'FILE_NOT_ACCEPTED', details: { reason } });
    },
    60_000,
  );
});
