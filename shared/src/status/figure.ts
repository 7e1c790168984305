import type { DenominatorName } from '../directives/denominators.js';
import type { Instant } from '../text/civil-date.js';
import type { Board, BoardRow } from './board.js';
import type { Basis } from './status.js';

/** A number that never travels alone: value, denominator and its name, as-of, basis, verified part, change (DESIGN 1). */
export interface Figure {
  readonly value: number;
  readonly denominator: number;
  readonly denominatorName: DenominatorName;
  readonly asOf: Instant;
  readonly basis: Basis;
  /** "trong đó đã thẩm tra": agencies for which both bases say so; null where there is no second basis to compare. */
  readonly verified: number | null;
  /** Verified answers say so, the newer declared ones do not; its own line, never added. */
  readonly verifiedOnly: number;
  /** Difference from the previous round on the same basis; null when there is none. */
  readonly change: number | null;
}

/** Says of one row, on its own basis or on the verified one, whether it counts. */
export interface Measure {
  readonly own: (row: BoardRow) => boolean;
  /** Null where verified answers can say nothing of it: who has not reported, where a report stands. */
  readonly verified: ((row: BoardRow) => boolean) | null;
}

export interface Counted {
  readonly value: number;
  readonly verified: number;
  readonly verifiedOnly: number;
}

/** Counts one measure over some rows in one pass. */
export function count(rows: readonly BoardRow[], measure: Measure): Counted {
  let value = 0;
  let verified = 0;
  let verifiedOnly = 0;
  for (const row of rows) {
    const own = measure.own(row);
    const checked = measure.verified?.(row) ?? false;
    if (own) value++;
    if (own && checked) verified++;
    if (!own && checked) verifiedOnly++;
  }
  return { value, verified, verifiedOnly };
}

/** A figure over some rows of a board and the same rows of the previous one. */
export function figureOf(
  board: Board,
  rows: readonly BoardRow[],
  before: readonly BoardRow[] | null,
  denominatorName: DenominatorName,
  measure: Measure,
): Figure {
  const now = count(rows, measure);
  const counted = measure.verified === null ? { value: now.value, verified: null, verifiedOnly: 0 } : now;
  const then = before && countThen(before, measure);
  return figureFrom(board, denominatorName, rows.length, counted, then);
}

/** A figure from what was counted; `then` is the value in the previous round, null when there is none. */
export function figureFrom(
  board: Board,
  denominatorName: DenominatorName,
  denominator: number,
  now: Omit<Counted, 'verified'> & { readonly verified: number | null },
  then: number | null,
): Figure {
  const reported = board.basis === 'reported';
  return {
    value: now.value,
    denominator,
    denominatorName,
    asOf: board.asOf,
    basis: board.basis,
    verified: reported ? now.verified : null,
    verifiedOnly: reported ? now.verifiedOnly : 0,
    change: then === null ? null : now.value - then,
  };
}

/** Of an earlier round: its rows mostly stay the same from one board to the next, and so do their counts. */
const countsThen = new WeakMap<readonly BoardRow[], Map<Measure, number>>();

function countThen(rows: readonly BoardRow[], measure: Measure): number {
  const known = countsThen.get(rows) ?? new Map<Measure, number>();
  countsThen.set(rows, known);
  const value = known.get(measure) ?? count(rows, measure).value;
  known.set(measure, value);
  return value;
}
