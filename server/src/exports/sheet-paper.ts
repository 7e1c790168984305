/** Codes of paper sizes in a workbook (ECMA-376 18.3.1.63). */
const A4 = 9;
const A3 = 8;

/** Widths in characters of 11 points that a page takes where no letter comes out under nine points. */
const PORTRAIT_A4 = 123;
const LANDSCAPE_A4 = 180;
const LANDSCAPE_A3 = 260;

export interface SheetPaper {
  readonly paperSize: number;
  readonly landscape: boolean;
  /** Pages side by side. */
  readonly across: number;
}

/**
 * The paper on which a table of such columns can be read; a table too wide for one page goes over several, with its
 * first columns on each.
 */
export function sheetPaper(widths: readonly number[], keptColumns: number): SheetPaper {
  const sum = (columns: readonly number[]) => columns.reduce((all, width) => all + width, 0);
  const width = sum(widths);
  if (width <= PORTRAIT_A4) return { paperSize: A4, landscape: false, across: 1 };
  if (width <= LANDSCAPE_A4) return { paperSize: A4, landscape: true, across: 1 };
  const kept = Math.min(sum(widths.slice(0, keptColumns)), LANDSCAPE_A3 / 2);
  const across = Math.ceil((width - kept) / (LANDSCAPE_A3 - kept));
  return { paperSize: A3, landscape: true, across };
}
