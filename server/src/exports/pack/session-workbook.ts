import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import { SMALLEST_SHARE_DENOMINATOR } from '@ega/shared/text/format';
import { say } from '@ega/shared/text/say';
import type { PackCell, PackColumn, PackDocument, PackSheet } from '../pack-document.js';
import { shareCell } from '../share-cell.js';
import { agencySheet, attentionSheet } from './workbook-annexes.js';
import { CENTRAL, columnOf } from './workbook-columns.js';

const text = (title: string, width: number): PackColumn => ({ title, kind: 'text', width });
const integer = (title: string, width = 12): PackColumn => ({ title, kind: 'integer', width });

/**
 * The annexes as a workbook: one sheet each, and a first sheet whose figures are formulas over them, so that anybody can
 * recalculate the frozen figures; their values are those of the board.
 */
export function sessionWorkbook(pack: SessionPack): PackDocument {
  const central = agencySheet(pack, 'I');
  const provinces = agencySheet(pack, 'II');
  return {
    fileName: say('vi', 'pack.file.annexes'),
    title: say('vi', 'pack.file.annexes'),
    demo: pack.marks.length > 0 ? pack.marks.join(' · ') : null,
    asOf: pack.asOfLine,
    sheets: [summarySheet(pack), central, provinces, attentionSheet(pack), dutySheet(pack), aboutSheet(pack)],
  };
}

/** Both annexes' ranges of one column; the head and the marks above are left out by counting from the first row. */
interface Ranges {
  readonly central: (column: string) => string;
  readonly provinces: (column: string) => string;
}

function rangesOf(pack: SessionPack): Ranges {
  const range = (sheet: PackSheet) => (column: string) => {
    const first = firstRow(pack, sheet);
    return `'${sheet.name}'!$${column}$${first}:$${column}$${Math.max(first, first + sheet.rows.length - 1)}`;
  };
  return { central: range(agencySheet(pack, 'I')), provinces: range(agencySheet(pack, 'II')) };
}

/** Marks, heading lines and the head of the table stand above the first row. */
const firstRow = ({ marks }: SessionPack, sheet: PackSheet): number =>
  (marks.length > 0 ? 1 : 0) + sheet.heading.length + 2;

type Group = 'all' | 'O1' | 'bo' | 'cp' | 'tinh';

