import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { coverDay } from './report-history.js';

interface OwedCover {
  revisionId: string;
  agencyNumber: number;
  slug: string;
  agencyNameVi: string;
  agencyNameEn: string;
  receiptNumber: string;
  sentAt: string;
}

/** A sent report whose signed document was to follow and has not, although its day has passed. */
export interface LateCover extends OwedCover {
  dueOn: CivilDate;
}

/** Of one round, the longest overdue first (practice.md 12); the same rule as `owesCover`, for all at once. */
export async function listOverdueCovers(
  tx: Tx,
  roundId: string,
  today: CivilDate,
  calendar: WorkCalendar,
): Promise<LateCover[]> {
  const owed = await tx.query<OwedCover>(
    `select n.id as "revisionId", r.agency_id as "agencyNumber", a.slug, v.name_vi as "agencyNameVi",
            v.name_en as "agencyNameEn", n.receipt_number as "receiptNumber", ${INSTANT_SQL('n.recorded_at')} as "sentAt"
       from report_revision n join report r on r.current_revision_id = n.id
       join round_agency ra on ra.round_id = r.round_id and ra.agency_id = r.agency_id
       join agency a on a.id = r.agency_id join agency_version v on v.id = ra.agency_version_id
      where n.round_id = $1 and n.content -> 'T2' ->> 'form' = 'later'
        and not exists (select 1 from cover_document c join report_revision o on o.id = c.revision_id
                         where c.report_id = r.id and o.number >= n.number)
      order by n.recorded_at, r.agency_id`,
    [roundId],
  );
  return owed
    .map((cover) => ({ ...cover, dueOn: coverDay(cover.sentAt, calendar) }))
    .filter(({ dueOn }) => dueOn < today);
}
