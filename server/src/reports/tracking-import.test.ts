import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { buildDocument } from '../../test/build/answers.js';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { downloadWorkbook } from '../../test/build/workbooks.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import type { TrackingLook, TrackingPreview } from './tracking-import.service.js';

const BO_Y_TE = 18;
const [BINH_DINH, DA_NANG, HA_NOI, QUANG_NINH, HUE] = [38, 47, 56, 79, 87];
const BEGIN = `mutation($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) {
  beginEntry(round: $round, agency: $agency, channel: email, arrivalNumber: "MH-7", arrivedOn: "2018-03-02", document: $document, requestId: $requestId) }`;
const PAGE = `query($round: String!, $agency: Int!) { report(round: $round, agency: $agency) { drafting answers { question origin version value offeredAt } } }`;
const CONFIRM = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) {
  confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { version origin } }`;

let server: TestServer;
let officer: TestClient;
const names = new Map<number, string>();

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  officer = await server.as('officer');
  for (const row of await server.sql<{ number: number; name: string }>(
    `select agency_id as number, name_vi as name from agency_version where superseded_position is null and valid_from <= '2018-03-05' and (valid_to is null or valid_to > '2018-03-05')`,
  ))
    names.set(row.number, row.name);
}, 60_000);
afterAll(() => server.stop());

type Typed = string | number | null;

/** The Authority's own table: a title, headings of two lines, groups, one line per agency. */
async function tableOf(lines: readonly (readonly Typed[])[], sheet = 'Theo dõi 2017'): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(sheet);
  page.addRow(['BẢNG THEO DÕI TÌNH HÌNH BAN HÀNH KIẾN TRÚC']);
  page.addRow(['STT', 'Cơ quan', 'Tình trạng', 'Quyết định ban hành', null, 'Đơn vị chủ trì', 'Ghi chú']);
  page.addRow([null, null, null, 'Số, ký hiệu', 'Ngày ban hành', null, null]);
  page.mergeCells('D2:E2');
  page.addRow(['I', 'Các cơ quan']);
  lines.forEach((line, at) => page.addRow([at + 1, ...line]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const post = (who: TestClient, path: string, payload: Buffer, query: Record<string, string> = {}) =>
  who.http({
    method: 'POST',
    url: `/reports/2018-Q1/tracking${path}?${new URLSearchParams(query)}`,
    headers: { 'x-ega': '1', 'content-type': 'application/octet-stream' },
    payload,
  });
const look = async (file: Buffer) => (await post(officer, '/look', file)).json<TrackingLook>();
const mappingOf = ({ sheets }: TrackingLook, more: Partial<SheetMapping> = {}): SheetMapping => {
  const { sheet, agencyColumn, guess } = sheets[0]!;
  return { sheet, agencyColumn, columns: guess, rows: {}, words: {}, ...more };
};
const preview = async (file: Buffer, mapping: SheetMapping) =>
  (await post(officer, '/preview', file, { mapping: JSON.stringify(mapping) })).json<TrackingPreview>();
const apply = (file: Buffer, mapping: SheetMapping, digest: string, id = requestId()) =>
  post(officer, '', file, { mapping: JSON.stringify(mapping), digest, requestId: id });
async function load(file: Buffer, mapping: SheetMapping) {
  const { digest } = await preview(file, mapping);
  return (await apply(file, mapping, digest)).json<{ agencies: number; answers: number }>();
}
const page = async (who: TestClient, agency: number) =>
  (
    await who.ok<{
      report: {
        drafting: boolean;
        answers: {
          question: string;
          origin: string;
          version: number;
          value: unknown;
          offeredAt: string | null;
        }[];
      };
    }>(PAGE, { round: '2018-Q1', agency })
  ).report;
const answer = async (who: TestClient, agency: number, question: string) =>
  (await page(who, agency)).answers.find((each) => each.question === question);

describe("the Authority's own table, loaded at the first round", () => {
  let file: Buffer;
  let mapping: SheetMapping;

  it('is looked at: the sheet, the line of headings, what each column probably holds', async () => {
    file = await tableOf([
      [
        names.get(BO_Y_TE)!.toUpperCase(),
        'Đã ban hành',
        '4159/QĐ-BYT',
        '13/10/2015',
        'Cục Công nghệ thông tin',
        'ok',
      ],
      ['UBND tỉnh Bình Định', 'Đang làm', null, null, 'Sở TTTT', null],
      ['Sở TTTT Huế', '7', '1915/QĐ-UBND ngày 15/8/2016', null, null, null],
    ]);
    const seen = await look(file);
    expect(seen.sheets).toMatchObject([
      {
        sheet: 'Theo dõi 2017',
        agencyColumn: 2,
        recognised: 2,
        guess: {
          3: 'A1.step',
          4: 'A3.steps.7.document.issued',
          5: 'A3.steps.7.document.issuedOn',
          6: 'A6.leadUnit',
        },
      },
    ]);
    expect(seen.agencies).toHaveLength(93);
    mapping = mappingOf(seen);
  });

  it('asks what it does not know, takes nothing before that is answered', async () => {
    const shown = await preview(file, mapping);
    expect(shown.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['C6', 'workbook.cell.choice'],
      ['B7', 'tracking.line.unknown'],
    ]);
    expect(shown.unknownLines).toMatchObject([{ row: 7, text: 'Sở TTTT Huế' }]);
    expect((await apply(file, mapping, shown.digest)).json()).toMatchObject({
      errors: [{ extensions: { code: 'MALFORMED_INPUT' } }],
    });
    expect(await server.sql(`select 1 from tracked_answer`)).toEqual([]);
    mapping = {
      ...mapping,
      rows: { 7: HUE },
      words: { [shown.unknownWords[0]!.word]: 'Bước 3. Đang xây dựng dự thảo' },
    };
  });

  it('is offered to agencies that have not begun: nothing of it counts before they confirm it', async () => {
    const shown = await preview(file, mapping);
    expect(shown.issues).toEqual([]);
    expect(shown.lines.map(({ number, target, changes }) => [number, target, changes.length])).toEqual([
      [BO_Y_TE, 'offer', 5],
      [BINH_DINH, 'offer', 2],
      [HUE, 'offer', 4],
    ]);
    const id = requestId();
    const first = await apply(file, mapping, shown.digest, id);
    expect(first.json()).toEqual({ agencies: 3, answers: 7 });
    expect((await apply(file, mapping, shown.digest, id)).json()).toEqual(first.json());
    const reporter = await server.as('reporter', { agencies: [BO_Y_TE] });
    expect(await page(reporter, BO_Y_TE)).toMatchObject({ drafting: false });
    const a1 = await answer(reporter, BO_Y_TE, 'A1');
    expect(a1).toMatchObject({ origin: 'prefilled', version: 0, value: { step: 7 } });
    expect(a1!.offeredAt).toEqual(expect.any(String));
    expect(await answer(reporter, BO_Y_TE, 'A3')).toMatchObject({
      value: { steps: [{ step: 7, document: { number: '4159', symbol: 'QĐ-BYT', issuedOn: '2015-10-13' } }] },
    });
    await reporter.ok(CONFIRM, {
      ...{ round: '2018-Q1', agency: BO_Y_TE, question: 'A1', version: 0, requestId: requestId() },
    });
    expect(await answer(reporter, BO_Y_TE, 'A1')).toMatchObject({ origin: 'confirmed' });
    expect(await answer(reporter, BO_Y_TE, 'A6')).toMatchObject({ origin: 'prefilled' });
  });

  it('changes nothing the second time, and leaves an agency alone once it has begun', async () => {
    const shown = await preview(file, mapping);
    expect(shown.lines.map(({ number, target, changes }) => [number, target, changes.length])).toEqual([
      [BO_Y_TE, 'closed', 0],
      [BINH_DINH, 'offer', 0],
      [HUE, 'offer', 0],
    ]);
    expect((await load(file, mapping)).agencies).toBe(0);
  });

  it('is remembered: names, headings and words that were explained are not asked again', async () => {
    const next = await tableOf([['Sở TTTT Huế', 'đang làm', null, null, null, null]], 'Theo dõi 2018');
    const seen = await look(next);
    expect(seen.sheets[0]!.recognised).toBe(1);
    const shown = await preview(next, mappingOf(seen, { words: seen.words }));
    expect(shown.issues).toEqual([]);
    expect(shown.lines).toMatchObject([{ number: HUE, changes: [{ before: 7, after: 3 }] }]);
  });

  it('stands in the audit with the agencies and questions it touched', async () => {
    const [event] = await server.sql<{ after: { agencies: Record<string, string[]> } }>(
      `select after::jsonb as after from audit_event where action = 'report.track'`,
    );
    expect(event!.after.agencies[BO_Y_TE]).toEqual(['A1', 'A3', 'A6']);
  });
});

describe('what an agency or an officer has written stands', () => {
  it('a report that the officer enters takes the values as his own, one entered by somebody else does not', async () => {
    const desk = await ReportDesk.of(server, DA_NANG);
    const fileId = await desk.evidence();
    const document = {
      form: 'paper',
      authority: 'direct',
      document: buildDocument('9', '2018-03-01', fileId, 'UBND-TH'),
    };
    await officer.ok(BEGIN, { round: '2018-Q1', agency: DA_NANG, document, requestId: requestId() });
    const file = await tableOf([[names.get(DA_NANG)!, '6', null, null, 'Sở Nội vụ', null]]);
    const mapping = mappingOf(await look(file));
    const shown = await preview(file, mapping);
    expect(shown.lines).toMatchObject([{ number: DA_NANG, target: 'entry' }]);
    expect(await load(file, mapping)).toEqual({ agencies: 1, answers: 2 });
    expect(await answer(officer, DA_NANG, 'A1')).toMatchObject({ origin: 'changed', value: { step: 6 } });
    const other = await server.as('officer');
    const seen = (
      await post(other, '/preview', file, { mapping: JSON.stringify(mapping) })
    ).json<TrackingPreview>();
    expect(seen.lines).toMatchObject([{ target: 'closed', changes: [] }]);
    // Saved meanwhile: what was shown is not what would be taken.
    const late = await tableOf([[names.get(DA_NANG)!, '5', null, null, null, null]]);
    const before = await preview(late, mapping);
    await server.sql(
      `update report_draft set version = version + 1 where question = 'A1' and agency_id = ${DA_NANG}`,
    );
    expect((await apply(late, mapping, before.digest)).statusCode).toBe(409);
  });

  it('what an agency sent in an earlier round is never written over', async () => {
    await ReportDesk.openRound(server, { ...Q4_2017, closesAt: '2018-04-01T00:00:00+07:00' });
    const desk = await ReportDesk.of(server, HA_NOI);
    const earlier = desk.inRound('2017-Q4');
    await earlier.send(5);
    const file = await tableOf([[names.get(HA_NOI)!, '3', null, null, null, null]]);
    const shown = await preview(file, mappingOf(await look(file)));
    expect(shown.lines).toMatchObject([{ number: HA_NOI, answers: [] }]);
    expect(shown.notes).toMatchObject([{ cell: 'C5', code: 'tracking.cell.answered' }]);
  });
});

describe('two officers who load at once', () => {
  it('what the one has loaded is shown to the other before anything is written over', async () => {
    const other = await server.as('officer');
    const [first, second] = [
      await tableOf([[names.get(QUANG_NINH)!, '2', null, null, null, null]]),
      await tableOf([[names.get(QUANG_NINH)!, '4', null, null, null, null]]),
    ];
    const mapping = mappingOf(await look(first));
    const query = async (file: Buffer) => ({
      ...{ mapping: JSON.stringify(mapping), requestId: requestId() },
      digest: (await preview(file, mapping)).digest,
    });
    const queries = [await query(first), await query(second)] as const;
    const answers = await Promise.all([
      post(officer, '', first, queries[0]),
      post(other, '', second, queries[1]),
    ]);
    // Both were shown an agency of which nothing was known: one of them is told that this is so no more.
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });
});

describe('the sheet of a round, with a line for each agency', () => {
  const download = async (who: TestClient, round = '2018-Q1') =>
    who.http({
      method: 'GET',
      url: `/reports/${round}/tracking.xlsx`,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  const typeInto = async (bytes: Buffer, name: string, key: string, typed: Typed): Promise<Buffer> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    const sheet = workbook.worksheets[0]!;
    const columns: string[] = [];
    sheet.getRow(1).eachCell((cell, column) => (columns[column] = cell.text));
    sheet.eachRow((row) => {
      if (row.getCell(2).text === name) row.getCell(columns.indexOf(`ega:${key}`)).value = typed;
    });
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  let sheet: Buffer;

  it('is downloaded with what is known, knows its own columns, and untouched changes nothing', async () => {
    sheet = (await download(officer)).rawPayload;
    const seen = await look(sheet);
    expect(seen.sheets).toMatchObject([{ sheet: 'Bảng tổng hợp', agencyColumn: 2, recognised: 93 }]);
    expect(Object.values(seen.sheets[0]!.guess)).toEqual(seen.fields);
    const shown = await preview(sheet, mappingOf(seen));
    expect(shown).toMatchObject({ issues: [], unknownLines: [], unknownWords: [] });
    expect(shown.lines).toHaveLength(93);
    expect(shown.lines.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('is filled in and loaded again: exactly what was typed is new', async () => {
    const typed = await typeInto(
      await typeInto(sheet, names.get(BINH_DINH)!, 'C4.levels.district.used', 11),
      names.get(BINH_DINH)!,
      'A5.planned.7.on',
      '30/6/2018',
    );
    const mapping = mappingOf(await look(typed));
    const shown = await preview(typed, mapping);
    expect(
      shown.lines.flatMap(({ number, changes }) => changes.map(({ path, after }) => [number, path, after])),
    ).toEqual([
      [BINH_DINH, 'planned.7.on', '2018-06-30'],
      [BINH_DINH, 'levels.district.used', { kind: 'number', value: 11 }],
    ]);
    expect(await load(typed, mapping)).toEqual({ agencies: 1, answers: 2 });
    const again = (await download(officer)).rawPayload;
    expect((await preview(again, mapping)).lines.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('is refused by name where it is of another round, or the form of one agency', async () => {
    const other = (await download(officer, '2017-Q4')).rawPayload;
    expect((await post(officer, '/look', other)).json()).toMatchObject({
      errors: [
        { extensions: { details: { reason: 'otherRound', found: 'Quý IV/2017', expected: 'Quý I/2018' } } },
      ],
    });
    const reporter = await server.as('reporter', { agencies: [BINH_DINH] });
    const form = await downloadWorkbook(reporter, { round: '2018-Q1', agency: BINH_DINH });
    expect((await post(officer, '/look', form)).json()).toMatchObject({
      errors: [{ extensions: { details: { reason: 'formOfOne' } } }],
    });
    expect((await download(reporter)).statusCode).toBe(403);
  });
});

describe('a table is refused', () => {
  it('where no agency is found in it, or the file is none', async () => {
    const none = await tableOf([['Công ty A', '3', null, null, null, null]]);
    expect((await post(officer, '/look', none)).json()).toMatchObject({
      errors: [{ extensions: { code: 'FILE_NOT_ACCEPTED', details: { reason: 'noAgencies' } } }],
    });
    expect((await post(officer, '/look', Buffer.from('Cơ quan;Tình trạng'))).json()).toMatchObject({
      errors: [{ extensions: { code: 'FILE_NOT_ACCEPTED', details: { reason: 'notWorkbook' } } }],
    });
  });

  it('reads no field that no column can hold, whatever the mapping says', async () => {
    const file = await tableOf([[names.get(HUE)!, 'Có', 'x', null, 'y', null]]);
    const columns = { 3: 'T3.answer', 4: '__proto__', 6: 'A3.steps.7.document.fileId' };
    const shown = await preview(file, mappingOf(await look(file), { columns }));
    expect(shown.lines).toMatchObject([{ number: HUE, answers: [], changes: [] }]);
    expect(shown.notes.map(({ code }) => code)).toEqual(
      [...Array<string>(3)].map(() => 'tracking.cell.notForKind'),
    );
  });

  it('for everybody but officers, without the header of the client, and with a mapping that is none', async () => {
    const file = await tableOf([[names.get(HUE)!, '3', null, null, null, null]]);
    for (const role of ['reporter', 'approver'] as const) {
      const agency = await server.as(role, { agencies: [HUE] });
      expect((await post(agency, '/look', file)).json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }],
      });
    }
    for (const role of ['viewer', 'leader', 'administrator'] as const)
      expect((await post(await server.as(role), '/look', file)).json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }],
      });
    expect((await post(server.anonymous(), '/look', file)).statusCode).toBe(401);
    const foreign = await officer.http({
      method: 'POST',
      url: '/reports/2018-Q1/tracking/look',
      headers: { 'content-type': 'application/octet-stream' },
      payload: file,
    });
    expect(foreign.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }] });
    for (const mapping of [
      '',
      '[]',
      '{"sheet":"x"}',
      JSON.stringify({ ...mappingOf(await look(file)), rows: { x: 1 } }),
    ])
      expect((await post(officer, '/preview', file, { mapping })).json()).toMatchObject({
        errors: [{ extensions: { code: 'MALFORMED_INPUT' } }],
      });
  });
});