function summarySheet(pack: SessionPack): PackSheet {
  const ranges = rangesOf(pack);
  const rows = pack.figures.flatMap((figure): PackCell[][] => {
    const formula = FORMULAS[figure.code] ?? statusFormula(figure.code);
    if (!formula) return [];
    const group = figure.group as Group;
    const [value, whole] = formula(ranges, group, figure.title);
    const { denominator } = figure;
    return [
      [
        figure.title,
        say('vi', `overview.group.${group}`),
        { formula: value, result: figure.value },
        { formula: whole, result: denominator },
        shareFormula(figure.value, denominator),
        figure.verified,
        figure.change,
        say('vi', `denominator.${figure.denominatorName}`),
      ],
    ];
  });
  return {
    name: say('vi', 'export.sheet.figures'),
    heading: [say('vi', 'pack.subject', { quarter: pack.quarter }), pack.asOfLine],
    columns: [
      text(say('vi', 'export.column.figure'), 46),
      text(say('vi', 'export.column.group'), 26),
      integer(say('vi', 'export.column.value')),
      integer(say('vi', 'export.column.whole')),
      { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
      integer(say('vi', 'export.column.verifiedPart'), 14),
      { title: say('vi', 'export.column.change'), kind: 'change', width: 14 },
      text(say('vi', 'export.column.wholeName'), 40),
    ],
    rows,
    keptColumns: 2,
    filter: rows.length > 0,
  };
}

type Formula = (ranges: Ranges, group: Group, title: string) => [value: string, whole: string];

const sum = (range: string): string => `SUM(${range})`;
const GROUP_COLUMN = columnOf('group');

/** Adds up one column of flags over the agencies of a group; `only` narrows to a set of kinds. */
function over(
  ranges: Ranges,
  group: Group,
  part: (range: (column: string) => string, kind: string | null) => string,
): string {
  const { central, provinces } = ranges;
  if (group === 'tinh') return part(provinces, null);
  if (group === 'bo') return part(central, `"<>${CENTRAL.cp}"`);
  if (group === 'cp') return part(central, `"${CENTRAL.cp}"`);
  if (group === 'O1') return part(central, null);
  return `${part(central, null)}+${part(provinces, null)}`;
}

const flagged =
  (key: Parameters<typeof columnOf>[0]) =>
  (range: (column: string) => string, kind: string | null): string =>
    kind === null
      ? sum(range(columnOf(key)))
      : `SUMIFS(${range(columnOf(key))},${range(GROUP_COLUMN)},${kind})`;

const agencies = (range: (column: string) => string, kind: string | null): string =>
  kind === null ? `COUNTA(${range(columnOf('agency'))})` : `COUNTIFS(${range(GROUP_COLUMN)},${kind})`;

const ofFlag =
  (
    key: Parameters<typeof columnOf>[0],
    whole: (range: (column: string) => string, kind: string | null) => string,
  ): Formula =>
  (ranges, group) => [over(ranges, group, flagged(key)), over(ranges, group, whole)];

/** The one-software duty and LGSP do not bind the Government agencies (document 1655). */
const ofUnified =
  (key: Parameters<typeof columnOf>[0]): Formula =>
  ({ central, provinces }) => {
    const not = `"<>${CENTRAL.cp}"`;
    return [
      `${flagged(key)(central, not)}+${flagged(key)(provinces, null)}`,
      `${agencies(central, not)}+${agencies(provinces, null)}`,
    ];
  };

const FORMULAS: Readonly<Record<string, Formula>> = {
  issued: ofFlag('issued', agencies),
  underWay: ofFlag('underWay', agencies),
  notStarted: ofFlag('notStarted', agencies),
  submitted: ofFlag('sent', flagged('opened')),
  onTime: ofFlag('onTime', flagged('opened')),
  late: ofFlag('late', flagged('opened')),
  lgsp: ofUnified('lgspRunning'),
  oneStop: ofUnified('oneStopUnified'),
  sharing: ofUnified('sharing'),
  focalUnit: ofUnified('focal'),
  projects: (ranges, group) => [
    over(ranges, group, flagged('projectsMet')),
    over(ranges, group, flagged('projectsTotal')),
  ],
};

/** States are counted by their own words in the annexes. */
function statusFormula(code: string): Formula | null {
  if (!code.startsWith('status.')) return null;
  return (ranges, group, title) => {
    const count = (range: (column: string) => string, kind: string | null): string =>
      `COUNTIFS(${range(columnOf('status'))},"${title}"${kind === null ? '' : `,${range(GROUP_COLUMN)},${kind}`})`;
    return [over(ranges, group, count), over(ranges, group, agencies)];
  };
}

/** Of the two cells to the left; where a share would mislead nothing is reckoned (house decision 9). */
function shareFormula(value: number, whole: number): PackCell {
  const shown = shareCell(value, whole);
  if (typeof shown !== 'number') return shown;
  return { formula: 'ROUND(INDIRECT("RC[-2]",FALSE)/INDIRECT("RC[-1]",FALSE),3)', result: shown / 1000 };
}

function dutySheet(pack: SessionPack): PackSheet {
  return {
    name: say('vi', 'obligations.title'),
    heading: [say('vi', 'obligations.title'), pack.asOfLine],
    columns: [
      text(say('vi', 'dictionary.code'), 12),
      text(say('vi', 'obligations.duty'), 70),
      integer(say('vi', 'export.column.value')),
      integer(say('vi', 'export.column.whole')),
      { title: say('vi', 'export.column.share'), kind: 'share', width: 10 },
      integer(say('vi', 'export.column.verifiedPart'), 14),
      text(say('vi', 'export.column.wholeName'), 44),
      text(say('vi', 'dictionary.source'), 44),
    ],
    rows: pack.duties.map((duty) => [
      // Figures beside the duties have a code of the program only, which no reader knows.
      /^[ON]\d+$/.test(duty.code) ? duty.code : null,
      duty.title,
      // What has no basis is never zero.
      duty.value ?? say('vi', 'status.noBasis'),
      duty.denominator,
      duty.value === null || duty.denominator < SMALLEST_SHARE_DENOMINATOR
        ? null
        : shareCell(duty.value, duty.denominator),
      duty.verified,
      duty.countedOn,
      duty.source,
    ]),
    keptColumns: 2,
    filter: pack.duties.length > 0,
  };
}

/** Sources, wholes and rubric of every figure in the file. */
function aboutSheet(pack: SessionPack): PackSheet {
  return {
    name: say('vi', 'export.sheet.about'),
    heading: [say('vi', 'export.about.title'), pack.asOfLine],
    columns: [text(say('vi', 'export.column.item'), 48), text(say('vi', 'export.column.content'), 100)],
    rows: pack.about.map(({ label, text: told }) => [label, told]),
    keptColumns: 0,
    filter: false,
  };
}
