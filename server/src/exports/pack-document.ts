import type { CivilDate, Instant } from '@ega/shared/text/civil-date';

/** A cell as it is meant; how it looks is the renderer's work. */
export type PackCell =
  string | number | null | { readonly date: CivilDate } | { readonly instant: Instant } | PackFormula;

/** Composed here and never from data: a text is written as text. `result` is what a program shows before it recalculates. */
export interface PackFormula {
  readonly formula: string;
  readonly result: number;
}

/** `share`: tenths of a percent as a whole number, so that the cell shows exactly what the screen shows. */
export type ColumnKind = 'text' | 'integer' | 'share' | 'change' | 'date' | 'instant';

export interface PackColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Characters. */
  readonly width: number;
}

export interface PackSheet {
  readonly name: string;
  /** Lines over the table; the first is its title. */
  readonly heading: readonly string[];
  readonly columns: readonly PackColumn[];
  readonly rows: readonly (readonly PackCell[])[];
  /** A last line under the table that no filter hides. */
  readonly total?: readonly PackCell[];
  /** Columns that stay in sight when the table is scrolled sideways. */
  readonly keptColumns: number;
  readonly filter: boolean;
}

/** One pure document; every format is made from it (house decision 16). */
export interface PackDocument {
  /** Without ending, as a person reads it. */
  readonly fileName: string;
  readonly title: string;
  /** Printed on each sheet and page of a demo world; null otherwise. */
  readonly demo: string | null;
  /** "Số liệu tính đến …": at the foot of each page and on each line of a text file. */
  readonly asOf: string;
  readonly sheets: readonly PackSheet[];
}
