import { cellName, columnName } from '@ega/shared/documents/sheet-cell';
import { civil, daysBetween } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { heightOf, styleOf } from './form-workbook-look.js';
import { validationsXml } from './form-validations-xml.js';
import type { FormCell, FormSheet, FormWorkbook } from './form-workbook.js';
import { sheetPaper } from './sheet-paper.js';
import { HEAD, MAIN, textCell, xml } from './sheet-xml.js';

/** One sheet: locked without a password, against slips and not against people (ECMA-376 18.3.1.99 gives the order). */
export function formSheetXml(
  sheet: FormSheet,
  form: FormWorkbook,
  ranges: ReadonlyMap<string, string>,
): string {
  const { widths, rows } = sheet;
  const merges = rows.flatMap(({ cells }, at) =>
    cells
      .filter((cell) => cell.to !== undefined && cell.to > cell.column)
      .map((cell) => `${cellName(at + 1, cell.column)}:${cellName(at + 1, cell.to!)}`),
  );
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.map(columnXml).join('')}</cols>`,
    `<sheetData>${rows.map((_, at) => rowXml(sheet, at)).join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
    validationsXml(sheet, form, ranges),
    '<pageMargins left="0.45" right="0.45" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    pageXml(sheet),
    `<headerFooter>${form.demo ? `<oddHeader>${xml(`&C&"Times New Roman,Bold"&11${form.demo}`)}</oddHeader>` : ''}<oddFooter>${xml(`&R&"Times New Roman,Regular"&9${say('vi', 'export.page')} &P/&N`)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

function viewXml({ keptRows, keptColumns }: FormSheet): string {
  const open = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"';
  if (keptRows === 0) return `${open}/></sheetViews>`;
  const first = cellName(keptRows + 1, keptColumns + 1);
  return `${open}><pane xSplit="${keptColumns}" ySplit="${keptRows}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function columnXml(width: number, at: number): string {
  const hidden = width === 0 ? ' hidden="1"' : '';
  return `<col min="${at + 1}" max="${at + 1}" width="${width || 4}" customWidth="1"${hidden}/>`;
}

function rowXml({ rows, widths }: FormSheet, at: number): string {
  const { cells, hidden, height } = rows[at]!;
  const look = hidden ? ' hidden="1"' : ` ht="${height ?? heightOf(cells, widths)}" customHeight="1"`;
  const ordered = cells.flatMap((cell) => spanned(cell)).sort((a, b) => a.column - b.column);
  return `<row r="${at + 1}"${look}>${ordered.map((cell) => cellXml(cell, at + 1)).join('')}</row>`;
}

/** The cells that are joined with one keep its border. */
function spanned(cell: FormCell): FormCell[] {
  const rest = Array.from({ length: (cell.to ?? cell.column) - cell.column }, (_, n): FormCell => ({
    column: cell.column + n + 1,
    value: null,
    look: cell.look,
  }));
  return [cell, ...rest];
}

/** Spreadsheets count 01/01/1900 as day 2 of today's reckoning; a civil date has no zone, and neither has the cell. */
const EPOCH = civil('1900-01-01');
const EPOCH_DAY = 2;

function cellXml(cell: FormCell, row: number): string {
  const { value, column } = cell;
  const reference = cellName(row, column);
  const style = styleOf(cell);
  if (value === null) return `<c r="${reference}" s="${style}"/>`;
  if (typeof value === 'string') return textCell(reference, style, value);
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  if ('date' in value)
    return `<c r="${reference}" s="${style}"><v>${daysBetween(EPOCH, value.date) + EPOCH_DAY}</v></c>`;
  return `<c r="${reference}" s="${style}" t="str"><f>${xml(value.formula)}</f><v>${xml(value.result)}</v></c>`;
}

function pageXml({ widths, keptColumns }: FormSheet): string {
  const { paperSize, landscape, across } = sheetPaper(widths, keptColumns);
  return `<pageSetup paperSize="${paperSize}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="${across}" fitToHeight="0"/>`;
}

/** Rows and columns that stand on every printed page; null where the sheet is not scrolled. */
export function printTitles({ name, keptRows, keptColumns }: FormSheet): string | null {
  if (keptRows === 0) return null;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return `${sheet}!$A:$${columnName(keptColumns)},${sheet}!$${keptRows}:$${keptRows}`;
}
