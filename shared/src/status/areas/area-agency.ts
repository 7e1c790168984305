import type { AgencyKind } from '../../agencies/kind.js';
import type { BoardRow } from '../board.js';

/** Who a row of an area page is about, with what it is found and filtered by. */
export interface AreaAgency {
  readonly number: number;
  readonly slug: string;
  readonly kind: AgencyKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly region: string | null;
  readonly search: string;
}

export function areaAgency(row: BoardRow): AreaAgency {
  const { number, slug, kind, nameVi, nameEn, shortName } = row;
  return { number, slug, kind, nameVi, nameEn, shortName, region: row.region6, search: row.nameFold };
}
