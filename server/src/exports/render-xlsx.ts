import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { columnName } from '@ega/shared/documents/sheet-cell';
import { civil, daysBetween, instantMs, startOfDay, civilDateAt } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import type { ColumnKind, PackCell, PackDocument, PackSheet } from './pack-document.js';
import { sheetPaper } from './sheet-paper.js';

const FONT = { name: 'Times New Roman', family: 1 };
const LINE = { style: 'thin', color: { argb: 'FF7A8799' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };

// 42A is Vietnamese: thousands with a point, decimals with a comma where the program knows the language.
const FORMATS: Record<ColumnKind, string> = {
  text: '@',
  integer: '[$-42A]#,##0',
  share: '[$-42A]0.0%',
  change: '[$-42A]+#,##0;\u2212#,##0;0',
  date: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
};

/** A workbook, written as a stream so that a long list does not fill the memory. */
export async function renderXlsx(document: PackDocument): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  workbook.title = document.title;
  for (const sheet of document.sheets) await writeSheet(workbook, document, sheet);
  await workbook.commit();
  return bytes;
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  document: PackDocument,
  sheet: PackSheet,
): Promise<void> {
  const lines = document.demo ? [document.demo, ...sheet.heading] : [...sheet.heading];
  const headAt = lines.length + 1;
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.keptColumns, ySplit: headAt }],
    ...printed(document, sheet, lines),
  });
  page.columns = sheet.columns.map((column) => ({ width: column.width }));
  lines.forEach((line, at) => writeHeading(page, line, at, document.demo !== null));
  const head = page.addRow(sheet.columns.map((column) => column.title));
  head.eachCell((cell) => {
    cell.font = { ...FONT, size: 11, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE5EEFC' } };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.border = BORDER;
  });
  head.height = headHeight(sheet);
  head.commit();
  for (const cells of sheet.rows) writeRow(page, sheet, cells);
  if (sheet.total) writeRow(page, sheet, sheet.total, true);
  if (sheet.filter)
    page.autoFilter = {
      from: { row: headAt, column: 1 },
      to: { row: headAt + sheet.rows.length, column: sheet.columns.length },
    };
  page.commit();
}

/**
 * How a sheet is printed. Of a table on several pages side by side the heading stands in the head of every page: in the
 * rows it would be cut on the second one, after the columns that are repeated there.
 */
