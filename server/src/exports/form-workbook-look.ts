import { HEAD, MAIN } from './sheet-xml.js';
import type { CellLook, FormCell } from './form-workbook.js';

interface Look {
  readonly font: string;
  readonly fill: string | null;
  readonly border: boolean;
  readonly alignment: string;
  readonly wraps: boolean;
}

const font = (size = 11, more = ''): string =>
  `<font>${more}<sz val="${size}"/>COLOR<name val="Times New Roman"/><family val="1"/></font>`;
const colour = (text: string, argb: string | null): string =>
  text.replace('COLOR', argb ? `<color rgb="${argb}"/>` : '');
const PLAIN = colour(font(), null);
const BOLD = colour(font(11, '<b/>'), null);
const TOP = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const LINE = '<alignment horizontal="left" vertical="center"/>';

const look = (text: string, fill: string | null, border: boolean, alignment: string): Look => ({
  font: text,
  fill,
  border,
  alignment,
  wraps: alignment.includes('wrapText'),
});

/** Light yellow is to be filled in, as on the forms officials know; grey is closed. */
const LOOKS: Readonly<Record<CellLook, Look>> = {
  title: look(colour(font(14, '<b/>'), null), null, false, LINE),
  demo: look(colour(font(11, '<b/>'), 'FF9B150E'), null, false, LINE),
  line: look(PLAIN, null, false, LINE),
  factName: look(BOLD, null, false, TOP),
  fact: look(PLAIN, null, false, TOP),
  question: look(BOLD, 'FFE5EEFC', true, TOP),
  head: look(BOLD, 'FFEEF1F5', true, MIDDLE),
  label: look(PLAIN, null, true, TOP),
  hint: look(colour(font(10, '<i/>'), 'FF4A5568'), null, true, TOP),
  input: look(PLAIN, 'FFFFFBE6', true, TOP),
  closed: look(PLAIN, 'FFE2E5EA', true, TOP),
  mark: look(colour(font(8), 'FF9AA6B6'), null, false, LINE),
};

const NAMES = Object.keys(LOOKS) as CellLook[];
/** 164 is the first number of a format of one's own; what is typed into General and text stands as it was typed. */
const FORMATS = { text: 49, number: 0, day: 164 } as const;
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** Number of the style of a cell; 0 is a cell without any. */
export function styleOf({ look: name, format = 'text' }: Pick<FormCell, 'look' | 'format'>): number {
  return 1 + NAMES.indexOf(name) * FORMAT_NAMES.length + FORMAT_NAMES.indexOf(format);
}

/** Every look in every format; only cells to be filled in are unlocked. */
export function stylesXml(): string {
  const looks = NAMES.map((name) => LOOKS[name]);
  const fills = looks.map(({ fill }) =>
    fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>',
  );
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF9AA6B6"/></${name}>`;
  const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const styles = looks.flatMap((each, at) =>
    FORMAT_NAMES.map(
      (name) =>
        `<xf numFmtId="${FORMATS[name]}" fontId="${at + 1}" fillId="${at + 2}" borderId="${each.border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${each.alignment}<protection locked="${NAMES[at] === 'input' ? 0 : 1}"/></xf>`,
    ),
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="${looks.length + 1}">${PLAIN}${looks.map((each) => each.font).join('')}</fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

const MOST_POINTS = 300;

/** Programs do not grow rows by themselves: the height is reckoned from the longest text. */
export function heightOf(cells: readonly FormCell[], widths: readonly number[]): number {
  const lines = cells.map((cell) => {
    const text = typeof cell.value === 'string' && LOOKS[cell.look].wraps ? cell.value : '';
    const width = widths.slice(cell.column - 1, cell.to ?? cell.column).reduce((sum, each) => sum + each, 0);
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, width * 1.02))), 0);
  });
  return Math.min(MOST_POINTS, Math.max(1, ...lines) * 15 + 3);
}
