import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { mappingOf, TrackingDesk, typeInto } from '../../test/build/tracking-desk.js';
import { downloadWorkbook } from '../../test/build/workbooks.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import type { TrackingLook } from './tracking-import.service.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const [BO_Y_TE, BINH_DINH, HA_NOI] = [18, 38, 56];
const REGISTERS = { B3: 'Kết nối (B3, B5)', C1: 'Phần mềm (C1)', D2: 'Dự án (D2–D5)' };
const SAVE = `mutation($agency: Int!, $question: String!, $version: Int!, $value: AnswerValue!, $requestId: String!) {
  saveAnswer(round: "2018-Q1", agency: $agency, question: $question, version: $version, value: $value, requestId: $requestId) { version } }`;

let server: TestServer;
let desk: TrackingDesk;
let officer: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server, { ...Q4_2017, closesAt: '2018-04-01T00:00:00+07:00' });
  const earlier = await ReportDesk.of(server, HA_NOI, '2017-Q4');
  await earlier.send(5);
  await ReportDesk.openRound(server);
  desk = await TrackingDesk.of(server);
  ({ officer } = desk);
}, 60_000);
afterAll(() => server.stop());

describe('the workbook of a round, with a line for each agency', () => {
  let sheet: Buffer;

  it('is downloaded with what is known, knows its own columns, and untouched changes nothing', async () => {
    sheet = (await desk.download()).rawPayload;
    const seen = await desk.look(sheet);
    expect(seen.sheets.find(({ register }) => register === null)).toMatchObject({
      ...{ sheet: 'Bảng tổng hợp', agencyColumn: 2, recognised: 93, agencies: 93 },
    });
    expect(Object.values(seen.sheets[0]!.guess.agency)).toEqual(seen.fields.agency);
    const shown = await desk.preview(sheet, mappingOf(seen));
    expect(shown).toMatchObject({ issues: [], unknownLines: [], unknownWords: [] });
    expect(shown.lines).toHaveLength(93);
    expect(shown.lines.flatMap(({ changes }) => changes)).toEqual([]);
  }, 60_000);

  it('is filled in and loaded again: exactly what was typed is new', async () => {
    const agency = desk.names.get(BINH_DINH)!;
    const typed = await typeInto(
      sheet,
      'Bảng tổng hợp',
      { agency },
      {
        'C4.levels.district.used': 11,
        'A5.planned.7.on': '30/6/2018',
      },
    );
    const mapping = mappingOf(await desk.look(typed));
    const shown = await desk.preview(typed, mapping);
    expect(
      shown.lines.flatMap(({ number, changes }) => changes.map(({ path, after }) => [number, path, after])),
    ).toEqual([
      [BINH_DINH, 'planned.7.on', '2018-06-30'],
      [BINH_DINH, 'levels.district.used', { kind: 'number', value: 11 }],
    ]);
    expect(await desk.load(typed, mapping)).toEqual({ agencies: 1, answers: 2 });
    const again = (await desk.download()).rawPayload;
    expect((await desk.preview(again, mapping)).lines.flatMap(({ changes }) => changes)).toEqual([]);
  }, 60_000);

  it('is refused by name where it is of another round, or the form of one agency', async () => {
    const other = (await desk.download(officer, '2017-Q4')).rawPayload;
    expect((await desk.post(officer, '/look', other)).json()).toMatchObject({
      errors: [
        { extensions: { details: { reason: 'otherRound', found: 'Quý IV/2017', expected: 'Quý I/2018' } } },
      ],
    });
    const reporter = await server.as('reporter', { agencies: [BINH_DINH] });
    const form = await downloadWorkbook(reporter, { round: '2018-Q1', agency: BINH_DINH });
    expect((await desk.post(officer, '/look', form)).json()).toMatchObject({
      errors: [{ extensions: { details: { reason: 'formOfOne' } } }],
    });
    expect((await desk.download(reporter)).statusCode).toBe(403);
  }, 60_000);
});

