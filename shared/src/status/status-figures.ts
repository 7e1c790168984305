import type { DenominatorName } from '../directives/denominators.js';
import type { Board, BoardRow } from './board.js';
import { type Counted, type Figure, figureFrom } from './figure.js';
import { type Status, STATUSES } from './status.js';

/** All statuses in one pass over the rows: they exclude each other. */
export function statusFigures(
  board: Board,
  denominator: DenominatorName,
  rows: readonly BoardRow[],
  before: readonly BoardRow[] | null,
): Readonly<Record<Status, Figure>> {
  const now = new StatusTally(rows);
  const then = before && new StatusTally(before);
  const figures = STATUSES.map((status): [Status, Figure] => [
    status,
    figureFrom(board, denominator, rows.length, now.of(status), then && then.of(status).value),
  ]);
  return Object.fromEntries(figures) as Record<Status, Figure>;
}

class StatusTally {
  private readonly counted = new Map<Status, { value: number; verified: number; verifiedOnly: number }>();

  constructor(rows: readonly BoardRow[]) {
    for (const { architecture, architectureVerified } of rows) {
      const own = architecture.status;
      const checked = architectureVerified.status;
      if (own) this.at(own).value++;
      if (own && own === checked) this.at(own).verified++;
      if (checked && own !== checked) this.at(checked).verifiedOnly++;
    }
  }

  of(status: Status): Counted {
    return this.counted.get(status) ?? NONE;
  }

  private at(status: Status) {
    const known = this.counted.get(status) ?? { ...NONE };
    this.counted.set(status, known);
    return known;
  }
}

const NONE = { value: 0, verified: 0, verifiedOnly: 0 };
