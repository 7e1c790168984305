import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Transactions } from '../platform/transaction.js';
import { AuditQueries } from './audit.queries.js';
import { AuditPage, Refusal } from './audit.types.js';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditQueries,
  ) {}

  @Query(() => AuditPage, { description: 'The audit, newest first; an agency sees its own events only.' })
  audits(
    @CurrentActor() actor: Actor,
    @Args('agency', { type: () => Int, nullable: true }) agencyNumber?: number,
    @Args('round', { type: () => String, nullable: true }) roundId?: string,
    @Args('action', { type: () => String, nullable: true }) action?: string,
    @Args('account', { type: () => ID, nullable: true }) actorId?: string,
    @Args('from', { type: () => InstantScalar, nullable: true }) from?: string,
    @Args('to', { type: () => InstantScalar, nullable: true }) to?: string,
    @Args('before', { type: () => String, nullable: true }) before?: string,
  ): Promise<AuditPage> {
    if (!can(actor, 'audit.read')) throw new DomainError('FORBIDDEN_ACTION');
    if (before !== undefined && !/^\d{1,18}$/.test(before))
      throw new DomainError('MALFORMED_INPUT', { field: 'before' });
    return this.transactions.read(actor, (tx) =>
      this.audit.readPage(tx, { agencyNumber, roundId, action, actorId, from, to, before }),
    );
  }

  @Query(() => [Refusal], { description: 'What was refused to signed-in people, newest first, at most 200.' })
  refusals(@CurrentActor() actor: Actor): Promise<Refusal[]> {
    if (!can(actor, 'audit.read')) throw new DomainError('FORBIDDEN_ACTION');
    return this.transactions.read(actor, (tx) => this.audit.listRefusals(tx));
  }
}
