import type { CivilDate } from '../text/civil-date.js';

/** What a cell that is written holds; how it looks is the renderer's work. */
export type WrittenCell = string | number | { readonly date: CivilDate } | null;

/** What was found in a cell of an uploaded workbook; an empty cell is not there. */
export interface ReadCell {
  /** From 1, as people count. */
  readonly row: number;
  /** From 1; 1 is A. */
  readonly column: number;
  readonly content: CellContent;
  /** The value is the result of a formula. */
  readonly formula: boolean;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A number shown as a day; null where no such day is in the calendar. */
  | { readonly kind: 'date'; readonly date: CivilDate | null }
  | { readonly kind: 'flag'; readonly value: boolean }
  /** '#N/A', '#REF!' … */
  | { readonly kind: 'error'; readonly text: string };

/** Cells joined into one; only the first of them holds anything. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly ReadCell[];
  readonly merges: readonly MergedCells[];
}

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnName(Math.floor((column - 1) / 26)) + last;
}

/** 'D12'. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
