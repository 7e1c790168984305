import { Injectable } from '@nestjs/common';
import { SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import type { RoundId } from '@ega/shared/rounds/round';
import type { AreaHistoryRow } from '@ega/shared/status/areas/area-history';
import type { Basis } from '@ega/shared/status/status';
import type { Tx } from '../platform/transaction.js';

/** The few fields of summaries that the area pages follow over the rounds; whole summaries of ten years would fill the memory. */
@Injectable()
export class AreaHistoryQueries {
  list(tx: Tx, rounds: readonly RoundId[], position: string, basis: Basis): Promise<AreaHistoryRow[]> {
    return tx.query(
      `select o.round_id as "roundId", o.agency_id as "agencyNumber", s.summary ->> 'lgsp' as lgsp,
              coalesce(s.summary -> 'connections', '[]') as connections,
              coalesce(s.summary -> 'projects', '[]') as projects,
              case when s.round_id = o.round_id
                   then coalesce(s.summary -> 'transactions', '[]') else '[]' end as transactions
         from round_agency o
        cross join lateral (
              select s.summary, s.round_id from report_summary s
               where s.agency_id = o.agency_id and s.basis = $3 and s.round_id <= o.round_id
                 and s.round_id >= case $3 when 'reported' then o.round_id else '' end
                 and s.position <= $2 and (s.dropped_position is null or s.dropped_position > $2)
                 and s.rules_version = $4
               order by s.round_id desc, s.position desc limit 1) s
        where o.round_id = any ($1)
        order by o.round_id, o.agency_id`,
      [rounds, position, basis, SUMMARY_RULES_VERSION],
    );
  }
}
