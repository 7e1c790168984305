import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { readWorld, stepWorldClock } from '../platform/clock.js';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Ledger } from '../platform/ledger.js';
import { Transactions } from '../platform/transaction.js';
import { World } from './account.types.js';

/** The demo administrator may jump world time forward, never back; a live database has no offset at all. */
@Resolver()
export class WorldClockResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
  ) {}

  @Mutation(() => World, { description: 'Demo only: jumps world time forward to this instant.' })
  async jumpClock(
    @CurrentActor() actor: Actor,
    @Args('to', { type: () => InstantScalar }) to: string,
  ): Promise<World> {
    assertCan(actor, 'clock.jump');
    return this.transactions.write(actor, async (tx) => {
      const before = await readWorld(tx);
      if (before.mark !== 'demo') throw new DomainError('NOT_DEMO');
      if (Date.parse(to) <= Date.parse(before.now))
        throw new DomainError('MALFORMED_INPUT', { field: 'to', reason: 'back' });
      await stepWorldClock(tx, to);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'clock.jump',
        subject: 'world clock',
        before: { now: before.now },
        after: { now: to },
      });
      return { ...(await readWorld(tx)), demo: true };
    });
  }
}
