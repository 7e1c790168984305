import type { Alignment, Border, Borders, Fill, Font } from 'exceljs';
import type { CellLook, FormCell } from './form-workbook.js';

export const NUMBER_FORMATS = {
  day: 'dd/mm/yyyy',
  // What is typed stands as it was typed: a fraction is seen as one, a year has no dot.
  number: 'General',
  text: '@',
} as const;

interface Look {
  readonly font: Partial<Font>;
  readonly alignment: Partial<Alignment>;
  readonly fill?: Fill;
  readonly border?: Partial<Borders>;
}

const FONT = { name: 'Times New Roman', family: 1, size: 11 } as const;
const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FF9AA6B6' } };
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const TOP = { vertical: 'top', horizontal: 'left', wrapText: true } as const;
const ONE_LINE = { vertical: 'middle', horizontal: 'left' } as const;

/** Light yellow is to be filled in, as on the forms officials know; grey is closed. */
const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: { font: { ...FONT, size: 14, bold: true }, alignment: ONE_LINE },
  demo: { font: { ...FONT, bold: true, color: { argb: 'FF9B150E' } }, alignment: ONE_LINE },
  line: { font: FONT, alignment: ONE_LINE },
  factName: { font: { ...FONT, bold: true }, alignment: TOP },
  fact: { font: FONT, alignment: TOP },
  question: {
    font: { ...FONT, bold: true },
    alignment: TOP,
    fill: solid('FFE5EEFC'),
    border: BORDER,
  },
  head: {
    font: { ...FONT, bold: true },
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    fill: solid('FFEEF1F5'),
    border: BORDER,
  },
  label: { font: FONT, alignment: TOP, border: BORDER },
  hint: {
    font: { ...FONT, size: 10, italic: true, color: { argb: 'FF4A5568' } },
    alignment: TOP,
    border: BORDER,
  },
  input: { font: FONT, alignment: TOP, fill: solid('FFFFFBE6'), border: BORDER },
  closed: { font: FONT, alignment: TOP, fill: solid('FFE2E5EA'), border: BORDER },
  mark: { font: { ...FONT, size: 8, color: { argb: 'FF9AA6B6' } }, alignment: ONE_LINE },
};

export const lookOf = (look: CellLook): Look => LOOKS[look];

const MOST_POINTS = 300;

/** Programs do not grow rows by themselves: the height is reckoned from the longest text. */
export function heightOf(cells: readonly FormCell[], widths: readonly number[]): number {
  const lines = cells.map((cell) => {
    const text = typeof cell.value === 'string' && LOOKS[cell.look].alignment.wrapText ? cell.value : '';
    const width = widths.slice(cell.column - 1, cell.to ?? cell.column).reduce((sum, each) => sum + each, 0);
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, width * 1.02))), 0);
  });
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * 15 + 3);
}
