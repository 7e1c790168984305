import type { Status } from '../../status/status.js';

/** A number is printed the Vietnamese way; null is a place where there is nothing to tell. */
export type PackCell = string | number | null;

export interface PackTableColumn {
  readonly title: string;
  /** Parts of the whole width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PackTable {
  /** 'Bảng 1. …' without the number, which the composition gives. */
  readonly caption: string;
  readonly columns: readonly PackTableColumn[];
  readonly rows: readonly (readonly PackCell[])[];
  readonly total: readonly PackCell[] | null;
  readonly note: string | null;
}

/** A status, or the whole of which a status is a part. */
export type ChartTone = Status | 'whole';

/** One data object for the native chart of a document, of a slide and for the drawing of a PDF. */
export interface PackChart {
  readonly caption: string;
  readonly kind: 'column' | 'bar' | 'stackedBar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** What it counts, which has one colour in every chart; none for a single series. */
    readonly tone?: ChartTone;
    readonly values: readonly (number | null)[];
  }[];
  /** What a person reads who cannot see the drawing. */
  readonly summary: string;
  readonly note: string | null;
}

export type PackBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly rule: string; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: PackTable }
  | { readonly kind: 'chart'; readonly chart: PackChart };

/** Head and foot that every paper of a pack shares. */
export interface PackPaper {
  readonly name: string;
  /** Kind in capitals and what it is about. */
  readonly title: string;
  readonly subject: readonly string[];
  readonly withContents: boolean;
  readonly withSignature: boolean;
  readonly blocks: readonly PackBlock[];
  readonly annexes: readonly PackAnnex[];
}

/** An annex has its own page numbers and, being wide, lies across (TT 01/2011, NĐ 30/2020). */
export interface PackAnnex {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly PackBlock[];
}
