import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { openRound, QUARTER_1, SentSummaries } from '../../test/build/sent-summary.js';
import type { TestClient } from '../../test/setup/test-client.js';
import { startTestServer, type TestServer } from '../../test/setup/test-server.js';
import type { Status } from '@ega/shared/status/status';
import { say } from '@ega/shared/text/say';

const MEASURES = ['issued', 'underWay', 'notStarted', 'noReport'] as const;
const OVERVIEW = `{ overview { groups { group ${MEASURES.map((name) => `${name} { value denominator verified }`).join(' ')} } } }`;
const LIST = `query List($basis: Basis! = reported) { agencyList(basis: $basis) { number nameVi step status code decisionNumber revision leadDays daysInStep } }`;

type Told = { value: number; denominator: number; verified: number | null };
type Overview = { overview: { groups: ({ group: string } & Record<(typeof MEASURES)[number], Told>)[] } };

/** Cells of one sheet as they lie in the file, read without the library that wrote it. */
async function cellsOf(bytes: Buffer, sheet: number): Promise<string[][]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = await zip.file(`xl/worksheets/sheet${sheet}.xml`)!.async('text');
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map((row) =>
    [...row[1]!.matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map((cell) =>
      (cell[1] ?? '')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"'),
    ),
  );
}

describe('workbooks and text files', () => {
  let server: TestServer;
  let leader: TestClient;

  const download = async (path: string, by = leader) => {
    const answer = await by.http({ method: 'GET', url: path });
    return { answer, bytes: answer.rawPayload };
  };

  beforeAll(async () => {
    server = await startTestServer({ at: '2018-03-05T09:00:00+07:00', mark: 'demo' });
    leader = await server.as('leader');
    const sent = new SentSummaries(server, leader.accountId!);
    await openRound(server, leader, QUARTER_1);
    const first = await sent.send('2018-Q1', 38, 7);
    await sent.verify('2018-Q1', 38, first, 7);
    await sent.send('2018-Q1', 40, 7);
    await sent.send('2018-Q1', 41, 2, { focalUnit: '=HYPERLINK("http://x";"bấm")', leadUnit: 'Sở' });
    await server.stepClock('2018-03-16T08:00:00+07:00');
  });
  afterAll(() => server.stop());

  it('the overview workbook gives the figures of the screen to the digit', async () => {
    const { bytes, answer } = await download('/exports/overview.xlsx');
    expect(answer.statusCode).toBe(200);
    const cells = await cellsOf(bytes, 1);
    const { overview } = await leader.ok<Overview>(OVERVIEW);
    for (const measure of MEASURES) {
      const rows = cells.filter((row) => row[0] === say('vi', `figure.${measure}`));
      expect(rows.map((row) => [Number(row[2]), Number(row[3]), row[6] ? Number(row[6]) : null])).toEqual(
        overview.groups.map(({ [measure]: told }) => [told.value, told.denominator, told.verified]),
      );
    }
    const issued = cells.filter((row) => row[0] === say('vi', 'figure.issued'));
    // 2/93 is 2,2% on the screen: the cell holds 0,022 and its form shows one decimal.
    expect(Number(issued[0]![5])).toBe(0.022);
  });

  it('the overview as text has a line for each figure of the screen, with its whole, what is verified, instant and source', async () => {
    const { bytes, answer } = await download('/exports/overview.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      'Tổng quan - Quý I-2018',
    );
    const [heads, ...lines] = bytes
      .toString('utf8')
      .slice(1)
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => line.split(';'));
    expect(heads).toHaveLength(9);
    const { overview } = await leader.ok<Overview>(OVERVIEW);
    const issued = lines.filter(([figure]) => figure === 'Đã ban hành kiến trúc');
    expect(issued.map((cells) => [cells[2], cells[3], cells[6]].map(Number))).toEqual(
      overview.groups.map((group) => [group.issued.value, group.issued.denominator, group.issued.verified]),
    );
    expect(issued[0]![5]).toBe('2,2%');
    // Each figure of the workbook's two tables of figures stands in it, and each is read once.
    const workbook = (await download('/exports/overview.xlsx')).bytes;
    const tables = [...(await cellsOf(workbook, 1)), ...(await cellsOf(workbook, 4))];
    const named = new Set(lines.map((cells) => cells.slice(0, 2).join('/')));
    expect(named.size).toBe(lines.length);
    for (const row of tables.filter((cells) => cells[1] === 'Cả nước'))
      expect(named).toContain(row.slice(0, 2).join('/'));
    for (const cells of lines) {
      expect(cells).toHaveLength(9);
      expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell) && !/^-\d+$/.test(cell))).toEqual([]);
      expect(cells[8]).toBe(
        'DỮ LIỆU MINH HỌA – ngày minh họa 16/03/2018. Số liệu tính đến 16/03/2018 08:00. Nguồn số liệu: cơ quan kê khai, trong đó có số đã thẩm tra.',
      );
    }
    const verified = (await download('/exports/overview.csv?nguon=tham-tra')).bytes.toString('utf8');
    expect(verified).toContain('Nguồn số liệu: chỉ số liệu đã thẩm tra.');
  });

  it('every sheet of a demo world says DỮ LIỆU MINH HỌA, and so does the file name', async () => {
    const { bytes, answer } = await download('/exports/overview.xlsx');
    for (let sheet = 1; sheet <= 8; sheet++)
      expect((await cellsOf(bytes, sheet))[0]![0]).toBe('DỮ LIỆU MINH HỌA – ngày minh họa 16/03/2018');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
      "filename*=UTF-8''DỮ LIỆU MINH HỌA - Tổng quan - Quý I-2018 - 2018-03-16 0800.xlsx",
    );
  });

  it('heads stay in sight and the rows can be filtered', async () => {
    for (const [path, head] of [
      ['/exports/overview.xlsx', 5],
      ['/exports/agencies.xlsx', 5],
    ] as const) {
      const zip = await JSZip.loadAsync((await download(path)).bytes);
      const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('text');
      expect([path, xml.match(/<pane [^>]*>/)?.[0]]).toEqual([
        path,
        expect.stringMatching(
          new RegExp(`ySplit="${head}".*state="frozen"|state="frozen".*ySplit="${head}"`),
        ),
      ]);
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A${head}:`));
    }
  });

  it('a table on several pages side by side prints its heading at the head of each, beside no row that would cut it', async () => {
    const shown = {
      '/exports/areas/mot-cua.xlsx': 'Một cửa điện tử',
      '/exports/matrix.xlsx': 'MA TRẬN NHIỆM VỤ',
    };
    for (const [path, title] of Object.entries(shown)) {
      const zip = await JSZip.loadAsync((await download(path)).bytes);
      const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('text');
      const book = await zip.file('xl/workbook.xml')!.async('text');
      const head = Number(/<autoFilter ref="A(\d+):/.exec(sheet)![1]);
      expect(Number(/fitToWidth="(\d+)"/.exec(sheet)![1])).toBeGreaterThan(1);
      expect(book).toMatch(new RegExp(`Print_Area" localSheetId="0">[^<]*!\\$A\\$${head}:`));
      const above = /<oddHeader>(.*?)<\/oddHeader>/s
        .exec(sheet)![1]!
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(above).toMatch(new RegExp(`^&L&11&"Times New Roman,Bold"${title}`));
      expect(above).toMatch(/"Times New Roman,Regular"[^&]*\d+\/\d+/);
      expect(above).toContain('DỮ LIỆU MINH HỌA');
      expect(above.length).toBeLessThanOrEqual(255);
    }
  });

  it('a change against the previous round carries its sign on every sheet that tells one', async () => {
    const zip = await JSZip.loadAsync((await download('/exports/overview.xlsx')).bytes);
    const styles = await zip.file('xl/styles.xml')!.async('text');
    const looks = [...styles.matchAll(/<cellXfs.*?<\/cellXfs>/gs)][0]![0].match(/<xf numFmtId="\d+"/g)!;
    const signed = /<numFmt numFmtId="(\d+)" formatCode="[^"]*\+#,##0;[^"]*"/.exec(styles)![1]!;
    let told = 0;
    for (let sheet = 1; zip.file(`xl/worksheets/sheet${sheet}.xml`); sheet++) {
      const xml = await zip.file(`xl/worksheets/sheet${sheet}.xml`)!.async('text');
      const head = new RegExp(`<c r="([A-Z]+)5"[^>]*><v>${say('vi', 'export.column.change')}<`).exec(xml);
      if (!head) continue;
      told++;
      const look = new RegExp(`<c r="${head[1]}6" s="(\\d+)"`).exec(xml)![1]!;
      expect([sheet, looks[Number(look)]]).toEqual([sheet, `<xf numFmtId="${signed}"`]);
    }
    expect(told).toBe(4);
  });

  it('a project keeps its agency beside it on every page', async () => {
    const zip = await JSZip.loadAsync((await download('/exports/areas/du-an.xlsx')).bytes);
    expect(await zip.file('xl/worksheets/sheet1.xml')!.async('text')).toContain('xSplit="2"');
  });

  it('every sheet prints all its rows and nothing beside them, under its head', async () => {
    const { bytes } = await download('/exports/overview.xlsx');
    const zip = await JSZip.loadAsync(bytes);
    const book = await zip.file('xl/workbook.xml')!.async('text');
    const named = (name: string): Map<number, string> =>
      new Map(
        [...book.matchAll(new RegExp(`<definedName name="${name}" localSheetId="(\\d+)">(.*?)<`, 'g'))].map(
          ([, sheet, range]) => [Number(sheet), range!],
        ),
      );
    const [areas, titles] = [named('_xlnm.Print_Area'), named('_xlnm.Print_Titles')];
    for (let sheet = 1; sheet <= 8; sheet++) {
      const rows = (await cellsOf(bytes, sheet)).length;
      expect([sheet, areas.get(sheet - 1)]).toEqual([
        sheet,
        expect.stringMatching(new RegExp(`!\\$A\\$[15]:\\$[A-Z]+\\$${rows}$`)),
      ]);
      expect([sheet, titles.has(sheet - 1)]).toEqual([sheet, true]);
    }
  });

  it('the list of the workbook is the list of the screen under the same filters and order', async () => {
    const { agencyList } = await leader.ok<{ agencyList: Record<string, (string | number | null)[]> }>(LIST);
    expect(agencyList.number).toHaveLength(93);
    const whole = (await cellsOf((await download('/exports/agencies.xlsx')).bytes, 1)).slice(5);
    const head = (await cellsOf((await download('/exports/agencies.xlsx')).bytes, 1))[4]!;
    const column = (name: Parameters<typeof say>[1]) => {
      const title = say('vi', name as 'export.column.step');
      expect(head).toContain(title);
      return whole.map((row) => row[head.indexOf(title)] || null);
    };
    const told = (values: (string | number | null)[]) =>
      values.map((value) => (value === null ? null : String(value)));
    expect(whole.map((row) => Number(row[0]))).toEqual(agencyList.number);
    expect(column('export.column.agency')).toEqual(agencyList.nameVi);
    expect(column('export.column.code')).toEqual(agencyList.code);
    expect(column('export.column.step')).toEqual(told(agencyList.step!));
    expect(column('export.column.decision')).toEqual(agencyList.decisionNumber);
    expect(column('export.column.status')).toEqual(
      agencyList.status!.map((status) => say('vi', `status.${(status ?? 'none') as Status}`)),
    );
    const filtered = await cellsOf(
      (await download('/exports/agencies.xlsx?nhom=tinh&tt=dat&sx=-so')).bytes,
      1,
    );
    expect(filtered.slice(5).map((row) => Number(row[0]))).toEqual([40, 38]);
    expect(filtered[3]![0]).toBe('Số cơ quan trong bảng: 2/93.');
  });

  it('the text file carries the mark of UTF-8, semicolons, and no text a spreadsheet would run', async () => {
    const { bytes, answer } = await download(`/exports/agencies.csv?q=${encodeURIComponent('bình')}`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const whole = (await download('/exports/agencies.csv')).bytes.toString('utf8');
    expect(whole).toContain(`"'=HYPERLINK(""http://x"";""bấm"")"`);
    expect(whole.split('\r\n')).toHaveLength(93 + 2);
    expect(whole.split('\r\n')[1]).toContain('DỮ LIỆU MINH HỌA');
  });

  it('the last sheet tells as-of, basis, rubric, denominators and source', async () => {
    const cells = await cellsOf((await download('/exports/agencies.xlsx?nguon=tham-tra')).bytes, 2);
    const facts = Object.fromEntries(cells.map((row) => [row[0], row[1]]));
    expect(facts['Số liệu tính đến']).toMatch(/^16\/03\/2018 08:00/);
    expect(facts['Nguồn số liệu']).toBe('chỉ số liệu đã thẩm tra');
    expect(facts['Phạm vi tính: bộ, cơ quan ngang bộ, tỉnh, thành phố']).toBe('85 cơ quan');
    expect(facts['Quy tắc đánh giá số 1 (đề xuất)']).toContain('30, 30, 30, 30, 30, 30');
  });

  it('as of a past day the workbook is that of the day', async () => {
    const cells = await cellsOf((await download('/exports/agencies.xlsx?ngay=2018-03-04')).bytes, 2);
    expect(cells).toContainEqual(['Số liệu tính đến', '04/03/2018 23:59:59']);
    expect(cells).toContainEqual(['Kỳ báo cáo', 'Chưa mở kỳ báo cáo nào']);
    const { answer } = await download('/exports/agencies.xlsx?ngay=2018-03-17');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'AS_OF_UNKNOWN' } }] });
  });

  it('an agency downloads its own row and the national figures', async () => {
    const reporter = await server.as('reporter', { agencies: [38] });
    const own = await cellsOf((await download('/exports/agencies.xlsx', reporter)).bytes, 1);
    expect(own.slice(5).map((row) => Number(row[0]))).toEqual([38]);
    expect((await download('/exports/overview.xlsx', reporter)).answer.statusCode).toBe(200);
    // The national figures are the same for everybody, to the byte.
    expect((await download('/exports/overview.csv', reporter)).bytes).toEqual(
      (await download('/exports/overview.csv')).bytes,
    );
  });

  it('the matrix is a sheet of words and a sheet of what they rest on, under the filters of the address', async () => {
    const { bytes, answer } = await download('/exports/matrix.xlsx?nhom=tinh&q=binh&sx=ten&cot=O1,O9');
    expect(answer.statusCode).toBe(200);
    const [words, figures] = [await cellsOf(bytes, 1), await cellsOf(bytes, 2)];
    expect(words[5]).toEqual([
      ...['STT', 'Cơ quan', 'Nhóm', 'Vùng', 'Báo cáo'].map(() => expect.any(String)),
      'Ban hành kiến trúc (O1, O2)',
      'Dùng đúng 1 phần mềm (O9)',
      'Cần chú ý',
    ]);
    expect(words[6]!.slice(5, 7)).toEqual(['đạt 2/93', expect.stringMatching(/^đạt \d+\/85$/)]);
    const lines = words.slice(7);
    expect(lines.map((row) => row[1])).toContain('Tỉnh Bình Định');
    expect(lines.every((row) => /bình/i.test(row[1]!))).toBe(true);
    const at = lines.findIndex((row) => row[0] === '38');
    expect([lines[at]![5], figures.slice(7)[at]![5]]).toEqual(['Đạt', 'Bước 7/7 (Đã thẩm tra)']);
    const reporter = await server.as('reporter', { agencies: [38] });
    const own = await cellsOf((await download('/exports/matrix.xlsx', reporter)).bytes, 1);
    expect(own.slice(7).map((row) => Number(row[0]))).toEqual([38]);
    expect(
      (await download('/exports/matrix.csv', reporter)).bytes.toString('utf8').split('\r\n'),
    ).toHaveLength(4);
  });

  it('nobody downloads without a session, nor for a page of another site', async () => {
    expect((await download('/exports/agencies.csv', server.anonymous())).answer.statusCode).toBe(401);
    const foreign = await leader.http({
      method: 'GET',
      url: '/exports/agencies.csv',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.statusCode).toBe(403);
  });
});
