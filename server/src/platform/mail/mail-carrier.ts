import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../env.js';
import type { Job } from '../jobs/job-store.js';
import { Jobs } from '../jobs/jobs.service.js';
import { linkToken } from '../link-token.js';
import { ENV } from '../platform.tokens.js';
import { SYSTEM, Transactions } from '../transaction.js';
import { LINK_PLACE, MAIL_QUEUE, MailOutbox } from './mail-outbox.js';
import { Smtp } from './smtp.js';

interface WaitingMail {
  messageId: string;
  address: string;
  subject: string;
  body: string;
  linkId: string | null;
  /** The link is used, expired or revoked, or the account is disabled: nothing to send any more. */
  dead: boolean;
}

/** The work behind the mail queue: reads, hands over, marks as sent. */
@Injectable()
export class MailCarrier implements OnModuleInit, OnModuleDestroy {
  private readonly smtp: Smtp | null;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly outbox: MailOutbox,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.smtp = env.smtpUrl ? new Smtp(env.smtpUrl, env.mailFrom ?? '') : null;
  }

  onModuleInit(): void {
    if (this.smtp) this.jobs.register(MAIL_QUEUE, (job) => this.carry(job));
  }

  onModuleDestroy(): void {
    this.smtp?.close();
  }

  /** Between the hand-over and the mark a process may die: the next one hands over the same Message-ID again. */
  private async carry(job: Job): Promise<void> {
    const mailId = String(job.payload['mailId']);
    const mail = await this.transactions.read(SYSTEM, async (tx) => {
      const [row] = await tx.query<WaitingMail>(
        `select m.message_id as "messageId", m.address, m.subject, m.body, m.link_id as "linkId",
                a.disabled_at is not null or (m.link_id is not null and (l.used_at is not null
                  or l.revoked_at is not null or l.expires_at < clock_timestamp())) as dead
           from mail m join account a on a.id = m.account_id left join access_link l on l.id = m.link_id
          where m.id = $1 and m.state = 'waiting'`,
        [mailId],
      );
      return row ?? null;
    });
    if (!mail) return;
    if (mail.dead) return this.mark(mailId, 'dropped');
    await this.smtp!.handOver({
      messageId: mail.messageId,
      to: mail.address,
      subject: mail.subject,
      text: mail.linkId ? mail.body.replace(LINK_PLACE, this.linkAddress(mail.linkId)) : mail.body,
    });
    await this.mark(mailId, 'sent');
  }

  private async mark(mailId: string, state: 'sent' | 'dropped'): Promise<void> {
    await this.transactions.write(SYSTEM, (tx) =>
      tx.query(`update mail set state = $2, sent_at = world_now() where id = $1 and state = 'waiting'`, [
        mailId,
        state,
      ]),
    );
  }

  private linkAddress(linkId: string): string {
    return this.outbox.addressOf(`/loi-moi/${linkToken(this.env.appSecret, linkId)}`);
  }
}
