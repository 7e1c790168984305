import { useSearchParams } from 'react-router';
import { addressOfView, viewFromAddress } from '@ega/shared/status/agency-address';
import { viewedAgencies } from '@ega/shared/status/agency-list';
import { type AgencyColumns, rowsOf } from '@ega/shared/status/agency-row';
import type { BoardView } from '../../app/board-view.js';
import { AgencyListDocument } from '../../gql/graphql.js';
import { useRead } from '../../lib/query.js';
import type { ListedAgency } from './agency-table.js';

interface Neighbour {
  slug: string;
  nameVi: string;
  nameEn: string;
}

export interface Neighbours {
  /** Null: not filtered, or the agency is not in the filtered list; then the page's own neighbours stand. */
  found: { previous: Neighbour | null; next: Neighbour | null } | null;
  /** The filters and the order of the list, to be carried on; with its `&` or `?`. */
  carry: (search: string) => string;
}

/** Previous and next in the list one came from: its filters and order travel in the address. */
export function useNeighbours(number: number, board: BoardView): Neighbours {
  const [params] = useSearchParams();
  const { view } = viewFromAddress((name) => params.get(name));
  const address = new URLSearchParams(addressOfView(view)).toString();
  const list = useRead(AgencyListDocument, board.variables, { keepFormer: true, enabled: address !== '' });
  const carry = (search: string): string =>
    address === '' ? search : `${search}${search === '' ? '?' : '&'}${address}`;
  if (address === '' || !list.data) return { found: null, carry };
  const all = rowsOf(list.data.agencyList as unknown as AgencyColumns) as unknown as ListedAgency[];
  const rows = viewedAgencies(all, view);
  const at = rows.findIndex((row) => row.number === number);
  return { found: at < 0 ? null : { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null }, carry };
}
