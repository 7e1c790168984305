import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../env.js';
import { queueJob } from '../jobs/job-store.js';
import { ENV } from '../platform.tokens.js';
import type { Tx } from '../transaction.js';

export const MAIL_QUEUE = 'mail';

export interface NewMail {
  /** One message per key, for ever: a digest of one person and day, a link. */
  runKey: string;
  accountId: string;
  address: string;
  subject: string;
  body: string;
  /** A single-use link whose address is put in place of LINK_PLACE only while the message is handed over. */
  linkId?: string;
}

/** Stands in a stored body where the secret address comes: the outbox is read by people who may not open it. */
export const LINK_PLACE = '{liên kết}';

/** Messages waiting for the mail server; without one they wait on screen (issue 3, item 13). */
@Injectable()
export class MailOutbox {
  constructor(@Inject(ENV) private readonly env: Env) {}

  get handsOver(): boolean {
    return Boolean(this.env.smtpUrl);
  }

  /** Address of a page of the product, for the text of a message. */
  addressOf(path: string): string {
    return `${this.env.publicUrl ?? ''}${path}`;
  }

  /** Null where the message of that key exists already. */
  async put(tx: Tx, mail: NewMail): Promise<string | null> {
    const id = randomUUID();
    // The identity of the message is fixed with it: a repeat after the hand-over is seen as the same message.
    const taken = await tx.query(
      `insert into mail (id, run_key, message_id, account_id, address, subject, body, link_id, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, world_now()) on conflict (run_key) do nothing returning 1`,
      [
        id,
        mail.runKey,
        `<${id}@${this.host}>`,
        mail.accountId,
        mail.address,
        mail.subject,
        mail.body,
        mail.linkId ?? null,
      ],
    );
    if (taken.length === 0) return null;
    if (this.handsOver) await this.dispatch(tx, id);
    return id;
  }

  async dispatch(tx: Tx, mailId: string): Promise<void> {
    await queueJob(tx, { queue: MAIL_QUEUE, runKey: `mail:${mailId}`, payload: { mailId } });
  }

  /** Messages made before a mail server was configured; older ones have lost their meaning and stay on screen. */
  async dispatchWaiting(tx: Tx): Promise<void> {
    if (!this.handsOver) return;
    const waiting = await tx.query<{ id: string }>(
      `select id from mail m where state = 'waiting' and made_at > world_now() - interval '3 days'
          and not exists (select 1 from job where run_key = 'mail:' || m.id)`,
    );
    for (const { id } of waiting) await this.dispatch(tx, id);
  }

  private get host(): string {
    const sender = /@([a-z0-9.-]+)>?$/i.exec(this.env.mailFrom ?? '');
    return sender?.[1]?.toLowerCase() ?? 'ega.invalid';
  }
}