function printed(
  document: PackDocument,
  sheet: PackSheet,
  lines: readonly string[],
): Partial<ExcelJS.AddWorksheetOptions> {
  const headAt = lines.length + 1;
  const widths = sheet.columns.map(({ width }) => width);
  const { paperSize, landscape, across } = sheetPaper(widths, sheet.keptColumns);
  const lastRow = headAt + sheet.rows.length + (sheet.total ? 1 : 0);
  const mark = document.demo ? `&11&"${FONT.name},Bold"${document.demo}` : '';
  const heading = across > 1 ? pageHeading(sheet.heading.filter((line) => line !== document.asOf)) : '';
  const above = heading !== '' && heading.length + mark.length + 2 <= LONGEST_PAGE_HEAD;
  return {
    pageSetup: {
      paperSize,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      margins: { left: 0.45, right: 0.45, top: above ? 0.9 : 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      // The library fixes the columns; rows that are not fixed would move with the cell somebody stands in.
      printArea: `A$${above ? headAt : 1}:${columnName(columnsPrinted(widths, above ? [] : lines))}$${lastRow}`,
      printTitlesRow: `${headAt}:${headAt}`,
      ...(sheet.keptColumns > 0 ? { printTitlesColumn: `A:${columnName(sheet.keptColumns)}` } : {}),
    },
    headerFooter: {
      oddHeader: `${above ? heading : ''}${mark && (above ? '&R' : '&C') + mark}`,
      oddFooter: `&L&9&"${FONT.name}"${document.asOf}&R&9&"${FONT.name}"${say('vi', 'export.page')} &P/&N`,
    },
  };
}

/** Characters of a page's head with its codes; spreadsheet programs refuse a file with a longer one. */
const LONGEST_PAGE_HEAD = 255;

/** The name of the font parts the size from the words: they may begin with a figure. */
const pageHeading = ([title = '', ...rest]: readonly string[]): string =>
  [`&L&11&"${FONT.name},Bold"${title.replaceAll('&', '&&')}`]
    .concat(rest.map((line) => `&9&"${FONT.name},Regular"${line.replaceAll('&', '&&')}`))
    .join('\n');

/** A heading is longer than a narrow table: what it runs over is printed too. Widths in characters; 9 without a width. */
function columnsPrinted(widths: readonly number[], lines: readonly string[]): number {
  const table = widths.reduce((sum, width) => sum + width, 0);
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return widths.length + Math.max(0, Math.ceil((longest - table) / 9));
}

function writeHeading(page: ExcelJS.Worksheet, line: string, at: number, demo: boolean): void {
  const row = page.addRow([line]);
  const cell = row.getCell(1);
  const mark = demo && at === 0;
  const title = at === (demo ? 1 : 0);
  cell.font = {
    ...FONT,
    size: title ? 13 : 11,
    bold: mark || title,
    ...(mark ? { color: { argb: 'FF9B150E' } } : {}),
  };
  cell.alignment = { vertical: 'middle', wrapText: false };
  row.commit();
}

/**
 * One style object for each kind of column, told apart by identity: the library then looks it up instead of comparing
 * it, cell by cell.
 */
const STYLES = new Map<string, Partial<ExcelJS.Style>>();

function styleOf(kind: ColumnKind, cell: PackCell, strong: boolean): Partial<ExcelJS.Style> {
  const text = typeof cell === 'string';
  const key = `${kind} ${text} ${strong}`;
  const known = STYLES.get(key);
  if (known) return known;
  const style: Partial<ExcelJS.Style> = {
    font: { ...FONT, size: 11, ...(strong ? { bold: true } : {}) },
    border: BORDER,
    alignment: {
      vertical: 'middle',
      // A number must not touch the words of the next column.
      ...(kind === 'date' || kind === 'instant' ? {} : { indent: 1 }),
      wrapText: kind === 'text',
      horizontal: kind === 'text' ? 'left' : kind === 'date' || kind === 'instant' ? 'center' : 'right',
    },
    numFmt: text ? FORMATS.text : FORMATS[kind],
    ...(strong ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } } } : {}),
  };
  STYLES.set(key, style);
  return style;
}

function writeRow(
  page: ExcelJS.Worksheet,
  sheet: PackSheet,
  cells: readonly PackCell[],
  strong = false,
): void {
  const row = page.addRow([]);
  sheet.columns.forEach(({ kind }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = valueOf(cells[at] ?? null, kind);
    cell.style = styleOf(kind, cells[at] ?? null, strong);
  });
  row.height = rowHeight(sheet, cells);
  row.commit();
}

/** Spreadsheets count 01/01/1900 as day 2 of today's reckoning; a civil date has no zone, and neither has the cell. */
const EPOCH = civil('1900-01-01');
const EPOCH_DAY = 2;

function valueOf(cell: PackCell, kind: ColumnKind): string | number | null | ExcelJS.CellFormulaValue {
  if (cell === null || typeof cell === 'string') return cell;
  if (typeof cell === 'number') return kind === 'share' ? cell / 1000 : cell;
  if ('formula' in cell) return { formula: cell.formula, result: cell.result } as ExcelJS.CellFormulaValue;
  if ('date' in cell) return daysBetween(EPOCH, cell.date) + EPOCH_DAY;
  const date = civilDateAt(cell.instant);
  const minutes = Math.floor((instantMs(cell.instant) - instantMs(startOfDay(date))) / 60_000);
  return daysBetween(EPOCH, date) + EPOCH_DAY + minutes / 1440;
}

// LibreOffice and Excel do not grow rows of a streamed file: the height is reckoned from the longest text.
function rowHeight(sheet: PackSheet, cells: readonly PackCell[]): number {
  const lines = cells.map((cell, at) =>
    typeof cell === 'string' ? linesOf(cell, sheet.columns[at]?.width ?? 10) : 1,
  );
  return Math.min(400, Math.max(1, ...lines) * 15 + 2);
}

function headHeight(sheet: PackSheet): number {
  return Math.max(...sheet.columns.map((column) => linesOf(column.title, column.width * 0.85))) * 15 + 6;
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.86) / width)), 0);
