import { groupOf } from '../../agencies/kind.js';
import { matchesSearch } from '../../agencies/search.js';
import { compareVi } from '../../text/collate.js';
import { addressOfView, viewFromAddress } from '../agency-address.js';
import { type AgencyView, WHOLE_LIST } from '../agency-view.js';
import type { AreaAgency } from './area-agency.js';
import type { AreaCell, AreaColumn } from './area-tables.js';

/** What a person looks at on an area page: `AREA_NAMES` of the address, read alike by screen and files. */
export interface AreaView extends Pick<AgencyView, 'group' | 'regions' | 'query'> {
  /** Key of a column, '-' before it for downwards; null keeps the protocol order. */
  readonly sort: string | null;
}

export const AREA_NAMES: readonly string[] = ['nhom', 'vung', 'q', 'sx'];

const COLUMN_KEY = /^-?[A-Za-z0-9.]{1,40}$/;

export function areaViewFromAddress(get: (name: string) => string | null): {
  readonly view: AreaView;
  readonly ignored: readonly string[];
} {
  const { view, ignored } = viewFromAddress((name) =>
    name !== 'sx' && AREA_NAMES.includes(name) ? get(name) : null,
  );
  const sort = get('sx');
  const sound = sort === null || sort === '' || COLUMN_KEY.test(sort);
  return {
    view: {
      group: view.group,
      regions: view.regions,
      query: view.query,
      sort: sound ? sort || null : null,
    },
    ignored: sound ? ignored : [...ignored, `sx=${sort}`],
  };
}

export function addressOfAreaView({ sort, ...view }: AreaView): Record<string, string> {
  return { ...addressOfView({ ...WHOLE_LIST, ...view }), ...(sort ? { sx: sort } : {}) };
}

/** Filters, then sorts; without a sort the protocol order stays. What is not known stands last in both directions. */
export function viewedRows<Row extends AreaAgency>(
  rows: readonly Row[],
  columns: readonly AreaColumn<Row>[],
  { group, regions, query, sort }: AreaView,
): Row[] {
  const kept = rows.filter(
    (row) =>
      (group === null || groupOf(row.kind) === group) &&
      (regions.length === 0 || (row.region !== null && regions.includes(row.region))) &&
      matchesSearch(row.search, query),
  );
  const column = columns.find(({ key }) => key === sort?.replace(/^-/, ''));
  if (!column) return kept;
  const sign = sort?.startsWith('-') ? -1 : 1;
  const keyed = kept.map((row) => ({ row, cell: column.cell(row) }));
  return keyed.sort((a, b) => compareCells(a.cell, b.cell, sign)).map(({ row }) => row);
}

function compareCells(a: AreaCell, b: AreaCell, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'object' && typeof b === 'object') return sign * compareFacts(a, b);
  return sign * compareVi(String(a), String(b));
}

function compareFacts(a: Exclude<AreaCell, string | number | null>, b: typeof a): number {
  if ('dong' in a && 'dong' in b) return Math.sign(Number(BigInt(a.dong) - BigInt(b.dong)));
  return 'date' in a && 'date' in b ? a.date.localeCompare(b.date) : 0;
}
