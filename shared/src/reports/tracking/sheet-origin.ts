import type { ReadSheet } from '../../documents/sheet-cell.js';
import { MARK_SHEET } from '../workbook/workbook-mark.js';
import { plain } from './sheet-lines.js';

/** First cell of the hidden sheet by which the sheet of a round is known; the number is that of this arrangement. */
const MARK = 'ega-one-sheet-1';

/** Rows of the hidden sheet. */
export const sheetMark = (round: string): string[][] => [[MARK], ['round', round]];

/** Where a file comes from: the sheet of a round, the form of one agency, or somebody's own disk (null). */
export function originOf(
  sheets: readonly ReadSheet[],
): { kind: 'oneSheet'; round: string } | { kind: 'form' } | null {
  const hidden = sheets.find(({ name }) => name === MARK_SHEET);
  if (!hidden) return null;
  const at = (row: number, column: number): string =>
    plain(hidden.cells.find((cell) => cell.row === row && cell.column === column)?.content ?? null);
  return at(1, 1) === MARK ? { kind: 'oneSheet', round: at(2, 2) } : { kind: 'form' };
}
