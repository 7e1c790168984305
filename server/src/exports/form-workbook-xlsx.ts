import ExcelJS from 'exceljs';
import { columnName } from '@ega/shared/documents/sheet-cell';
import { civil, daysBetween } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { heightOf, lookOf, NUMBER_FORMATS } from './form-workbook-look.js';
import type { CellHelp, FormCell, FormSheet, FormWorkbook } from './form-workbook.js';

/** Where the choices of each list stand: a range of the hidden sheet, by the name of the list. */
type Ranges = ReadonlyMap<string, string>;

/** Writes the form; heads and labels are locked without a password, against slips and not against people. */
export async function formWorkbookXlsx(form: FormWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = form.title;
  const ranges = rangesOf(form);
  for (const sheet of form.sheets) await addSheet(workbook, form, sheet, ranges);
  addLists(workbook, form);
  addMark(workbook, form);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: true, useStyles: true }));
}

async function addSheet(
  workbook: ExcelJS.Workbook,
  form: FormWorkbook,
  sheet: FormSheet,
  ranges: Ranges,
): Promise<void> {
  const page = workbook.addWorksheet(sheet.name, {
    views: [
      sheet.keptRows > 0
        ? {
            state: 'frozen',
            xSplit: sheet.keptColumns,
            ySplit: sheet.keptRows,
            showGridLines: false,
          }
        : { showGridLines: false },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: form.demo ? `&C&"Times New Roman,Bold"&11${form.demo}` : '',
      oddFooter: `&R&"Times New Roman"&9${say('vi', 'export.page')} &P/&N`,
    },
  });
  page.columns = sheet.widths.map((width) => (width === 0 ? { width: 4, hidden: true } : { width }));
  sheet.rows.forEach(({ cells, hidden, height }, at) => {
    const row = page.getRow(at + 1);
    if (hidden) row.hidden = true;
    else row.height = height ?? heightOf(cells, sheet.widths);
    for (const cell of cells) writeCell(page, at + 1, cell, form, ranges);
  });
  // An empty password: everybody may unlock the sheet, nobody does so by a slip.
  await page.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function writeCell(
  page: ExcelJS.Worksheet,
  row: number,
  cell: FormCell,
  form: FormWorkbook,
  ranges: Ranges,
): void {
  const target = page.getCell(row, cell.column);
  target.value = valueOf(cell.value);
  const { font, fill, border, alignment } = lookOf(cell.look);
  target.font = font;
  if (fill) target.fill = fill;
  if (border) target.border = border;
  target.alignment = alignment;
  if (cell.look === 'input') target.protection = { locked: false };
  target.numFmt = NUMBER_FORMATS[cell.format ?? 'text'];
  if (cell.help) target.dataValidation = validationOf(cell.help, form, ranges);
  if (cell.to !== undefined && cell.to > cell.column) page.mergeCells(row, cell.column, row, cell.to);
}

/** Spreadsheets count 01/01/1900 as day 2 of today's reckoning; a civil date has no zone, and neither has the cell. */
const EPOCH = civil('1900-01-01');
const EPOCH_DAY = 2;

function valueOf(value: FormCell['value']): ExcelJS.CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if ('date' in value) return daysBetween(EPOCH, value.date) + EPOCH_DAY;
  return { formula: value.formula, result: value.result };
}

function validationOf(help: CellHelp, form: FormWorkbook, ranges: Ranges): ExcelJS.DataValidation {
  const prompt = help.prompt ? { showInputMessage: true, prompt: help.prompt } : {};
  if (help.kind === 'list')
    return {
      type: 'list',
      allowBlank: true,
      formulae: [ranges.get(help.list) ?? ''],
      showErrorMessage: help.strict,
      errorStyle: 'stop',
      error: form.listError,
      ...prompt,
    };
  if (help.kind === 'whole')
    return {
      type: 'whole',
      operator: 'between',
      allowBlank: true,
      formulae: [0, 999_999_999_999],
      showErrorMessage: true,
      errorStyle: 'stop',
      error: say('vi', 'workbook.cell.integer'),
      ...prompt,
    };
  // Any text may be typed: a program of another language would refuse 27/02/2017 as a date.
  return { type: 'custom', allowBlank: true, formulae: ['TRUE'], showErrorMessage: false, ...prompt };
}

function rangesOf({ lists, listsSheet }: FormWorkbook): Ranges {
  const ranges = new Map<string, string>();
  let column = 0;
  for (const [name, labels] of lists) {
    column += 1;
    const letter = columnName(column);
    ranges.set(name, `'${listsSheet}'!$${letter}$1:$${letter}$${labels.length}`);
  }
  return ranges;
}

function addLists(workbook: ExcelJS.Workbook, { lists, listsSheet }: FormWorkbook): void {
  const page = workbook.addWorksheet(listsSheet, { state: 'hidden' });
  let column = 0;
  for (const labels of lists.values()) {
    column += 1;
    labels.forEach((label, at) => {
      page.getCell(at + 1, column).value = label;
    });
  }
}

/** Plain text throughout: no program may take a version or an id for a number. */
function addMark(workbook: ExcelJS.Workbook, { mark, markSheet }: FormWorkbook): void {
  const page = workbook.addWorksheet(markSheet, { state: 'veryHidden' });
  mark.forEach((line, at) =>
    line.forEach((text, place) => {
      const cell = page.getCell(at + 1, place + 1);
      cell.value = text;
      cell.numFmt = NUMBER_FORMATS.text;
    }),
  );
}
