import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { Calls } from './calls.service.js';
import { ManualReminders } from './manual-reminders.service.js';
import { TodayQueries } from './today.queries.js';
import { ChaseCall, TodayWork } from './today.types.js';

@Resolver()
export class ChasingResolver {
  constructor(
    private readonly work: TodayQueries,
    private readonly calls: Calls,
    private readonly reminders: ManualReminders,
  ) {}

  @Query(() => TodayWork, { description: 'What waits for an officer today.' })
  today(@CurrentActor() actor: Actor): Promise<TodayWork> {
    return this.work.get(actor);
  }

  @Mutation(() => Int, {
    description: 'Reminds agencies that have sent nothing; gives how many were reminded.',
  })
  remindAgencies(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agencies', { type: () => [Int] }) agencies: number[],
    @Args('requestId') requestId: string,
  ): Promise<number> {
    return this.reminders.send(actor, round, agencies, requestId);
  }

  @Mutation(() => ChaseCall, { description: 'Logs a telephone chase with what was promised.' })
  logCall(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('calledOn', { type: () => CivilDateScalar }) calledOn: string,
    @Args('spokeWith', { description: 'By role.' }) spokeWith: string,
    @Args('requestId') requestId: string,
    @Args('promisedOn', { type: () => CivilDateScalar, nullable: true }) promisedOn?: string | null,
    @Args('note', { type: () => String, nullable: true }) note?: string | null,
  ): Promise<ChaseCall> {
    return this.calls.log(actor, { round, agency, calledOn, spokeWith, promisedOn, note }, requestId);
  }
}
