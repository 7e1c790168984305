import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { LETTERHEAD } from '../../test/access/rows-duties.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { requestId, type TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';

const LIST = '{ letterheadList { validFrom validTo standing authority mark source enteredBy } }';
const RECORD = `mutation ($draft: AnswerValue!, $requestId: String!) { recordLetterhead(draft: $draft, requestId: $requestId) }`;

interface List {
  letterheadList: {
    validFrom: string;
    validTo: string | null;
    standing: string;
    authority: string;
    mark: string;
    source: string;
    enteredBy: string | null;
  }[];
}

let server: TestServer;
let administrator: TestClient;
let leader: TestClient;
beforeAll(async () => {
  server = await startTestServer({ at: '2018-03-20T09:00:00+07:00', mark: 'demo' });
  await ReportDesk.openRound(server);
  administrator = await server.as('administrator');
  leader = await server.as('leader');
});
afterAll(() => server.stop());

const list = async () => (await administrator.ok<List>(LIST)).letterheadList;
const record = (draft: object) => administrator.ok(RECORD, { draft, requestId: requestId() });
const wordsOf = async (url: string) => {
  const { rawPayload } = await leader.http({ method: 'GET', url });
  const word = await JSZip.loadAsync(rawPayload);
  return (await word.file('word/document.xml')!.async('text')).replace(/<[^>]+>/g, ' ');
};
const chaser = () => wordsOf('/reports/2018-Q1/40/chase-letter.docx');
const opening = () => wordsOf('/exports/rounds/2018-Q1/letters/47.docx?ky-ten=cuc-truong');

describe('names, symbols and signing authorities on documents', () => {
  it('are known by the day they hold, the renaming of 2022 and the merger of 2025 ahead', async () => {
    expect((await list()).map(({ validFrom, validTo, standing }) => [validFrom, validTo, standing])).toEqual([
      ['2025-03-01', null, 'coming'],
      ['2022-07-26', '2025-02-28', 'coming'],
      ['2015-01-01', '2022-07-25', 'now'],
    ]);
  });

  it('that hold from a day ahead leave the letters of today as they are, and stand on those after it', async () => {
    await record(LETTERHEAD);
    expect(await chaser()).toContain('BTTTT-THH');
    await server.stepClock('2018-06-02T09:00:00+07:00');
    expect((await list())[2]).toMatchObject({
      ...{ validFrom: '2018-06-01', validTo: '2022-07-25', standing: 'now' },
      ...{ mark: 'illustrative', authority: LETTERHEAD.authority },
      source: 'Quyết định số MH-12/QĐ-BTTTT ngày 20/05/2018 của Bộ Thông tin và Truyền thông',
    });
    for (const words of [await chaser(), await opening()]) {
      for (const own of ['/BTTTT-ƯDMH', LETTERHEAD.orderBelow, 'ƯDMH.', 'Cục Ứng dụng minh họa'])
        expect(words).toContain(own);
      expect(words).not.toContain('Cục Tin học hóa');
    }
  });

  it('are corrected by another entry of the same day; the later renaming still begins on its day', async () => {
    await record({ ...LETTERHEAD, authority: 'Cục đã đính chính' });
    const known = await list();
    expect(known.map(({ authority, standing }) => [authority, standing]).slice(2, 4)).toEqual([
      ['Cục đã đính chính', 'now'],
      [LETTERHEAD.authority, 'corrected'],
    ]);
    expect(known[1]).toMatchObject({ validFrom: '2022-07-26', standing: 'coming' });
    expect(known[4]).toMatchObject({ validTo: '2018-05-31', standing: 'past' });
  });

  it('stand in the audit with who entered them', async () => {
    const events = await server.sql<{ before: { authority: string } | null; after: { authority: string } }>(
      `select before::jsonb as before, after::jsonb as after from audit_event where action = 'letterhead.record' order by position`,
    );
    expect(events.map(({ after }) => after.authority)).toEqual([LETTERHEAD.authority, 'Cục đã đính chính']);
    expect(events.map(({ before }) => before?.authority ?? null)).toEqual([null, LETTERHEAD.authority]);
    expect((await list())[2]!.enteredBy).toBeTruthy();
  });

  it.each<[string, object]>([
    ['no document that says so', { ...LETTERHEAD, basisSymbol: ' ' }],
    ['a symbol with a space', { ...LETTERHEAD, letterSymbol: 'BTTTT - THH' }],
    ['a symbol in small letters', { ...LETTERHEAD, reportSymbol: 'bc-thh' }],
    ['a day that does not exist', { ...LETTERHEAD, validFrom: '2018-02-31' }],
    ['a field that does not exist', { ...LETTERHEAD, version: 9 }],
    ['a name of 5,000 characters', { ...LETTERHEAD, ministry: 'B'.repeat(5000) }],
    ['a direction override', { ...LETTERHEAD, ministry: 'Bộ \u202Etxt' }],
  ])('are refused with %s', async (_, draft) => {
    const { code } = await administrator.refused(RECORD, { draft, requestId: requestId() });
    expect(code).toBe('MALFORMED_INPUT');
  });

  it('are entered by the administrator alone', async () => {
    for (const who of [leader, await server.as('officer'), await server.as('reporter', { agencies: [38] })])
      expect((await who.refused(RECORD, { draft: LETTERHEAD, requestId: requestId() })).code).toBe(
        'FORBIDDEN_ACTION',
      );
  });
});
