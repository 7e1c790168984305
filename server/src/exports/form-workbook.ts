import type { WrittenCell } from '@ega/shared/documents/sheet-cell';

/** How a cell looks and whether it may be written in; the renderer knows no question. */
export type CellLook =
  | 'title'
  | 'demo'
  | 'line'
  | 'factName'
  | 'fact'
  | 'question'
  | 'head'
  | 'label'
  | 'hint'
  | 'input'
  | 'closed'
  | 'mark';

/** What a program should help with while somebody types. */
export type CellHelp =
  | { readonly kind: 'list'; readonly list: string; readonly strict: boolean; readonly prompt: string }
  /** A list that stands in the sheet itself and grows while somebody types: '$D$27:$D$44'. */
  | { readonly kind: 'range'; readonly range: string; readonly prompt: string }
  | { readonly kind: 'whole'; readonly prompt: string }
  | { readonly kind: 'prompt'; readonly prompt: string };

export interface FormCell {
  /** From 1. */
  readonly column: number;
  readonly value: WrittenCell | { readonly formula: string; readonly result: string };
  readonly look: CellLook;
  readonly help?: CellHelp;
  /** Text unless said otherwise. */
  readonly format?: 'text' | 'day' | 'number';
  /** Joined with the cells to its right up to this column. */
  readonly to?: number;
}

export interface FormRow {
  readonly cells: readonly FormCell[];
  readonly hidden?: boolean;
  /** In points; reckoned from the longest text where it is not given. */
  readonly height?: number;
}

export interface FormSheet {
  readonly name: string;
  /** Widths in characters, from column A; 0 hides the column. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  readonly keptColumns: number;
  readonly keptRows: number;
}

/** The form of one agency as a workbook; pure, so that it can be written by any renderer (house decision 16). */
export interface FormWorkbook {
  /** Without ending. */
  readonly fileName: string;
  readonly title: string;
  readonly demo: string | null;
  readonly sheets: readonly FormSheet[];
  /** Choices of the lists by name; they stand on a hidden sheet. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly listsSheet: string;
  readonly listError: string;
  /** Rows of the hidden sheet by which the workbook is known when it comes back. */
  readonly mark: readonly (readonly string[])[];
  readonly markSheet: string;
}
