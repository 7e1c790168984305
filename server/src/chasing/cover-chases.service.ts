import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '@ega/shared/rounds/holidays';
import { endOfDay, instantMs, type CivilDate, type Instant } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { Notifications } from '../notifications/notifications.service.js';
import { Ledger } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';
import { listOverdueCovers } from '../reports/overdue-covers.js';
import { RoundQueries } from '../rounds/rounds.queries.js';

/** Agencies told in one transaction: other writers wait for the ledger that long. */
const BATCH = 100;

/**
 * A signed document that was to follow and is overdue: told once to reporter and approver (practice.md 12, 19). It stops
 * when the document has come because only sendings without one are looked at, and when the next round opens.
 */
@Injectable()
export class CoverChases {
  constructor(
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly rounds: RoundQueries,
    private readonly notifications: Notifications,
  ) {}

  /** Tells one batch; false where everybody knows. */
  async sendDue(tx: Tx, now: Instant, today: CivilDate, calendar: WorkCalendar): Promise<boolean> {
    const round = (await this.rounds.list(tx)).find(({ opensAt }) => instantMs(opensAt) <= instantMs(now));
    if (!round) return false;
    const overdue = (await listOverdueCovers(tx, round.id, today, calendar)).map(
      ({ revisionId, ...cover }) => ({
        ...cover,
        event: `cover-overdue:${revisionId}`,
      }),
    );
    const untold = await this.notifications.listUntold(tx, overdue);
    const batch = overdue.filter(({ event }) => untold.has(event)).slice(0, BATCH);
    if (batch.length === 0) return false;
    await this.ledger.open(tx, false);
    for (const { agencyNumber, dueOn, event } of batch)
      await this.notifications.tellAgency(tx, {
        kind: 'coverOverdue',
        roundId: round.id,
        agencyNumber,
        facts: { until: endOfDay(dueOn) },
        event,
      });
    await this.audit.record(tx, {
      action: 'reminder.cover',
      subject: `round ${round.id}`,
      roundId: round.id,
      after: { agencies: batch.map(({ agencyNumber }) => agencyNumber) },
    });
    return true;
  }
}
