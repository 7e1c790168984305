import { addressOfView, viewFromAddress } from '../agency-address.js';
import { WHOLE_LIST } from '../agency-view.js';
import { type MatrixSort, type MatrixView, MATRIX_SORTS, WHOLE_MATRIX } from './matrix-view.js';

const SORT_SLUGS: Readonly<Record<MatrixSort, string>> = {
  number: 'so',
  name: 'ten',
  report: 'bao-cao',
  attention: 'chu-y',
};

/** One cell by the permanent number of its agency and the code of the duty: `o=38.O9`. */
export interface MatrixCellName {
  readonly agency: number;
  readonly code: string;
}

export interface AddressedMatrix {
  readonly view: MatrixView;
  readonly cell: MatrixCellName | null;
  /** Values the address carries that mean nothing; shown in a notice, never guessed at. */
  readonly ignored: readonly string[];
}

/** Parts of an address that only the list of agencies has, or that mean something else there. */
const OF_LISTS: readonly string[] = ['sx', 'bc', 'chi-tieu'];

export const MATRIX_NAMES: readonly string[] = ['nhom', 'vung', 'tt', 'q', 'sx', 'cot', 'o'];

const CODE = /^[ON]\d{1,4}$/;
const CELL = /^([1-9]\d{0,5})\.([ON]\d{1,4})$/;

/** Reads `MATRIX_NAMES`; `keys` are the columns there are, null while nobody knows yet. */
export function matrixFromAddress(
  get: (name: string) => string | null,
  keys: readonly string[] | null = null,
): AddressedMatrix {
  const list = viewFromAddress((name) => (OF_LISTS.includes(name) ? null : get(name)));
  const ignored = [...list.ignored];
  const isColumn = (key: string): boolean => (keys === null ? CODE.test(key) : keys.includes(key));
  const sort = get('sx') ?? '';
  const named = sort.replace(/^-/, '');
  const sortKey =
    MATRIX_SORTS.find((key) => SORT_SLUGS[key] === named) ?? (isColumn(named) ? named : undefined);
  if (sort && sortKey === undefined) ignored.push(`sx=${sort}`);
  const asked = (get('cot') ?? '').split(',').filter(Boolean);
  const columns = asked.filter(isColumn);
  for (const key of asked) if (!isColumn(key)) ignored.push(`cot=${key}`);
  const cell = CELL.exec(get('o') ?? '');
  if (get('o') && !cell) ignored.push(`o=${get('o')}`);
  const { group, regions, statuses, query } = list.view;
  return {
    view: {
      ...WHOLE_MATRIX,
      ...{ group, regions, statuses, query },
      sort: sortKey ?? WHOLE_MATRIX.sort,
      descending: sortKey !== undefined && sort.startsWith('-'),
      columns: columns.length > 0 ? columns : null,
    },
    cell: cell && { agency: Number(cell[1]), code: cell[2]! },
    ignored,
  };
}

/** The same part written; what is at its default is left out. The open cell is no part of a view. */
export function addressOfMatrix(view: MatrixView): Record<string, string> {
  const { group, regions, statuses, query, sort, descending, columns } = view;
  const slug = (MATRIX_SORTS as readonly string[]).includes(sort) ? SORT_SLUGS[sort as MatrixSort] : sort;
  return {
    ...addressOfView({ ...WHOLE_LIST, group, regions, statuses, query }),
    ...(sort === 'number' && !descending ? {} : { sx: `${descending ? '-' : ''}${slug}` }),
    ...(columns ? { cot: columns.join(',') } : {}),
  };
}
