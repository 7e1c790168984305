import { Injectable } from '@nestjs/common';
import type { RoundId } from '@ega/shared/rounds/round';
import type { Tx } from '../platform/transaction.js';

/** What the verified answers say of a decision beside its number and day. */
export interface DecisionFacts {
  agency: number;
  title: string | null;
  /** Name or office as the form took it; only the office leaves the agency. */
  signerTitle: string | null;
  issuingBody: string | null;
  secrecy: string | null;
  version: string | null;
  frameworkVersion: string | null;
}

/** The issuing step of the latest verified answers; only of agencies that are in the library already. */
@Injectable()
export class LibraryQueries {
  listDecisions(
    tx: Tx,
    agencies: readonly number[],
    round: RoundId,
    position: string,
  ): Promise<DecisionFacts[]> {
    return tx.query(
      `select a.agency, s.step -> 'document' ->> 'title' as title,
              s.step -> 'document' ->> 'signerTitle' as "signerTitle",
              s.step -> 'document' ->> 'issuingBody' as "issuingBody",
              s.step -> 'document' ->> 'secrecy' as secrecy,
              s.step ->> 'architectureVersion' as version, s.step ->> 'frameworkVersion' as "frameworkVersion"
         from unnest($1::integer[]) as a (agency)
        cross join lateral (
              select d.verified_content from review_decision d
               where d.agency_id = a.agency and d.round_id <= $2 and d.position <= $3
                 and (d.undone_position is null or d.undone_position > $3)
               order by d.round_id desc, d.position desc limit 1) d
        cross join lateral (
              select step from jsonb_array_elements(d.verified_content -> 'A3' -> 'steps') as t (step)
               where step ->> 'step' = '7' limit 1) s`,
      [[...agencies], round, position],
    );
  }
}
