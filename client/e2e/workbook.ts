import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';

type Row = readonly (string | number | null)[];

/** The rows of one sheet as a person sees them in a workbook downloaded by a click. */
export async function sheetOfDownload(page: Page, button: string, sheet: number): Promise<Row[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: button }).click(),
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  const worksheet = book.worksheets[sheet];
  expect(worksheet, `sheet ${sheet + 1} of ${download.suggestedFilename()}`).toBeDefined();
  const rows: Row[] = [];
  worksheet?.eachRow((row) => {
    const cells: (string | number | null)[] = [];
    row.eachCell({ includeEmpty: true }, ({ value }) =>
      cells.push(typeof value === 'number' ? value : value === null ? null : textOf(value)),
    );
    rows.push(cells);
  });
  return rows;
}

function textOf(value: ExcelJS.CellValue): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && 'richText' in value)
    return value.richText.map(({ text }) => text).join('');
  return String(value);
}

/** Value, denominator and verified part of a figure for one group, on the sheet of figures of the overview. */
export function figureIn(rows: readonly Row[], figure: string, group: string): Row {
  const row = rows.find(([name, of]) => name === figure && of === group);
  expect(row, `${figure}, ${group}`).toBeDefined();
  return [row?.[2] ?? null, row?.[3] ?? null, row?.[6] ?? null];
}

/** The lines of a table under their column names, from the row of names that holds this one. */
export function linesOf(rows: readonly Row[], column: string): Record<string, Row[number]>[] {
  const at = rows.findIndex((row) => row.includes(column));
  const names = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .map((row) => Object.fromEntries(names.map((name, place) => [String(name), row[place] ?? null])));
}
