import { Injectable } from '@nestjs/common';
import { noticeText, type Notice } from '@ega/shared/notifications/notice-text';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { say } from '@ega/shared/text/say';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import type { Tx } from '../platform/transaction.js';

/** Lines of one message; whoever has more opens the list. */
const LINES_AT_MOST = 20;

interface Untold extends Notice {
  id: string;
  accountId: string;
  name: string;
  address: string;
}

/** One message per person and day with everything that was not yet written to them (issue 3, item 13). */
@Injectable()
export class Digests {
  constructor(private readonly outbox: MailOutbox) {}

  /** The unique key of person and day keeps a second sweep, or a second process, from writing again. */
  async write(tx: Tx, today: CivilDate, demo: boolean): Promise<number> {
    const byPerson = new Map<string, Untold[]>();
    for (const notice of await this.untold(tx, today))
      byPerson.set(notice.accountId, [...(byPerson.get(notice.accountId) ?? []), notice]);
    for (const [accountId, notices] of byPerson) await this.writeOne(tx, accountId, notices, today, demo);
    return byPerson.size;
  }

  private async writeOne(
    tx: Tx,
    accountId: string,
    notices: readonly Untold[],
    today: CivilDate,
    demo: boolean,
  ): Promise<void> {
    const { address, name } = notices[0]!;
    const subject = say('vi', 'mail.digestSubject', { count: notices.length, date: formatDate(today) });
    const mailId = await this.outbox.put(tx, {
      runKey: `digest:${accountId}:${today}`,
      accountId,
      address,
      subject: demo ? `[${say('vi', 'app.demo')}] ${subject}` : subject,
      body: this.bodyOf(name, notices),
    });
    if (!mailId) return;
    await tx.query(`update notification set mail_id = $1 where id = any ($2::uuid[])`, [
      mailId,
      notices.map((notice) => notice.id),
    ]);
  }

  private bodyOf(name: string, notices: readonly Untold[]): string {
    const lines = notices
      .slice(0, LINES_AT_MOST)
      .map((notice, at) => `${at + 1}. ${noticeText('vi', notice)}`);
    const more = notices.length - lines.length;
    return [
      say('vi', 'mail.greeting', { name }),
      say('vi', 'mail.digestLead'),
      lines.join('\n'),
      ...(more > 0 ? [say('vi', 'mail.more', { count: more })] : []),
      say('vi', 'mail.openAt', { address: this.outbox.addressOf('/thong-bao') }),
      say('vi', 'mail.footer'),
    ].join('\n\n');
  }

  /** Nobody who has had the message of today; oldest first, as things happened. */
  private untold(tx: Tx, today: CivilDate): Promise<Untold[]> {
    return tx.query<Untold>(
      `select n.id, n.account_id as "accountId", a.display_name as name, a.email as address, n.kind, n.round_id as round,
              v.name_vi as "agencyName", n.facts
         from notification n join account a on a.id = n.account_id
         join round_agency ra on ra.round_id = n.round_id and ra.agency_id = n.agency_id
         join agency_version v on v.id = ra.agency_version_id
        where n.mail_id is null and n.read_at is null and a.disabled_at is null
          and not exists (select 1 from mail m where m.run_key = 'digest:' || a.id || ':' || $1::text)
        order by n.position, n.id`,
      [today],
    );
  }
}
