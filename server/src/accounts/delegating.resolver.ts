import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { Delegating } from './delegating.service.js';
import { DelegationInput, DelegationList } from './delegation.types.js';

/** What the leader of the Authority delegates. */
@Resolver()
export class DelegatingResolver {
  constructor(private readonly delegating: Delegating) {}

  @Query(() => DelegationList, { description: 'Delegations of the leaders of the Authority, newest first.' })
  delegations(@CurrentActor() actor: Actor): Promise<DelegationList> {
    return this.delegating.list(actor);
  }

  @Mutation(() => DelegationList, {
    description: 'Gives an officer powers for a period, with a document; it ends by itself.',
  })
  delegatePowers(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => DelegationInput }) input: DelegationInput,
    @Args('requestId') requestId: string,
  ): Promise<DelegationList> {
    return this.delegating.delegate(actor, input, requestId);
  }

  @Mutation(() => DelegationList, { description: 'Ends an own delegation before its last day.' })
  endDelegation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('requestId') requestId: string,
  ): Promise<DelegationList> {
    return this.delegating.end(actor, id, requestId);
  }
}
