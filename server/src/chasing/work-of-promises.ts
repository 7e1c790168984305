import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type WorkKeeper } from '../accounts/open-work.js';
import type { WorkLine } from '../accounts/open-work.types.js';
import type { Tx } from '../platform/transaction.js';

/** A promise `c` about a report `r` of round `d` that is still waited for: to be sent, or to be completed since the call. */
const STILL_AWAITED = `c.promised_on is not null and (
  r.current_revision_id is null and world_now() < d.closes_at
  or (r.state = 'returned' or r.state = 'ready' and r.ready_from = 'returned')
     and c.position > (select n.position from report_revision n where n.id = r.current_revision_id))`;

/** Promises that somebody was given by telephone: all officers see them, one follows them up. */
@Injectable()
export class WorkOfPromises implements OnModuleInit, WorkKeeper {
  constructor(private readonly work: OpenWork) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  list(tx: Tx, accountId: string): Promise<WorkLine[]> {
    return tx.query<WorkLine>(
      `select 'promise' as kind, c.agency_id as "agencyNumber", v.name_vi as "agencyNameVi", v.name_en as "agencyNameEn",
              c.round_id as subject, true as passes
         from chase_call c join report r on r.round_id = c.round_id and r.agency_id = c.agency_id
         join round d on d.id = c.round_id
         join round_agency ra on ra.round_id = c.round_id and ra.agency_id = c.agency_id join agency_version v on v.id = ra.agency_version_id
        where coalesce(c.followed_by, c.made_by) = $1 and ${STILL_AWAITED}
        order by c.agency_id`,
      [accountId],
    );
  }

  async pass(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      `update chase_call c set followed_by = $2 from report r, round d
        where r.round_id = c.round_id and r.agency_id = c.agency_id and d.id = c.round_id
          and coalesce(c.followed_by, c.made_by) = $1 and ${STILL_AWAITED}`,
      [from, to],
    );
  }
}
