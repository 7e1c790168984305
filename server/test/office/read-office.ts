import { buffer } from 'node:stream/consumers';
import { DomUtils, parseDocument } from 'htmlparser2';
import { fromBufferPromise } from 'yauzl';

/** Reads what the renderers wrote with libraries that none of them knows; a test checks that they do not. */

export async function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const archive = await fromBufferPromise(bytes);
  for await (const entry of archive.eachEntry())
    parts.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'));
  return parts;
}

type Node = ReturnType<typeof parseDocument>;
const xml = (text: string | undefined): Node => parseDocument(text ?? '', { xmlMode: true });
const all = (name: string, within: Node | ReturnType<typeof DomUtils.getElementsByTagName>[number]) =>
  DomUtils.getElementsByTagName(name, within, true);
const words = (node: Parameters<typeof DomUtils.textContent>[0]): string =>
  DomUtils.textContent(node).replace(/\s+/g, ' ').trim();

/** Tables of a word processor or a slide as rows of texts. */
export function tablesOf(part: string | undefined, kind: 'w' | 'a'): string[][][] {
  return all(`${kind}:tbl`, xml(part)).map((table) =>
    all(`${kind}:tr`, table).map((row) =>
      all(`${kind}:tc`, row).map((cell) => all(`${kind}:t`, cell).map(words).join(' ').trim()),
    ),
  );
}

/** Every paragraph of a word processor's part. */
export function paragraphsOf(part: string | undefined): string[] {
  return all('w:p', xml(part)).map((paragraph) =>
    all('w:t', paragraph)
      .map((run) => DomUtils.textContent(run))
      .join(''),
  );
}

/** The lines of a table of contents that carry a page, as they stand in the file. */
export function contentsOf(part: string | undefined): [text: string, page: number][] {
  return all('w:sdtContent', xml(part))
    .flatMap((contents) => all('w:hyperlink', contents))
    .flatMap((line): [string, number][] => {
      const [text, page] = all('w:t', line).map((run) => DomUtils.textContent(run));
      return page === undefined ? [] : [[text!, Number(page)]];
    });
}

/** All texts of a slide. */
export const slideText = (part: string | undefined): string =>
  all('a:t', xml(part))
    .map((run) => DomUtils.textContent(run))
    .join(' ');

/** Words under the points of a native chart. */
export const chartCategories = (part: string | undefined): string[] =>
  all('c:cat', xml(part))
    .slice(0, 1)
    .flatMap((categories) => all('c:pt', categories).map(words));

/** Series of a native chart: name and its numbers, null where a point is left out. */
export function chartSeries(part: string | undefined): { name: string; values: (number | null)[] }[] {
  return all('c:ser', xml(part)).map((series) => {
    const [cache] = all('c:val', series);
    const points = new Map(
      all('c:pt', cache!).map((point) => [point.attribs['idx'], Number(words(point) || 'none')]),
    );
    const [count] = all('c:ptCount', cache!);
    return {
      name: all('c:tx', series)
        .flatMap((title) => all('c:v', title).map(words))
        .join(''),
      values: Array.from(
        { length: Number(count!.attribs['val']) },
        (_, at) => points.get(String(at)) ?? null,
      ),
    };
  });
}

/** Rows of one sheet of a workbook by its name: texts, and numbers as they stand. */
export function sheetRows(parts: ReadonlyMap<string, string>, name: string): string[][] {
  const sheets = all('sheet', xml(parts.get('xl/workbook.xml')));
  const at = sheets.findIndex((sheet) => sheet.attribs['name'] === name);
  const shared = all('si', xml(parts.get('xl/sharedStrings.xml'))).map(words);
  return all('row', xml(parts.get(`xl/worksheets/sheet${at + 1}.xml`))).map((row) => {
    const cells: string[] = [];
    for (const cell of all('c', row)) {
      const [value] = all('v', cell);
      const text = value ? words(value) : all('t', cell).map(words).join('');
      cells[columnOf(cell.attribs['r'] ?? 'A1')] =
        cell.attribs['t'] === 's' ? (shared[Number(text)] ?? '') : text;
    }
    return Array.from(cells, (one) => one ?? '');
  });
}

/** How a sheet of a workbook is filtered, printed and coloured. */
export function sheetLook(parts: ReadonlyMap<string, string>, name: string) {
  const book = xml(parts.get('xl/workbook.xml'));
  const at = all('sheet', book).findIndex((sheet) => sheet.attribs['name'] === name);
  const sheet = xml(parts.get(`xl/worksheets/sheet${at + 1}.xml`));
  const styles = xml(parts.get('xl/styles.xml'));
  const patterns = all('fill', all('fills', styles)[0]!).map(
    (fill) => all('patternFill', fill)[0]?.attribs['patternType'] ?? 'none',
  );
  const fills = all('xf', all('cellXfs', styles)[0]!).map(
    (style) => patterns[Number(style.attribs['fillId'])],
  );
  const defined = (what: string) =>
    all('definedName', book)
      .filter(({ attribs }) => attribs['name'] === what && attribs['localSheetId'] === String(at))
      .map(words)[0] ?? null;
  return {
    filter: all('autoFilter', sheet)[0]?.attribs['ref'] ?? null,
    printArea: defined('_xlnm.Print_Area'),
    printTitles: defined('_xlnm.Print_Titles'),
    /** What stands at the head of every printed page, with its codes. */
    pageHead: all('oddHeader', sheet).map(words)[0] ?? '',
    /** Numbers of the rows in which a cell is filled with a colour. */
    colouredRows: all('row', sheet)
      .filter((row) => all('c', row).some((cell) => fills[Number(cell.attribs['s'])] === 'solid'))
      .map((row) => Number(row.attribs['r'])),
    colouredByRule: all('conditionalFormatting', sheet).length,
  };
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Every number of a text, as a reader sees it: '34', '93', '36,6'. */
export const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
