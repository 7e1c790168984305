import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { SubstituteList } from './substitute.types.js';
import { Substitutes } from './substitutes.queries.js';
import { Substituting } from './substituting.service.js';

/** Absences of approvers. */
@Resolver()
export class SubstitutingResolver {
  constructor(
    private readonly substituting: Substituting,
    private readonly queries: Substitutes,
  ) {}

  @Query(() => SubstituteList)
  substitutes(
    @CurrentActor() actor: Actor,
    @Args('agency', { type: () => Int }) agency: number,
  ): Promise<SubstituteList> {
    return this.queries.list(actor, agency);
  }

  @Mutation(() => ID, { description: 'The approver names who sends in his place; it ends by itself.' })
  nameSubstitute(
    @CurrentActor() actor: Actor,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('account', { type: () => ID }) account: string,
    @Args('fromDay', { type: () => CivilDateScalar }) fromDay: string,
    @Args('toDay', { type: () => CivilDateScalar, description: 'Inclusive.' }) toDay: string,
    @Args('document', { description: 'The authorising document, as written on it.' }) document: string,
    @Args('requestId') requestId: string,
  ): Promise<string> {
    return this.substituting.name(actor, { agency, account, fromDay, toDay, document }, requestId);
  }

  @Mutation(() => Boolean, { description: 'Ends it before its last day; by the approver who named it.' })
  endSubstitute(
    @CurrentActor() actor: Actor,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('id', { type: () => ID }) id: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.substituting.end(actor, { agency, id }, requestId);
  }
}
