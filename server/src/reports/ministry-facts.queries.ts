import { Injectable } from '@nestjs/common';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { Tx } from '../platform/transaction.js';

/** What the Ministry's sheet says that an agency's answers are held against (catalogue 6, M1 and M6). */
export interface MinistryFacts {
  /** Since when the national platform runs officially; null while it does not (R10). */
  ngspOperationalFrom: CivilDate | null;
  /** Days of the Ministry's workshops that list this agency; null where none with a list was entered (R20). */
  attendedOn: CivilDate[] | null;
}

interface Row {
  kind: 'platform' | 'workshop';
  operatingSince: CivilDate | null;
  heldOn: CivilDate | null;
  agencies: number[] | null;
}

@Injectable()
export class MinistryFactsQueries {
  /** The sheet belongs to `guidance`, which stands to the right of reports; only its rows are read here. */
  async of(tx: Tx, agencyNumber: number): Promise<MinistryFacts> {
    const rows = await tx.query<Row>(
      `select kind, body ->> 'operatingSince' as "operatingSince", body ->> 'heldOn' as "heldOn", body -> 'agencies' as agencies
         from (select distinct on (kind, code) kind, body, removed from guidance_item
                where kind in ('platform', 'workshop') order by kind, code, version desc) latest
        where not removed`,
    );
    const listed = rows.filter((row) => row.kind === 'workshop' && row.heldOn && row.agencies?.length);
    return {
      ngspOperationalFrom: rows.find((row) => row.kind === 'platform')?.operatingSince ?? null,
      attendedOn:
        listed.length === 0
          ? null
          : listed.filter((row) => row.agencies!.includes(agencyNumber)).map((row) => row.heldOn!),
    };
  }
}
