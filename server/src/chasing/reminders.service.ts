import { Injectable } from '@nestjs/common';
import type { NoticeFacts } from '@ega/shared/notifications/kinds';
import {
  dueDay,
  dueReminders,
  reminderPlan,
  type PlannedReminder,
} from '@ega/shared/notifications/reminder-plan';
import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import { daysBetween, type CivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';
import { SENDING_END } from '../rounds/round-extension.entity.js';

/** Agencies reminded in one transaction: other writers wait for the ledger that long. */
const BATCH = 500;

interface Unsent {
  roundId: string;
  agencyNumber: number;
  opensAt: string;
  dueAt: string;
  done: number[];
}

interface DueNow extends Unsent {
  send: number | null;
  missed: readonly number[];
}

/** Reminders of reports that were not sent; they stop at the submission because only unsent reports are looked at. */
@Injectable()
export class Reminders {
  constructor(
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly notifications: Notifications,
  ) {}

  /** Sends what is due, one batch of one round; false where nothing was. */
  async sendDue(tx: Tx, today: CivilDate, calendar: WorkCalendar): Promise<boolean> {
    const due = dueAmong(await this.listUnsent(tx), today, calendar);
    const first = due[0];
    if (!first) return false;
    const batch = due.filter(({ roundId }) => roundId === first.roundId).slice(0, BATCH);
    await this.ledger.open(tx, false);
    await this.note(tx, batch);
    const sent = batch.filter(({ send }) => send !== null);
    await this.notifications.remindAgencies(
      tx,
      first.roundId,
      sent.map(({ roundId, agencyNumber, dueAt, send }) => ({
        agencyNumber,
        event: `reminder:${roundId}:${agencyNumber}:${dueAt}:${send}`,
        facts: { dueAt, days: daysBetween(today, dueDay(dueAt)) } satisfies NoticeFacts,
      })),
    );
    await this.audit.record(tx, {
      action: 'reminder.send',
      subject: `round ${first.roundId}`,
      roundId: first.roundId,
      after: { agencies: sent.length, missed: batch.reduce((sum, { missed }) => sum + missed.length, 0) },
    });
    return true;
  }

  /** One row per reminder: what was sent is not sent again, what was passed over is on record. */
  private async note(tx: Tx, batch: readonly DueNow[]): Promise<void> {
    const rows = batch.flatMap(({ roundId, agencyNumber, dueAt, send, missed }) => [
      ...missed.map((offset) => ({ roundId, agencyNumber, dueAt, offset, outcome: 'missed' })),
      ...(send === null ? [] : [{ roundId, agencyNumber, dueAt, offset: send, outcome: 'sent' }]),
    ]);
    await tx.query(
      `insert into reminder (round_id, agency_id, due_at, offset_days, outcome, position, recorded_at)
       select n."roundId", n."agencyNumber", n."dueAt", n."offset", n.outcome, $2, $3
         from jsonb_to_recordset($1) as n("roundId" text, "agencyNumber" integer, "dueAt" timestamptz, "offset" integer, outcome text)
       on conflict do nothing`,
      [JSON.stringify(rows), tx.entry!.position, tx.entry!.recordedAt],
    );
  }

  /** Reports of rounds that still accept them, each with the due instant that binds its agency. */
  private listUnsent(tx: Tx): Promise<Unsent[]> {
    return tx.query<Unsent>(
      `select r.round_id as "roundId", r.agency_id as "agencyNumber", ${INSTANT_SQL('d.opens_at')} as "opensAt",
              ${INSTANT_SQL('b.due_at')} as "dueAt",
              coalesce((select array_agg(m.offset_days) from reminder m
                         where m.round_id = r.round_id and m.agency_id = r.agency_id and m.due_at = b.due_at), '{}') as done
         from report r join round d on d.id = r.round_id
         cross join lateral (select ${SENDING_END('r', 'd')} as due_at) b
        where d.opens_at <= world_now() and greatest(d.closes_at, b.due_at) > world_now()
          and r.current_revision_id is null and (r.state = 'draft' or (r.state = 'ready' and r.ready_from = 'draft'))
        order by r.round_id, r.agency_id`,
    );
  }
}

/** Most agencies have the same due instant: its days of reminding are computed once. */
function dueAmong(unsent: readonly Unsent[], today: CivilDate, calendar: WorkCalendar): DueNow[] {
  const plans = new Map<string, PlannedReminder[]>();
  return unsent.flatMap((one) => {
    const key = `${one.opensAt} ${one.dueAt}`;
    const plan = plans.get(key) ?? reminderPlan(one.opensAt, one.dueAt, calendar);
    plans.set(key, plan);
    const { send, missed } = dueReminders(plan, one.done, today);
    return send === null ? [] : [{ ...one, send, missed }];
  });
}
