import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OpenWork, type WorkKeeper } from '../accounts/open-work.js';
import type { WorkLine } from '../accounts/open-work.types.js';
import type { Tx } from '../platform/transaction.js';

/** Work on reports that somebody is in charge of: of real rounds only, a trial leaves nobody anything to do. */
@Injectable()
export class WorkOfReports implements OnModuleInit, WorkKeeper {
  constructor(private readonly work: OpenWork) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  list(tx: Tx, accountId: string): Promise<WorkLine[]> {
    return tx.query<WorkLine>(
      `with work as (
         select 'review' as kind, agency_id, round_id, round_id as subject, true as passes from report
          where assignee_id = $1 and state <> 'verified' and revision_count > 0
         union all
         select 'answers', s.agency_id, r.round_id, r.round_id || ' ' || s.question, true from answer_assignment s join report r on r.id = s.report_id
          where s.account_id = $1 and s.done_at is null and r.state in ('draft', 'returned')
         union all
         select distinct 'given', s.agency_id, r.round_id, r.round_id, true from answer_assignment s join report r on r.id = s.report_id
          where s.assigned_by = $1 and s.done_at is null and r.state in ('draft', 'returned')
         union all
         select 'proposal', p.agency_id, p.round_id, p.number, true from proposal p where p.owner_id = $1
            and not exists (select 1 from proposal_reply y where y.proposal_id = p.id and y.outcome = 'answered')
         union all
         select 'entry', e.agency_id, e.round_id, e.round_id, true from report_entry e join report r on r.id = e.report_id
          where e.entered_by = $1 and e.revision_id is null and e.given_up_at is null
         union all
         select 'draft', r.agency_id, r.round_id, r.round_id, false from report r
          where r.state in ('draft', 'returned') and exists
                (select 1 from report_draft d where d.report_id = r.id and d.updated_by = $1)
            and not exists (select 1 from report_entry e where e.report_id = r.id and e.revision_id is null and e.given_up_at is null)
         union all
         select 'ready', agency_id, round_id, round_id, false from report where ready_by = $1 and state = 'ready')
       select w.kind, w.agency_id as "agencyNumber", v.name_vi as "agencyNameVi", v.name_en as "agencyNameEn", w.subject, w.passes
         from work w join round_agency ra using (round_id, agency_id) join agency_version v on v.id = ra.agency_version_id
        order by w.passes desc, w.kind, w.agency_id, w.subject`,
      [accountId],
    );
  }

  async pass(tx: Tx, from: string, to: string): Promise<void> {
    await tx.query(
      `update report set assignee_id = $2 where assignee_id = $1 and state <> 'verified' and revision_count > 0`,
      [from, to],
    );
    await tx.query(
      `update answer_assignment s set account_id = $2 from report r
        where r.id = s.report_id and s.account_id = $1 and s.done_at is null and r.state in ('draft', 'returned')`,
      [from, to],
    );
    await tx.query(
      `update answer_assignment s set assigned_by = $2 from report r
        where r.id = s.report_id and s.assigned_by = $1 and s.done_at is null and r.state in ('draft', 'returned')`,
      [from, to],
    );
    await tx.query(
      `update proposal p set owner_id = $2 where p.owner_id = $1
          and not exists (select 1 from proposal_reply y where y.proposal_id = p.id and y.outcome = 'answered')`,
      [from, to],
    );
    await tx.query(
      `update report_entry set entered_by = $2 where entered_by = $1 and revision_id is null and given_up_at is null`,
      [from, to],
    );
  }
}
