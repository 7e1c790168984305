import { Injectable } from '@nestjs/common';
import type { NoticeFacts, NoticeKind } from '@ega/shared/notifications/kinds';
import { entryOf } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';

/** Something that happened to the report of one agency in one round. */
export interface NewNotice {
  kind: NoticeKind;
  roundId: string;
  agencyNumber: number;
  facts?: NoticeFacts;
  /** Names the event: the same event tells one person once, however often it is recorded. */
  event: string;
}

/**
 * The sink for what people are told (house: sinks inside the caller's transaction): nobody is told of a change that was
 * rolled back. Called after `ledger.open`. Nothing ever goes upwards (practice.md 19): the recipients are the people who
 * prepare and approve the report, or the officers who decide.
 */
@Injectable()
export class Notifications {
  /** The reporters and approvers of the agency, without the one who acts. */
  tellAgency(tx: Tx, notice: NewNotice): Promise<void> {
    return this.tell(
      tx,
      notice,
      `a.role in ('reporter', 'approver') and exists (
         select 1 from account_agency g where g.account_id = a.id and g.agency_id = $3)`,
    );
  }

  /** The same for many agencies of a round in one statement: a round may have 12,000 of them. */
  async remindAgencies(
    tx: Tx,
    roundId: string,
    reminders: readonly { agencyNumber: number; event: string; facts: NoticeFacts }[],
  ): Promise<void> {
    const { position, recordedAt } = entryOf(tx);
    await tx.query(
      `insert into notification (id, run_key, account_id, agency_id, round_id, kind, facts, position, recorded_at)
       select gen_random_uuid(), n.event || ':' || a.id, a.id, n."agencyNumber", $1, 'reminder', n.facts, $3, $4
         from jsonb_to_recordset($2) as n(event text, "agencyNumber" integer, facts jsonb)
         join account_agency g on g.agency_id = n."agencyNumber" join account a on a.id = g.account_id
        where a.disabled_at is null and a.role in ('reporter', 'approver')
       on conflict (run_key) do nothing`,
      [roundId, JSON.stringify(reminders), position, recordedAt],
    );
  }

  /** Of events that concern agencies those that somebody who would be told has not been told of, by name. */
  async listUntold(
    tx: Tx,
    events: readonly { agencyNumber: number; event: string }[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ event: string }>(
      `select n.event from jsonb_to_recordset($1) as n(event text, "agencyNumber" integer)
        where exists (select 1 from account_agency g join account a on a.id = g.account_id
                       where g.agency_id = n."agencyNumber" and a.disabled_at is null and a.role in ('reporter', 'approver')
                         and not exists (select 1 from notification t where t.run_key = n.event || ':' || a.id))`,
      [JSON.stringify(events.map(({ agencyNumber, event }) => ({ agencyNumber, event })))],
    );
    return new Set(rows.map(({ event }) => event));
  }

  /** Those of the Authority who may grant what is asked (role table: report.reopen, round.extend). */
  tellGranters(tx: Tx, notice: NewNotice, grant: 'extend' | 'reopen'): Promise<void> {
    return this.tell(
      tx,
      notice,
      `(a.role = 'leader' or (a.role = 'officer' and $9::text = any (a.grants)))`,
      grant,
    );
  }

  /** One officer: who verifies the report. */
  tellOfficer(tx: Tx, notice: NewNotice, accountId: string): Promise<void> {
    return this.tell(tx, notice, `a.role = 'officer' and a.id = $9::text::uuid`, accountId);
  }

  /** An event that was undone before anybody acted on it was never told. */
  async takeBack(tx: Tx, notice: Pick<NewNotice, 'roundId' | 'agencyNumber' | 'event'>): Promise<void> {
    await tx.query(
      `delete from notification where round_id = $1 and agency_id = $2 and starts_with(run_key, $3) and mail_id is null`,
      [notice.roundId, notice.agencyNumber, `${notice.event}:`],
    );
  }

  private async tell(tx: Tx, notice: NewNotice, who: string, argument: string | null = null): Promise<void> {
    const { position, recordedAt } = entryOf(tx);
    await tx.query(
      `insert into notification (id, run_key, account_id, agency_id, round_id, kind, facts, position, recorded_at)
       select gen_random_uuid(), $1 || ':' || a.id, a.id, $3, $2, $4, $5, $6, $7
         from account a
        where a.disabled_at is null and a.id is distinct from $8::uuid and ($9::text is null or true) and ${who}
       on conflict (run_key) do nothing`,
      [
        notice.event,
        notice.roundId,
        notice.agencyNumber,
        notice.kind,
        JSON.stringify(notice.facts ?? {}),
        position,
        recordedAt,
        tx.actor.accountId,
        argument,
      ],
    );
  }
}
