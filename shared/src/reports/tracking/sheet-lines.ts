import type { CellContent, MergedCells, ReadCell, ReadSheet } from '../../documents/sheet-cell.js';
import { formatDate } from '../../text/format.js';
import type { AgencyNames } from './agency-names.js';

/** The mark of a field in the hidden row of the sheet that the system writes itself. */
export const FIELD_MARK = 'ega:';

/** One column of a sheet as it is shown to the person who says what it means. */
export interface SheetColumn {
  /** From 1. */
  readonly column: number;
  /** Its heading, of several lines joined from the top: 'Quyết định ban hành – Số, ký hiệu'. */
  readonly head: string;
  readonly samples: readonly string[];
  /** The key of the field where the sheet was written by the system. */
  readonly mark: string | null;
}

/** A sheet with one line per agency: where the lines begin and what stands above them. */
export interface SheetLines {
  readonly sheet: string;
  /** The column that names the agencies. */
  readonly agencyColumn: number;
  readonly firstRow: number;
  /** Lines that name an agency, and how many agencies those are. */
  readonly recognised: number;
  readonly agencies: number;
  readonly columns: readonly SheetColumn[];
}

const MOST_HEAD_ROWS = 4;
const SAMPLES = 3;

/** Finds the lines of agencies in a sheet; null where no column names at least one. */
export function linesOf(sheet: ReadSheet, names: AgencyNames, agencyColumn?: number): SheetLines | null {
  const grid = gridOf(sheet);
  const column = agencyColumn ?? namingColumn(sheet, names);
  if (column === null) return null;
  const named = sheet.cells.filter(
    (cell) => cell.column === column && names.find(plain(cell.content)) !== null,
  );
  const firstRow = Math.min(...named.map(({ row }) => row));
  if (!Number.isFinite(firstRow)) return null;
  const marks = markRow(sheet, firstRow);
  const heads = headRows(sheet, grid, firstRow, marks);
  // A column that is still empty has a heading already; of tens of thousands of cells no list of arguments is made.
  const last = sheet.cells
    .filter(({ row }) => row >= firstRow || row === marks || heads.includes(row))
    .reduce((most, cell) => Math.max(most, cell.column), 0);
  const columns = Array.from({ length: last }, (_, at) => at + 1).flatMap((at) => {
    const head = [...new Set(heads.map((row) => plain(headAt(sheet, grid, row, at))).filter(Boolean))];
    const samples = sheet.cells
      .filter((cell) => cell.column === at && cell.row >= firstRow && plain(cell.content) !== '')
      .slice(0, SAMPLES)
      .map(({ content }) => plain(content).slice(0, 80));
    const mark = marks === null ? '' : plain(grid.get(marks)?.get(at) ?? null);
    if (head.length === 0 && samples.length === 0) return [];
    return [
      {
        column: at,
        head: head.join(' – ').replace(/\s+/g, ' '),
        samples,
        mark: mark.startsWith(FIELD_MARK) ? mark.slice(FIELD_MARK.length) : null,
      },
    ];
  });
  const agencies = new Set(named.map(({ content }) => names.find(plain(content)))).size;
  return { sheet: sheet.name, agencyColumn: column, firstRow, recognised: named.length, agencies, columns };
}

/** A cell as people read it. */
export function plain(content: CellContent | null): string {
  if (content === null) return '';
  if (content.kind === 'number') return String(content.value);
  if (content.kind === 'date') return content.date ? formatDate(content.date) : '';
  if (content.kind === 'flag') return content.value ? 'x' : '';
  return content.text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

type Grid = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

function gridOf(sheet: ReadSheet): Grid {
  const grid = new Map<number, Map<number, CellContent>>();
  for (const { row, column, content } of sheet.cells) {
    const line = grid.get(row) ?? new Map<number, CellContent>();
    grid.set(row, line.set(column, content));
  }
  return grid;
}

/** The column in which most lines name an agency. */
function namingColumn(sheet: ReadSheet, names: AgencyNames): number | null {
  const counts = new Map<number, number>();
  for (const { column, content } of sheet.cells)
    if (content.kind === 'text' && names.find(content.text) !== null)
      counts.set(column, (counts.get(column) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return best?.[0] ?? null;
}

function markRow(sheet: ReadSheet, before: number): number | null {
  const marked = sheet.cells.find(
    ({ row, content }) => row < before && plain(content).startsWith(FIELD_MARK),
  );
  return marked?.row ?? null;
}

/**
 * The lines of headings: the one above the agencies that fills most columns, and those that touch it. Titles (one cell),
 * groups ("I. Bộ, cơ quan ngang bộ") and numbers of columns ("(1) (2) (3)") are none.
 */
function headRows(sheet: ReadSheet, grid: Grid, firstRow: number, marks: number | null): number[] {
  const filled = (row: number): number =>
    [...(grid.get(row)?.values() ?? [])].filter((content) => isWord(plain(content))).length;
  const above = [...grid.keys()].filter((row) => row < firstRow && row !== marks && filled(row) >= 2);
  const [main] = above.sort((a, b) => filled(b) - filled(a) || b - a);
  if (main === undefined) return [];
  const rows = [main];
  for (let row = main - 1; rows.length < MOST_HEAD_ROWS && above.includes(row); row--) rows.unshift(row);
  for (let row = main + 1; rows.length < MOST_HEAD_ROWS && above.includes(row); row++) rows.push(row);
  // A heading joined downwards ends where its line ends; the lines it covers are of the head too.
  const reach = Math.max(
    ...sheet.merges.filter(({ top }) => rows.includes(top)).map(({ bottom }) => bottom),
    rows.at(-1)!,
  );
  for (let row = rows.at(-1)! + 1; row <= reach && row < firstRow && rows.length < MOST_HEAD_ROWS; row++)
    rows.push(row);
  return rows;
}

const isWord = (text: string): boolean => text !== '' && !/^[([]?[\dIVX.,=+x]+[)\]]?$/.test(text);

/** A heading over several columns is that of each of them. */
function headAt(sheet: ReadSheet, grid: Grid, row: number, column: number): CellContent | null {
  const merge = sheet.merges.find((each) => covers(each, row, column));
  return (merge ? grid.get(merge.top)?.get(merge.left) : grid.get(row)?.get(column)) ?? null;
}

const covers = (merge: MergedCells, row: number, column: number): boolean =>
  row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;

/** The filled cells of one line, by column. */
export function cellsByRow(sheet: ReadSheet): Map<number, Map<number, ReadCell>> {
  const rows = new Map<number, Map<number, ReadCell>>();
  for (const cell of sheet.cells) {
    const line = rows.get(cell.row) ?? new Map<number, ReadCell>();
    rows.set(cell.row, line.set(cell.column, cell));
  }
  return rows;
}
