import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReferenceDocument } from '@ega/shared/documents/reference-document';
import { buildDocument } from '../../test/build/answers.js';
import { ReportDesk } from '../../test/build/report-desk.js';
import { MOVES } from '../../test/build/report-operations.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import { ReferenceDocuments } from './reference-documents.service.js';

const LIST = `query($search: String, $agency: Int, $year: Int, $mark: String, $withFile: Boolean, $page: Int! = 1) {
  documentRegister(search: $search, agency: $agency, year: $year, mark: $mark, withFile: $withFile, page: $page) {
    total years entries { id agencyNumber numberSymbol issuedOn title mark secret closed fileId useCount } } }`;
const ONE = `query($id: ID!) { registerDocument(id: $id) {
  entry { numberSymbol useCount closed } uses { agencyNumber round question receiptNumber } files { id sha256 scan }
  same { agencyNumber sameNumber sameFile } } }`;

interface Entry {
  id: string;
  agencyNumber: number | null;
  numberSymbol: string | null;
  title: string | null;
  mark: string;
  closed: boolean;
  fileId: string | null;
  useCount: number;
}
interface One {
  entry: Entry;
  uses: { agencyNumber: number; round: string; question: string; receiptNumber: string }[];
  files: { id: string; scan: string }[];
  same: { agencyNumber: number | null; sameNumber: boolean; sameFile: boolean }[];
}

const HUE = 87;
const BAC_GIANG = 32;
let server: TestServer;
let hue: ReportDesk;
let bacGiang: ReportDesk;

async function list(who: TestClient, variables: Record<string, unknown> = {}): Promise<Entry[]> {
  return (await who.ok<{ documentRegister: { entries: Entry[] } }>(LIST, variables)).documentRegister.entries;
}
const one = async (who: TestClient, id: string): Promise<One> =>
  (await who.ok<{ registerDocument: One }>(ONE, { id })).registerDocument;

beforeAll(async () => {
  server = await startTestServer();
  await ReportDesk.openRound(server);
  hue = await ReportDesk.of(server, HUE);
  bacGiang = await ReportDesk.of(server, BAC_GIANG);
  // The same bytes in two agencies: what only the Authority is told.
  await hue.evidence('Cùng một tệp');
  await bacGiang.evidence('Cùng một tệp');
});
afterAll(() => server.stop());

