import { Injectable } from '@nestjs/common';
import { isWorkingDay } from '@ega/shared/rounds/working-days';
import { civilDateAt, instantMs, startOfDay } from '@ega/shared/text/civil-date';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { Digests } from '../notifications/digests.service.js';
import { readWorld } from '../platform/clock.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { CoverChases } from './cover-chases.service.js';
import { Reminders } from './reminders.service.js';

/** World time of day from which people are written to, hours. */
const MORNING_HOUR = 8;

/**
 * Asked each minute what is due by world time; nothing is scheduled for an instant, because the clock may jump (house
 * decision 14). Every process sweeps: one of them gets the lock, and what it has done is not due any more.
 */
@Injectable()
export class Sweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectiveQueries,
    private readonly reminders: Reminders,
    private readonly covers: CoverChases,
    private readonly digests: Digests,
    private readonly outbox: MailOutbox,
  ) {}

  async run(): Promise<void> {
    let more = true;
    while (more) more = await this.step();
  }

  private step(): Promise<boolean> {
    return this.transactions.write(SYSTEM, async (tx) => {
      if (!(await this.taken(tx))) return false;
      const { now, mark } = await readWorld(tx.manager);
      const today = civilDateAt(now);
      await this.outbox.dispatchWaiting(tx);
      const morning = instantMs(startOfDay(today)) + MORNING_HOUR * 3_600_000;
      if (instantMs(now) < morning) return false;
      const calendar = await this.directives.workCalendar(tx);
      if (!isWorkingDay(today, calendar)) return false;
      // In transactions of their own: reminders hold the ledger, and many messages are written after the last of them,
      // so that one message holds all of the day.
      return (
        (await this.reminders.sendDue(tx, today, calendar)) ||
        (await this.covers.sendDue(tx, now, today, calendar)) ||
        (await this.digests.write(tx, today, mark === 'demo'))
      );
    });
  }

  private async taken(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('sweep')) as taken`,
    );
    return row!.taken;
  }
}
