import { type Group, groupOf } from '../../agencies/kind.js';
import { matchesSearch } from '../../agencies/search.js';
import { compareVi } from '../../text/collate.js';
import { REPORT_ORDER, STATUS_ORDER } from '../agency-view.js';
import type { Status } from '../status.js';
import { type MatrixColumn, type MatrixRow, MATRIX_GROUPS } from './matrix.js';

/** Orders that are no column of a duty. */
export const MATRIX_SORTS = ['number', 'name', 'report', 'attention'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** What a person looks at: the same for the screen, the workbook and the text file. Empty lists filter nothing. */
export interface MatrixView {
  readonly group: Group | null;
  readonly regions: readonly string[];
  /** Rows with at least one of these statuses in a column that is shown. */
  readonly statuses: readonly Status[];
  readonly query: string;
  /** One of MATRIX_SORTS, or the key of a column. */
  readonly sort: string;
  readonly descending: boolean;
  /** Keys of the columns shown; null: all. */
  readonly columns: readonly string[] | null;
}

export const WHOLE_MATRIX: MatrixView = {
  group: null,
  regions: [],
  statuses: [],
  query: '',
  sort: 'number',
  descending: false,
  columns: null,
};

/** Places of the columns that are shown, in their order. */
export function shownColumns(columns: readonly Pick<MatrixColumn, 'key'>[], view: MatrixView): number[] {
  return columns.flatMap(({ key }, at) => (view.columns === null || view.columns.includes(key) ? [at] : []));
}

/** Filters, then sorts within the three groups, whose subtotals stand over them; protocol order without a sort. */
export function viewedMatrix<R extends MatrixRow>(
  rows: readonly R[],
  columns: readonly Pick<MatrixColumn, 'key'>[],
  view: MatrixView,
): R[] {
  const shown = shownColumns(columns, view);
  const kept = rows.filter((row) => matchesMatrix(row, shown, view));
  const compare = compareBy(columns, view);
  return kept.sort((a, b) => placeOf(a) - placeOf(b) || compare(a, b) || a.number - b.number);
}

export function matchesMatrix(row: MatrixRow, shown: readonly number[], view: MatrixView): boolean {
  return (
    (view.group === null || groupOf(row.kind) === view.group) &&
    (view.regions.length === 0 || (row.region !== null && view.regions.includes(row.region))) &&
    (view.statuses.length === 0 ||
      shown.some((at) => {
        const status = row.cells[at]?.status;
        return status != null && view.statuses.includes(status);
      })) &&
    matchesSearch(row.search, view.query)
  );
}

const placeOf = (row: MatrixRow): number => MATRIX_GROUPS.indexOf(groupOf(row.kind));

function compareBy(
  columns: readonly Pick<MatrixColumn, 'key'>[],
  { sort, descending }: MatrixView,
): (a: MatrixRow, b: MatrixRow) => number {
  const sign = descending ? -1 : 1;
  if (sort === 'name') return (a, b) => sign * compareVi(a.shortName, b.shortName);
  if (sort === 'report')
    return (a, b) => sign * (REPORT_ORDER.indexOf(a.reportState) - REPORT_ORDER.indexOf(b.reportState));
  if (sort === 'attention') return (a, b) => sign * (a.attention - b.attention);
  const at = columns.findIndex(({ key }) => key === sort);
  if (at < 0) return (a, b) => sign * (a.number - b.number);
  // Worst first; an agency that the duty does not bind stands last in both directions.
  const rank = (row: MatrixRow): number | null => {
    const face = row.cells[at];
    return face ? (face.status === null ? STATUS_ORDER.length : STATUS_ORDER.indexOf(face.status)) : null;
  };
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === y) return 0;
    if (x === null) return 1;
    if (y === null) return -1;
    return sign * (x - y);
  };
}
