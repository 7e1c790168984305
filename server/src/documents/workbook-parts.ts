import type { Archive } from './workbook-archive.js';
import { WorkbookRefused } from './workbook-archive.js';
import { readXml, unescapeText } from './workbook-xml.js';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** What the cells refer to. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** By the number of the style: whether a number in it is shown as a day. */
  readonly dayStyles: readonly boolean[];
  /** Days are counted from 1904 in workbooks of old Macs. */
  readonly from1904: boolean;
}

const MAX_SHEETS = 60;
const MAX_STRINGS = 200_000;

export function readParts(archive: Archive): WorkbookParts {
  const targets = readTargets(archive);
  const { sheets, from1904 } = readWorkbookPart(archive, targets.byId);
  return {
    sheets,
    from1904,
    strings: readStrings(archive.text(targets.strings) ?? ''),
    dayStyles: readDayStyles(archive.text(targets.styles) ?? ''),
  };
}

interface Targets {
  byId: Map<string, string>;
  strings: string;
  styles: string;
}

function readTargets(archive: Archive): Targets {
  const found: Targets = { byId: new Map(), strings: 'xl/sharedStrings.xml', styles: 'xl/styles.xml' };
  readXml(archive.text('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, { Id, Type, Target, TargetMode }) => {
      // What lies outside of the file is never fetched.
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
      found.byId.set(Id, part);
      if (Type?.endsWith('/sharedStrings')) found.strings = part;
      if (Type?.endsWith('/styles')) found.styles = part;
    },
  });
  return found;
}

function readWorkbookPart(
  archive: Archive,
  targets: ReadonlyMap<string, string>,
): Pick<WorkbookParts, 'sheets' | 'from1904'> {
  const xml = archive.text('xl/workbook.xml');
  if (xml === null) throw new WorkbookRefused('broken');
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attributes['r:id'] ?? '');
      // Sheets of charts and dialogs hold no cells.
      if (part && archive.has(part) && part.includes('worksheets/'))
        sheets.push({ name: attributes['name'] ?? '', hidden: isHidden(attributes['state']), part });
    },
  });
  if (sheets.length === 0) throw new WorkbookRefused('broken');
  if (sheets.length > MAX_SHEETS) throw new WorkbookRefused('tooComplex');
  return { sheets, from1904 };
}

const isHidden = (state: string | undefined): boolean => state === 'hidden' || state === 'veryHidden';

/** Pieces of one text with different looks are one text; readings for Japanese are none. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  if (xml === '') return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
      if (name !== 'si') return;
      strings.push(unescapeText(current));
      if (strings.length > MAX_STRINGS) throw new WorkbookRefused('tooComplex');
    },
  });
  return strings;
}

function readDayStyles(xml: string): boolean[] {
  const styles: boolean[] = [];
  if (xml === '') return styles;
  const formats = new Map<number, string>();
  let inCells = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(showsDay(Number(attributes['numFmtId'] ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** ECMA-376 18.8.30: 14–17 and 22 are days; 27–36 and 50–58 are days of East Asian programs. */
function showsDay(id: number, formats: ReadonlyMap<number, string>): boolean {
  const custom = formats.get(id);
  if (custom !== undefined) return isDayFormat(custom);
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** A format with a day or a year in it; words in quotes, colours and languages in brackets are not looked at. */
export function isDayFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[dy]/i.test(plain) && !/general/i.test(plain);
}
