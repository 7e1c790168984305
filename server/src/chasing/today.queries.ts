import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { brokenPromise } from '@ega/shared/notifications/promise';
import { dueDay } from '@ega/shared/notifications/reminder-plan';
import { yearsWithoutTet } from '@ega/shared/rounds/holidays';
import { civilDateAt, daysBetween, instantMs, type CivilDate } from '@ega/shared/text/civil-date';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { INSTANT_SQL, readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { listOverdueCovers } from '../reports/overdue-covers.js';
import { listQueue } from '../reports/review-queue.js';
import type { QueueItem } from '../reports/review-queue.types.js';
import { RETURN_END, SENDING_END } from '../rounds/round-extension.entity.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { TimeRequests } from '../rounds/time-requests.service.js';
import { Calls, type CallsOfRound } from './calls.service.js';
import type { ChaseCall, OverdueReturn, ReportToVerify, TodayWork, UnsentReport } from './today.types.js';

type UnsentRow = Omit<UnsentReport, 'daysLate' | 'brokenPromise' | 'calls'>;
type ReturnRow = Omit<OverdueReturn, 'daysLate' | 'brokenPromise' | 'calls'> & { sentPosition: number };

/** What waits for an officer; every line leads to the place of work. */
@Injectable()
export class TodayQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly requests: TimeRequests,
    private readonly calls: Calls,
    private readonly directives: DirectiveQueries,
  ) {}

  get(actor: Actor): Promise<TodayWork> {
    assertCan(actor, 'chase.work');
    return this.transactions.read(actor, async (tx) => {
      const { now } = await readWorld(tx.manager);
      const rounds = await this.rounds.list(tx);
      const round = rounds.find(({ opensAt }) => instantMs(opensAt) <= instantMs(now));
      const requests = await this.requests.listOpen(tx);
      const today = civilDateAt(now);
      const calendar = await this.directives.workCalendar(tx);
      const withoutTet = yearsWithoutTet(calendar, today);
      if (!round)
        return {
          unsent: [],
          newlyIssued: [],
          answeredReturns: [],
          overdueReturns: [],
          overdueCovers: [],
          requests,
          yearsWithoutTet: withoutTet,
        };
      const calls = await this.calls.ofRound(tx, round.id);
      const waiting = (await listQueue(tx, round.id, now, calendar)).filter(
        ({ state }) => state === 'submitted',
      );
      const flagged = (flag: string): ReportToVerify[] =>
        waiting.filter(({ flags }) => flags.includes(flag)).map(toVerify);
      return {
        round,
        unsent: await this.unsent(tx, round.id, calls, today),
        newlyIssued: flagged('newlyIssued'),
        answeredReturns: flagged('resubmitted'),
        overdueReturns: await this.overdueReturns(tx, round.id, calls, today),
        overdueCovers: await listOverdueCovers(tx, round.id, today, calendar),
        requests,
        yearsWithoutTet: withoutTet,
      };
    });
  }

  private async unsent(
    tx: Tx,
    roundId: string,
    calls: CallsOfRound,
    today: CivilDate,
  ): Promise<UnsentReport[]> {
    const rows = await tx.query<UnsentRow>(
      `select r.agency_id as "agencyNumber", a.slug, v.name_vi as "agencyNameVi", v.name_en as "agencyNameEn",
              r.draft_started_at is not null as drafting, ${INSTANT_SQL('b.due_at')} as "dueAt",
              (select count(distinct n.position)::int from notification n where n.round_id = r.round_id
                  and n.agency_id = r.agency_id and n.kind = 'reminder') as reminders
         from report r join round d on d.id = r.round_id join round_agency ra using (round_id, agency_id)
         join agency a on a.id = r.agency_id join agency_version v on v.id = ra.agency_version_id
         cross join lateral (select ${SENDING_END('r', 'd')} as due_at) b
        where r.round_id = $1 and r.current_revision_id is null order by b.due_at, r.agency_id`,
      [roundId],
    );
    return rows
      .map((row) => chased(row, row.dueAt, calls.get(row.agencyNumber) ?? [], today))
      .filter(isPressing);
  }

  private async overdueReturns(
    tx: Tx,
    roundId: string,
    calls: CallsOfRound,
    today: CivilDate,
  ): Promise<OverdueReturn[]> {
    const rows = await tx.query<ReturnRow>(
      `select r.agency_id as "agencyNumber", a.slug, v.name_vi as "agencyNameVi", v.name_en as "agencyNameEn",
              n.receipt_number as "receiptNumber", ${INSTANT_SQL('b.until')} as "returnedUntil", n.position::float8 as "sentPosition"
         from report r join round_agency ra using (round_id, agency_id) join agency a on a.id = r.agency_id
         join agency_version v on v.id = ra.agency_version_id join report_revision n on n.id = r.current_revision_id
         cross join lateral (select ${RETURN_END('r')} as until) b
        where r.round_id = $1 and (r.state = 'returned' or (r.state = 'ready' and r.ready_from = 'returned'))
        order by b.until, r.agency_id`,
      [roundId],
    );
    return rows
      .map(({ sentPosition, ...row }) => {
        const all = calls.get(row.agencyNumber) ?? [];
        // What was promised before the report came speaks of its first sending, and that promise was kept.
        const since = all.filter(({ position }) => position > sentPosition);
        return { ...chased(row, row.returnedUntil, since, today), calls: [...all] };
      })
      .filter(isPressing);
  }
}

/** A report that is waited for: how long past its day, and the promise that was not kept. */
function chased<Row>(row: Row, until: string, calls: readonly ChaseCall[], today: CivilDate) {
  const broken = brokenPromise(
    [...calls].reverse().map(({ calledOn, promisedOn }) => ({
      calledOn: calledOn as CivilDate,
      promisedOn: (promisedOn ?? null) as CivilDate | null,
    })),
    false,
    today,
  );
  return {
    ...row,
    daysLate: Math.max(0, daysBetween(dueDay(until), today)),
    ...(broken ? { brokenPromise: broken } : {}),
    calls: [...calls],
  };
}

const isPressing = (line: { daysLate: number; brokenPromise?: string }): boolean =>
  line.daysLate > 0 || line.brokenPromise !== undefined;

function toVerify({ agency, receiptNumber, submittedAt, waitingDays, assignee }: QueueItem): ReportToVerify {
  return {
    agencyNumber: agency.number,
    agencyNameVi: agency.nameVi,
    agencyNameEn: agency.nameEn,
    receiptNumber,
    submittedAt,
    waitingDays,
    ...(assignee ? { assignee: assignee.name } : {}),
  };
}
