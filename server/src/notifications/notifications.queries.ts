import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { assertId } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { Transactions } from '../platform/transaction.js';
import type {
  MailOutboxList,
  NotificationFacts,
  NotificationItem,
  NotificationList,
  OutgoingMail,
} from './notification.types.js';

const SHOWN_AT_MOST = 100;
const MAILS_AT_MOST = 200;

/** What is told to the viewer, and what the system has written to people. */
@Injectable()
export class NotificationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: MailOutbox,
  ) {}

  list(actor: Actor): Promise<NotificationList> {
    assertCan(actor, 'session.own');
    return this.transactions.read(actor, async (tx) => {
      const items = await tx.query<NotificationItem & { facts: NotificationFacts }>(
        `select n.id, n.kind, n.round_id as round, n.agency_id as "agencyNumber", v.name_vi as "agencyNameVi",
                v.name_en as "agencyNameEn", n.facts, ${INSTANT_SQL('n.recorded_at')} as "recordedAt",
                n.read_at is not null as read, n.mail_id is not null as mailed
           from notification n join round_agency ra on ra.round_id = n.round_id and ra.agency_id = n.agency_id
           join agency_version v on v.id = ra.agency_version_id
          where n.account_id = $1 order by n.position desc, n.id limit $2`,
        [actor.accountId, SHOWN_AT_MOST],
      );
      const [count] = await tx.query<{ unread: number }>(
        `select count(*)::int as unread from notification where account_id = $1 and read_at is null`,
        [actor.accountId],
      );
      return { items, unread: count!.unread };
    });
  }

  unread(actor: Actor): Promise<number> {
    assertCan(actor, 'session.own');
    return this.transactions.read(actor, async (tx) => {
      const [count] = await tx.query<{ unread: number }>(
        `select count(*)::int as unread from notification where account_id = $1 and read_at is null`,
        [actor.accountId],
      );
      return count!.unread;
    });
  }

  /** Own rows only, whatever ids are given. */
  markRead(actor: Actor, ids: readonly string[] | null): Promise<number> {
    assertCan(actor, 'session.own');
    ids?.forEach(assertId);
    return this.transactions.write(actor, async (tx) => {
      const marked = await tx.query(
        `update notification set read_at = world_now()
          where account_id = $1 and read_at is null and ($2::uuid[] is null or id = any ($2)) returning 1`,
        [actor.accountId, ids],
      );
      return marked.length;
    });
  }

  mails(actor: Actor): Promise<MailOutboxList> {
    assertCan(actor, 'outbox.read');
    return this.transactions.read(actor, async (tx) => {
      const items = await tx.query<OutgoingMail>(
        `select m.id, a.display_name as recipient, m.address, m.subject, m.body, m.state,
                ${INSTANT_SQL('m.made_at')} as "madeAt", ${INSTANT_SQL('m.sent_at')} as "sentAt",
                coalesce(j.attempts, 0) as attempts, case when m.state = 'waiting' then j.failure end as failure
           from mail m join account a on a.id = m.account_id left join job j on j.run_key = 'mail:' || m.id
          order by m.made_at desc, m.id limit $1`,
        [MAILS_AT_MOST],
      );
      const [count] = await tx.query<{ waiting: number; sent: number }>(
        `select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'sent')::int as sent from mail`,
      );
      return { items, ...count!, handsOver: this.outbox.handsOver };
    });
  }
}
