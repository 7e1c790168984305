import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/transaction.js';

/** A name valid on a day, as known now; the registry is public. */
export interface AgencyNameRow {
  number: number;
  slug: string;
  nameVi: string;
  nameEn: string;
  kind: string;
}

@Injectable()
export class AgencyQueries {
  /** Names valid today (world time); an agency that has ended keeps its last name. */
  listNames(tx: Tx, numbers: readonly number[] | 'all'): Promise<AgencyNameRow[]> {
    return tx.query<AgencyNameRow>(
      `select distinct on (a.id) a.id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.kind
         from agency a join agency_version v on v.agency_id = a.id and v.superseded_position is null
          and v.valid_from <= (world_now() at time zone 'Asia/Ho_Chi_Minh')::date
        where $1::integer[] is null or a.id = any ($1)
        order by a.id, v.valid_from desc`,
      [numbers === 'all' ? null : [...numbers]],
    );
  }
}