describe('the registers of a round, with a line for each record', () => {
  const download = async () => (await desk.download()).rawPayload;
  // Before anything is loaded; its marks are those of every workbook of the round.
  let file: Buffer;
  let seen: TrackingLook;
  const propose = (sheet: string) => mappingOf(seen, {}, sheet);

  it('stand in the same workbook, are known by their marks, and untouched change and note nothing', async () => {
    file = await download();
    seen = await desk.look(file);
    expect(seen.sheets.map(({ sheet, register }) => [sheet, register])).toEqual([
      ['Bảng tổng hợp', null],
      ...Object.entries(REGISTERS).map(([register, sheet]) => [sheet, register]),
    ]);
    for (const sheet of Object.values(REGISTERS)) {
      const shown = await desk.preview(file, mappingOf(seen, {}, sheet));
      expect(shown).toMatchObject({ issues: [], notes: [], unknownLines: [], unknownWords: [] });
      expect(shown.lines.flatMap(({ changes }) => changes)).toEqual([]);
    }
  }, 60_000);

  it('offer an agency its software; it finds each line in its report and changes what is not so', async () => {
    const agency = desk.names.get(BINH_DINH)!;
    const typed = await typeInto(
      file,
      REGISTERS.C1,
      { agency },
      {
        'C1.packages.name': 'Một cửa điện tử tỉnh',
        'C1.packages.type': 'Một cửa điện tử',
        'C1.packages.units': 30,
      },
    );
    const mapping = propose(REGISTERS.C1);
    expect(await desk.load(typed, mapping)).toEqual({ agencies: 1, answers: 1 });
    // A second one goes into the line that the workbook of now has for it.
    const next = await typeInto(
      await download(),
      REGISTERS.C1,
      { agency, at: 1 },
      {
        'C1.packages.name': 'Cổng dịch vụ công',
        'C1.packages.type': 'Dịch vụ công trực tuyến',
      },
    );
    expect(await desk.load(next, propose(REGISTERS.C1))).toEqual({ agencies: 1, answers: 1 });
    expect(await desk.load(next, propose(REGISTERS.C1))).toEqual({ agencies: 0, answers: 0 });
    const reporter = await server.as('reporter', { agencies: [BINH_DINH] });
    const c1 = await desk.answer(reporter, BINH_DINH, 'C1');
    expect(c1).toMatchObject({
      origin: 'prefilled',
      offeredAt: expect.any(String),
      value: {
        packages: [
          { name: 'Một cửa điện tử tỉnh', type: 'oneStop', units: { kind: 'number', value: 30 } },
          { name: 'Cổng dịch vụ công', type: 'onlineService' },
        ],
      },
    });
    const { packages } = c1!.value as { packages: { id: string }[] };
    const value = {
      packages: packages.map((line, at) => (at === 0 ? { ...line, supplier: 'Sở TT&TT' } : line)),
    };
    const saved = { agency: BINH_DINH, question: 'C1', version: c1!.version, value, requestId: requestId() };
    await reporter.ok(SAVE, saved);
    expect(await desk.answer(reporter, BINH_DINH, 'C1')).toMatchObject({ origin: 'changed' });
    // It has begun: from here on the workbook neither shows nor takes anything of it.
    const after = await download();
    const shown = await desk.preview(next, propose(REGISTERS.C1));
    expect(shown.lines.find(({ number }) => number === BINH_DINH)).toMatchObject({
      target: 'closed',
      changes: [],
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(after as never);
    expect(JSON.stringify(workbook.getWorksheet(REGISTERS.C1)!.getSheetValues())).not.toContain(
      'Cổng dịch vụ công',
    );
  }, 60_000);

  it('keep a project, its check, its money and its compliance together', async () => {
    const agency = desk.names.get(BO_Y_TE)!;
    const typed = await typeInto(
      file,
      REGISTERS.D2,
      { agency },
      {
        'D2.projects.name': 'Hệ thống quản lý thông tin y tế',
        'D2.projects.state': 'Đã phê duyệt',
        'D2.projects.funds:central': 'x',
        'D2.projects.decision.issued': '15/QĐ-BYT ngày 20/01/2018',
        'D3.projects.required.answer': 'Có',
        'D4.projects.total': '12.500,5',
        'D5.projects.cited.answer': 'Chưa đủ thông tin',
      },
    );
    expect(await desk.load(typed, propose(REGISTERS.D2))).toEqual({ agencies: 1, answers: 4 });
    const reporter = await server.as('reporter', { agencies: [BO_Y_TE] });
    const [project] = ((await desk.answer(reporter, BO_Y_TE, 'D2'))!.value as { projects: { id: string }[] })
      .projects;
    expect(project).toMatchObject({
      ...{ name: 'Hệ thống quản lý thông tin y tế', state: 'approved', funds: ['central'] },
      decision: { number: '15', symbol: 'QĐ-BYT', issuedOn: '2018-01-20' },
    });
    expect(await desk.answer(reporter, BO_Y_TE, 'D4')).toMatchObject({
      value: { projects: [{ project: project!.id, total: '12500500000' }] },
    });
    expect(await desk.answer(reporter, BO_Y_TE, 'D3')).toMatchObject({
      value: { projects: [{ project: project!.id, required: { answer: 'yes' } }] },
    });
  }, 60_000);

  it('ask for a line of a national system nothing but what is told of it', async () => {
    const agency = desk.names.get(BO_Y_TE)!;
    const typed = await typeInto(
      file,
      REGISTERS.B3,
      { agency },
      {
        'B3.connections.need': 'Có nhu cầu',
        'B3.connections.step': '3',
      },
    );
    const shown = await desk.preview(typed, propose(REGISTERS.B3));
    expect(shown.issues).toEqual([]);
    expect(
      shown.lines.flatMap(({ number, changes }) =>
        changes.map(({ path }) => [number, path.split('.').at(-1)]),
      ),
    ).toEqual([
      [BO_Y_TE, 'system'],
      [BO_Y_TE, 'need'],
      [BO_Y_TE, 'step'],
    ]);
  }, 60_000);

  it('keep what an agency answered in an earlier round, and say so where the line differs', async () => {
    const agency = desk.names.get(HA_NOI)!;
    const typed = await typeInto(file, REGISTERS.B3, { agency }, { 'B3.connections.need': 'Có nhu cầu' });
    const shown = await desk.preview(typed, propose(REGISTERS.B3));
    expect(shown.lines.find(({ number }) => number === HA_NOI)).toMatchObject({
      target: 'offer',
      answers: [],
    });
    expect(shown.notes.map(({ code }) => code)).toEqual(['tracking.cell.answered']);
  }, 60_000);
});
