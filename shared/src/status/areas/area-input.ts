import type { NationalSystem } from '../../areas/ngsp/national-systems.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { BoardReport } from '../board-input.js';
import type { Board, BoardRow } from '../board.js';
import { type Figure, figureFrom } from '../figure.js';
import type { ObligationColumn } from '../obligations/obligation-table.js';
import type { DenominatorName } from '../../directives/denominators.js';

/** What the pages of the areas are computed from: the one board and its table of duties, never contents of reports. */
export interface AreaInput {
  readonly board: Board;
  readonly reports: readonly BoardReport[];
  /** Duties and the figures beside them. */
  readonly columns: readonly ObligationColumn[];
  readonly facts: GuidanceFacts;
  /** List L4 as entered; those that hold on the day are shown. */
  readonly nationalSystems: readonly NationalSystem[];
}

/** A figure of an area page under its name. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** What one row says on the board's basis and on the verified one. */
export interface OnBothBases<Value> {
  readonly row: BoardRow;
  readonly own: Value;
  readonly checked: Value;
}

/** Counts agencies over both bases: value, "trong đó đã thẩm tra", and where verified says more (house decision 5). */
export function agencyFigure<Value>(
  board: Board,
  rows: readonly OnBothBases<Value>[],
  denominatorName: DenominatorName,
  says: (value: Value) => boolean,
): Figure {
  const both = rows.map(({ own, checked }) => ({ own: says(own), checked: says(checked) }));
  const counted = {
    value: both.filter(({ own }) => own).length,
    verified: both.filter(({ own, checked }) => own && checked).length,
    verifiedOnly: both.filter(({ own, checked }) => !own && checked).length,
  };
  return figureFrom(board, denominatorName, rows.length, counted, null);
}
