import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SheetMapping } from '@ega/shared/reports/tracking/sheet-mapping';
import { buildDocument } from '../../test/build/answers.js';
import { Q4_2017, ReportDesk } from '../../test/build/report-desk.js';
import { mappingOf, tableOf, TrackingDesk } from '../../test/build/tracking-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import type { TrackingPreview } from './tracking-import.service.js';

const BO_Y_TE = 18;
const [BINH_DINH, DA_NANG, HA_NOI, QUANG_NINH, HUE] = [38, 47, 56, 79, 87];
const BEGIN = `mutation($round: String!, $agency: Int!, $document: AnswerValue!, $requestId: String!) {
  beginEntry(round: $round, agency: $agency, channel: email, arrivalNumber: "MH-7", arrivedOn: "2018-03-02", document: $document, requestId: $requestId) }`;
const CONFIRM = `mutation($round: String!, $agency: Int!, $question: String!, $version: Int!, $requestId: String!) {
  confirmAnswer(round: $round, agency: $agency, question: $question, version: $version, requestId: $requestId) { version origin } }`;

let server: TestServer;
let desk: TrackingDesk;
let officer: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  desk = await TrackingDesk.of(server);
  ({ officer } = desk);
}, 60_000);
afterAll(() => server.stop());

describe("the Authority's own table, loaded at the first round", () => {
  let file: Buffer;
  let mapping: SheetMapping;

  it('is looked at: the sheet, the line of headings, what each column probably holds', async () => {
    file = await tableOf([
      [
        desk.names.get(BO_Y_TE)!.toUpperCase(),
        'Đã ban hành',
        '4159/QĐ-BYT',
        '13/10/2015',
        'Cục Công nghệ thông tin',
        'ok',
      ],
      ['UBND tỉnh Bình Định', 'Đang làm', null, null, 'Sở TTTT', null],
      ['Sở TTTT Huế', '7', '1915/QĐ-UBND ngày 15/8/2016', null, null, null],
    ]);
    const seen = await desk.look(file);
    expect(seen.sheets).toMatchObject([
      {
        sheet: 'Theo dõi 2017',
        agencyColumn: 2,
        recognised: 2,
        register: null,
        guess: {
          agency: {
            3: 'A1.step',
            4: 'A3.steps.7.document.issued',
            5: 'A3.steps.7.document.issuedOn',
            6: 'A6.leadUnit',
          },
        },
      },
    ]);
    expect(seen.agencies).toHaveLength(93);
    mapping = mappingOf(seen);
  });

  it('asks what it does not know, takes nothing before that is answered', async () => {
    const shown = await desk.preview(file, mapping);
    expect(shown.issues.map(({ cell, code }) => [cell, code])).toEqual([
      ['C6', 'workbook.cell.choice'],
      ['B7', 'tracking.line.unknown'],
    ]);
    expect(shown.unknownLines).toMatchObject([{ row: 7, text: 'Sở TTTT Huế' }]);
    expect((await desk.apply(file, mapping, shown.digest)).json()).toMatchObject({
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
    const shown = await desk.preview(file, mapping);
    expect(shown.issues).toEqual([]);
    expect(shown.lines.map(({ number, target, changes }) => [number, target, changes.length])).toEqual([
      [BO_Y_TE, 'offer', 5],
      [BINH_DINH, 'offer', 2],
      [HUE, 'offer', 4],
    ]);
    const id = requestId();
    const first = await desk.apply(file, mapping, shown.digest, id);
    expect(first.json()).toEqual({ agencies: 3, answers: 7 });
    expect((await desk.apply(file, mapping, shown.digest, id)).json()).toEqual(first.json());
    const reporter = await server.as('reporter', { agencies: [BO_Y_TE] });
    expect(await desk.page(reporter, BO_Y_TE)).toMatchObject({ drafting: false });
    const a1 = await desk.answer(reporter, BO_Y_TE, 'A1');
    expect(a1).toMatchObject({ origin: 'prefilled', version: 0, value: { step: 7 } });
    expect(a1!.offeredAt).toEqual(expect.any(String));
    expect(await desk.answer(reporter, BO_Y_TE, 'A3')).toMatchObject({
      value: { steps: [{ step: 7, document: { number: '4159', symbol: 'QĐ-BYT', issuedOn: '2015-10-13' } }] },
    });
    await reporter.ok(CONFIRM, {
      ...{ round: '2018-Q1', agency: BO_Y_TE, question: 'A1', version: 0, requestId: requestId() },
    });
    expect(await desk.answer(reporter, BO_Y_TE, 'A1')).toMatchObject({ origin: 'confirmed' });
    expect(await desk.answer(reporter, BO_Y_TE, 'A6')).toMatchObject({ origin: 'prefilled' });
  });

  it('changes nothing the second time, and leaves an agency alone once it has begun', async () => {
    const shown = await desk.preview(file, mapping);
    expect(shown.lines.map(({ number, target, changes }) => [number, target, changes.length])).toEqual([
      [BO_Y_TE, 'closed', 0],
      [BINH_DINH, 'offer', 0],
      [HUE, 'offer', 0],
    ]);
    expect((await desk.load(file, mapping)).agencies).toBe(0);
  });

  it('is remembered: names, headings and words that were explained are not asked again', async () => {
    const next = await tableOf([['Sở TTTT Huế', 'đang làm', null, null, null, null]], 'Theo dõi 2018');
    const seen = await desk.look(next);
    expect(seen.sheets[0]!.recognised).toBe(1);
    const shown = await desk.preview(next, mappingOf(seen, { words: seen.words }));
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
    const fileId = await (await ReportDesk.of(server, DA_NANG)).evidence();
    const document = {
      form: 'paper',
      authority: 'direct',
      document: buildDocument('9', '2018-03-01', fileId, 'UBND-TH'),
    };
    await officer.ok(BEGIN, { round: '2018-Q1', agency: DA_NANG, document, requestId: requestId() });
    const file = await tableOf([[desk.names.get(DA_NANG)!, '6', null, null, 'Sở Nội vụ', null]]);
    const mapping = mappingOf(await desk.look(file));
    const shown = await desk.preview(file, mapping);
    expect(shown.lines).toMatchObject([{ number: DA_NANG, target: 'entry' }]);
    expect(await desk.load(file, mapping)).toEqual({ agencies: 1, answers: 2 });
    expect(await desk.answer(officer, DA_NANG, 'A1')).toMatchObject({
      origin: 'changed',
      value: { step: 6 },
    });
    const other = await server.as('officer');
    const seen = (
      await desk.post(other, '/preview', file, { mapping: JSON.stringify(mapping) })
    ).json<TrackingPreview>();
    expect(seen.lines).toMatchObject([{ target: 'closed', changes: [] }]);
    // Saved meanwhile: what was shown is not what would be taken.
    const late = await tableOf([[desk.names.get(DA_NANG)!, '5', null, null, null, null]]);
    const before = await desk.preview(late, mapping);
    await server.sql(
      `update report_draft set version = version + 1 where question = 'A1' and agency_id = ${DA_NANG}`,
    );
    expect((await desk.apply(late, mapping, before.digest)).statusCode).toBe(409);
  });

  it('what an agency sent in an earlier round is never written over', async () => {
    await ReportDesk.openRound(server, { ...Q4_2017, closesAt: '2018-04-01T00:00:00+07:00' });
    const earlier = await ReportDesk.of(server, HA_NOI, '2017-Q4');
    await earlier.send(5);
    const file = await tableOf([[desk.names.get(HA_NOI)!, '3', null, null, null, null]]);
    const shown = await desk.preview(file, mappingOf(await desk.look(file)));
    expect(shown.lines).toMatchObject([{ number: HA_NOI, answers: [] }]);
    expect(shown.notes).toMatchObject([{ cell: 'C5', code: 'tracking.cell.answered' }]);
  });
});

describe('two officers who load at once', () => {
  it('what the one has loaded is shown to the other before anything is written over', async () => {
    const other = await server.as('officer');
    const [first, second] = [
      await tableOf([[desk.names.get(QUANG_NINH)!, '2', null, null, null, null]]),
      await tableOf([[desk.names.get(QUANG_NINH)!, '4', null, null, null, null]]),
    ];
    const mapping = mappingOf(await desk.look(first));
    const query = async (file: Buffer) => ({
      ...{ mapping: JSON.stringify(mapping), requestId: requestId() },
      digest: (await desk.preview(file, mapping)).digest,
    });
    const queries = [await query(first), await query(second)] as const;
    const answers = await Promise.all([
      desk.post(officer, '', first, queries[0]),
      desk.post(other, '', second, queries[1]),
    ]);
    // Both were shown an agency of which nothing was known: one of them is told that this is so no more.
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });
});

describe('a table is refused', () => {
  it('where no agency is found in it, or the file is none', async () => {
    const none = await tableOf([['Công ty A', '3', null, null, null, null]]);
    expect((await desk.post(officer, '/look', none)).json()).toMatchObject({
      errors: [{ extensions: { code: 'FILE_NOT_ACCEPTED', details: { reason: 'noAgencies' } } }],
    });
    expect((await desk.post(officer, '/look', Buffer.from('Cơ quan;Tình trạng'))).json()).toMatchObject({
      errors: [{ extensions: { code: 'FILE_NOT_ACCEPTED', details: { reason: 'notWorkbook' } } }],
    });
  });

  it('reads no field that no column can hold, whatever the mapping says', async () => {
    const file = await tableOf([[desk.names.get(HUE)!, 'Có', 'x', null, 'y', null]]);
    const columns = { 3: 'T3.answer', 4: '__proto__', 6: 'A3.steps.7.document.fileId' };
    const shown = await desk.preview(file, mappingOf(await desk.look(file), { columns }));
    expect(shown.lines).toMatchObject([{ number: HUE, answers: [], changes: [] }]);
    expect(shown.notes.map(({ code }) => code)).toEqual(
      [...Array<string>(3)].map(() => 'tracking.cell.notForKind'),
    );
  });

  it('for everybody but officers, without the header of the client, and with a mapping that is none', async () => {
    const file = await tableOf([[desk.names.get(HUE)!, '3', null, null, null, null]]);
    for (const role of ['reporter', 'approver'] as const) {
      const agency = await server.as(role, { agencies: [HUE] });
      expect((await desk.post(agency, '/look', file)).json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }],
      });
    }
    for (const role of ['viewer', 'leader', 'administrator'] as const)
      expect((await desk.post(await server.as(role), '/look', file)).json()).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN_ACTION' } }],
      });
    expect((await desk.post(server.anonymous(), '/look', file)).statusCode).toBe(401);
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
      JSON.stringify({ ...mappingOf(await desk.look(file)), rows: { x: 1 } }),
    ])
      expect((await desk.post(officer, '/preview', file, { mapping })).json()).toMatchObject({
        errors: [{ extensions: { code: 'MALFORMED_INPUT' } }],
      });
  });
});
