import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { dueDay } from '@ega/shared/notifications/reminder-plan';
import { civilDateAt, daysBetween } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { SENDING_END } from '../rounds/round-extension.entity.js';

interface Unsent {
  agencyNumber: number;
  dueAt: string;
}

/**
 * A reminder that an officer sends now, beside the planned ones; it goes to reporter and approver, never upwards
 * (practice.md 19), and only where nothing was sent.
 */
@Injectable()
export class ManualReminders {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly notifications: Notifications,
  ) {}

  /** Gives how many agencies were reminded; those that sent meanwhile are left out. */
  send(actor: Actor, round: string, agencies: readonly number[], requestId: string): Promise<number> {
    assertCan(actor, 'chase.work', { agencyNumbers: agencies });
    if (agencies.length === 0 || agencies.length > 1000)
      throw new DomainError('MALFORMED_INPUT', { field: 'agencies' });
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'remindAgencies', async () => {
        const unsent = await tx.query<Unsent>(
          `select o.agency_id as "agencyNumber", ${INSTANT_SQL(SENDING_END('o', 'r'))} as "dueAt"
             from report o join round r on r.id = o.round_id
            where o.round_id = $1 and o.agency_id = any ($2)
              and not exists (select 1 from report_revision v where v.round_id = o.round_id
                                 and v.agency_id = o.agency_id and v.dropped_position is null)
            order by o.agency_id`,
          [round, agencies],
        );
        if (unsent.length === 0) return 0;
        const { position, recordedAt } = await this.ledger.open(tx, false);
        const today = civilDateAt(recordedAt);
        await this.notifications.remindAgencies(
          tx,
          round,
          unsent.map(({ agencyNumber, dueAt }) => ({
            agencyNumber,
            event: `reminder:${round}:${agencyNumber}:by-hand:${position}`,
            facts: { dueAt, days: daysBetween(today, dueDay(dueAt)) },
          })),
        );
        await this.audit.record(tx, {
          action: 'reminder.send',
          subject: `round ${round}`,
          roundId: round,
          after: { agencies: unsent.map((line) => line.agencyNumber), byHand: true },
        });
        return unsent.length;
      }),
    );
  }
}