describe('the register of official documents', () => {
  it('does not know a document before the report is sent', async () => {
    await hue.fill(7);
    await hue.markReady();
    expect(await list(hue.officer, { agency: HUE })).toEqual([]);
    expect(await list(hue.reporter, { agency: HUE })).toEqual([]);
  });

  it('holds each document of a sent report once, with every answer that rests on it', async () => {
    await hue.submit();
    const entries = await list(hue.officer, { agency: HUE });
    const decision = entries.filter((entry) => entry.numberSymbol === 'MH-7/QĐ-UBND');
    expect(decision).toHaveLength(1);
    expect(decision[0]).toMatchObject({ mark: 'illustrative', useCount: 2, fileId: await hue.evidence() });
    const { uses, files } = await one(hue.officer, decision[0]!.id);
    expect(uses.map(({ question, receiptNumber }) => [question, receiptNumber])).toEqual([
      ['A3', '2018Q1-087-01'],
      ['A7', '2018Q1-087-01'],
    ]);
    expect(files).toMatchObject([{ id: await hue.evidence(), scan: 'none' }]);
  });

  it.each(['MH-7/QĐ-UBND', 'mh 7 qd', 'VAN BAN MINH HOA'])(
    'finds it by %j, without marks',
    async (search) => {
      expect((await list(hue.officer, { search, agency: HUE })).map((entry) => entry.numberSymbol)).toContain(
        'MH-7/QĐ-UBND',
      );
    },
  );

  it.each(['%', '_', '%_%'])('takes the wildcard %j for no word at all', async (search) => {
    expect(await list(hue.officer, { search, agency: HUE })).toEqual(
      await list(hue.officer, { agency: HUE }),
    );
    expect(await list(hue.officer, { search: `${search} khongco`, agency: HUE })).toEqual([]);
  });

  it('narrows by year, mark and file, and says how many there are', async () => {
    const years = await list(hue.officer, { agency: HUE, year: 2017 });
    expect(years.length).toBeGreaterThan(0);
    expect(await list(hue.officer, { agency: HUE, year: 2011 })).toEqual([]);
    expect(await list(hue.officer, { agency: HUE, mark: 'found' })).toEqual([]);
    const all = (await list(hue.officer, { agency: HUE })).length;
    const withFile = (await list(hue.officer, { agency: HUE, withFile: true })).length;
    const without = (await list(hue.officer, { agency: HUE, withFile: false })).length;
    expect(withFile + without).toBe(all);
  });

  it('refuses an unknown mark and a page before the first', async () => {
    expect((await hue.officer.refused(LIST, { mark: 'x' })).code).toBe('MALFORMED_INPUT');
    expect((await hue.officer.refused(LIST, { page: 0 })).code).toBe('MALFORMED_INPUT');
  });

  it('shows the same file in another agency to the Authority, and to neither agency', async () => {
    await bacGiang.send(7);
    const id = (await list(hue.officer, { agency: HUE, search: 'MH-7' }))[0]!.id;
    expect((await one(hue.officer, id)).same).toContainEqual({
      agencyNumber: BAC_GIANG,
      sameNumber: true,
      sameFile: true,
    });
    const seen = await one(hue.reporter, id);
    expect(seen.same.filter(({ agencyNumber }) => agencyNumber === BAC_GIANG)).toEqual([]);
    expect((await bacGiang.reporter.refused(ONE, { id })).code).toBe('NOT_FOUND');
    const owners = (await list(bacGiang.reporter)).map(({ agencyNumber }) => agencyNumber);
    expect(new Set(owners)).toEqual(new Set([BAC_GIANG, null]));
  });

  it('no longer lists what only a withdrawn report named', async () => {
    const desk = await ReportDesk.of(server, 40);
    await desk.send(3);
    const before = await list(desk.reporter, { agency: 40 });
    expect(before.length).toBeGreaterThan(0);
    await desk.do(desk.approver, MOVES.withdraw, { reason: 'Gửi nhầm kỳ' });
    expect(await list(desk.reporter, { agency: 40 })).toEqual([]);
    expect((await desk.reporter.refused(ONE, { id: before[0]!.id })).code).toBe('NOT_FOUND');
  });

  it('keeps number and words of a secret document from those who do not review it', async () => {
    const desk = await ReportDesk.of(server, 41);
    await desk.fill(3);
    const steps = (await desk.answer('A3')).value as unknown as { steps: { step: number }[] };
    await desk.save('A3', {
      steps: steps.steps.map((step) =>
        step.step === 1
          ? {
              ...step,
              document: { ...buildDocument('99', '2016-03-01'), secrecy: 'secret', title: 'Nội dung kín' },
            }
          : step,
      ),
    });
    await desk.markReady();
    await desk.submit();
    const viewer = await server.as('viewer');
    const shown = (await list(viewer, { agency: 41 })).filter((entry) => entry.closed);
    expect(shown).toMatchObject([{ numberSymbol: null, issuedOn: null, title: null }]);
    expect(await list(viewer, { agency: 41, search: 'noi dung kin' })).toEqual([]);
    expect(JSON.stringify(await one(viewer, shown[0]!.id))).not.toContain('MH-99');
    for (const who of [desk.officer, desk.reporter])
      expect(await list(who, { search: 'noi dung kin' })).toMatchObject([{ numberSymbol: 'MH-99/QĐ-UBND' }]);
  });

  it('lists what was issued after the day of the system last, and says so', async () => {
    const entries = (
      await hue.officer.ok<{ documentRegister: { entries: { later: boolean; issuedOn: string | null }[] } }>(
        `{ documentRegister(agency: 0, page: 2) { entries { later issuedOn } } }`,
      )
    ).documentRegister.entries;
    expect(entries.at(-1)!.later).toBe(true);
    const first = entries.findIndex(({ later }) => later);
    expect(entries.slice(first).every(({ later }) => later)).toBe(true);
    expect(entries.filter(({ later, issuedOn }) => later && issuedOn && issuedOn < '2018-03-05')).toEqual([]);
  });

  it('holds the reference list once, however often it is loaded, and everybody who reads reports sees it', async () => {
    const [entry] = await list(hue.reporter, { agency: 0, search: '1178' });
    expect(entry).toMatchObject({ numberSymbol: '1178/BTTTT-THH', mark: 'found', agencyNumber: null });
    const references = server.get(ReferenceDocuments);
    const documents = await server.sql<ReferenceDocument>(
      `select key as code, kind, number, symbol, issued_on::text as "issuedOn", year, quoted_date as "quotedDate", title,
              issuing_body as "issuingBody", mark, source, remark from register_document where key = 'KHUNG1'`,
    );
    expect(await references.load(documents)).toBe(0);
    expect(
      await references.load(documents.map((document) => ({ ...document, mark: 'known' as const }))),
    ).toBe(1);
    expect(await list(hue.reporter, { agency: 0, search: '1178' })).toMatchObject([
      { id: entry!.id, mark: 'known' },
    ]);
  });
});
