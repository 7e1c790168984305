import type { Summary } from '@ega/shared/reports/summary';
import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import { workingDaysSince } from '@ega/shared/rounds/working-days';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { isNewlyIssued, isStepBack, type SecondLookStep } from '@ega/shared/reports/second-look';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import { RETURN_END } from '../rounds/round-extension.entity.js';
import type { AnswerStates } from './answers.js';
import { agencyFace } from './reports.queries.js';
import type { AgencyFacts } from './report-loader.js';
import type { QueueItem } from './review-queue.types.js';

interface QueueRow extends AgencyFacts {
  state: QueueItem['state'];
  version: number;
  revisionNumber: number;
  receiptNumber: string;
  submittedAt: string;
  late: boolean;
  states: AnswerStates;
  warnings: number;
  sendings: number;
  summary: Summary | null;
  verified: Summary | null;
  assigneeId: string | null;
  assigneeName: string | null;
  openedId: string | null;
  openedName: string | null;
  returnedUntil: string | null;
  look: SecondLookStep | null;
}

const FLAG_ORDER = ['newlyIssued', 'stepBack', 'warnings'];

/** Sent reports of a round. One statement: summaries are read, contents are not (house decision 2). */
export async function listQueue(
  tx: Tx,
  roundId: string,
  now: string,
  calendar: WorkCalendar,
): Promise<QueueItem[]> {
  const rows = await tx.query<QueueRow>(
    `select r.agency_id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.agency_name as "agencyName",
            v.abbreviation_vi as abbreviation, v.kind, ra.variant,
            case when r.state = 'ready' then r.ready_from else r.state end as state, r.version,
            n.number as "revisionNumber", n.receipt_number as "receiptNumber", ${INSTANT_SQL('n.recorded_at')} as "submittedAt", n.late,
            n.states, (select count(*)::int from jsonb_object_keys(n.reasons)) as warnings,
            (select count(*)::int from report_revision o where o.report_id = r.id and o.dropped_position is null) as sendings,
            (select s.summary from report_summary s where s.revision_id = n.id and s.basis = 'reported' order by s.position desc limit 1) as summary,
            (select s.summary from report_summary s where s.agency_id = r.agency_id and s.basis = 'verified' and s.round_id <= r.round_id
                and s.dropped_position is null order by s.round_id desc, s.position desc limit 1) as verified,
            r.assignee_id as "assigneeId", p.display_name as "assigneeName", r.opened_by as "openedId", o.display_name as "openedName",
            ${INSTANT_SQL(RETURN_END('r'))} as "returnedUntil",
            case when r.state = 'submitted' then (select l.step from second_look l where l.revision_id = n.id and not exists (
                  select 1 from review_mark m where m.revision_id = n.id and m.updated_at > l.recorded_at)
                order by l.position desc limit 1) end as look
       from report r join round_agency ra using (round_id, agency_id) join agency a on a.id = r.agency_id
       join agency_version v on v.id = ra.agency_version_id join report_revision n on n.id = r.current_revision_id
       left join account p on p.id = r.assignee_id left join account o on o.id = r.opened_by
      where r.round_id = $1`,
    [roundId],
  );
  const today = civilDateAt(now);
  return rows.map((row) => queueItem(row, today, calendar)).sort(inQueueOrder);
}

function queueItem(row: QueueRow, today: CivilDate, calendar: WorkCalendar): QueueItem {
  const { number, slug, nameVi, nameEn, agencyName, abbreviation, kind, variant } = row;
  const origins = Object.values(row.states);
  return {
    agency: agencyFace({ number, slug, nameVi, nameEn, agencyName, abbreviation, kind, variant }),
    state: row.state,
    version: row.version,
    revisionNumber: row.revisionNumber,
    receiptNumber: row.receiptNumber,
    submittedAt: row.submittedAt,
    late: row.late,
    waitingDays:
      row.state === 'submitted' ? workingDaysSince(civilDateAt(row.submittedAt), today, calendar) : 0,
    flags: flagsOf(row),
    changed: origins.filter((origin) => origin === 'changed').length,
    answered: origins.length,
    warnings: row.warnings,
    ...(row.assigneeId ? { assignee: { id: row.assigneeId, name: row.assigneeName ?? '' } } : {}),
    ...(row.openedId ? { openedBy: { id: row.openedId, name: row.openedName ?? '' } } : {}),
    ...(row.returnedUntil ? { returnedUntil: row.returnedUntil } : {}),
  };
}

/** What makes an officer look at a report first. */
function flagsOf({ summary, verified, warnings, sendings, look }: QueueRow): string[] {
  const flags: [string, boolean][] = [
    ['awaitingLeader', look === 'asked'],
    ['agreedByLeader', look === 'agreed'],
    ['declinedByLeader', look === 'declined'],
    ['newlyIssued', isNewlyIssued(summary, verified)],
    ['stepBack', isStepBack(summary, verified)],
    ['warnings', warnings > 0],
    ['resubmitted', sendings > 1],
    ['first', verified === null],
  ];
  return flags.filter(([, raised]) => raised).map(([flag]) => flag);
}

const STATE_ORDER: Record<string, number> = { submitted: 0, returned: 1, verified: 2 };

const urgency = (item: QueueItem): number => {
  const first = FLAG_ORDER.findIndex((flag) => item.flags.includes(flag));
  return first < 0 ? FLAG_ORDER.length : first;
};

function inQueueOrder(a: QueueItem, b: QueueItem): number {
  return (
    STATE_ORDER[a.state]! - STATE_ORDER[b.state]! ||
    urgency(a) - urgency(b) ||
    b.waitingDays - a.waitingDays ||
    (a.submittedAt < b.submittedAt
      ? -1
      : a.submittedAt > b.submittedAt
        ? 1
        : a.agency.number - b.agency.number)
  );
}
