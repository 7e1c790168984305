import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Round, RoundDetail, RoundInput } from './round.types.js';
import { RoundQueries } from './rounds.queries.js';
import { RoundOpening } from './rounds.service.js';

@Resolver()
export class RoundsResolver {
  constructor(
    private readonly opening: RoundOpening,
    private readonly queries: RoundQueries,
  ) {}

  @Query(() => [Round], { description: 'All rounds, newest first.' })
  rounds(@CurrentActor() actor: Actor): Promise<Round[]> {
    return this.queries.listFor(actor);
  }

  @Query(() => [Round], {
    description: 'Trial rounds, newest first; ended ones for the Authority only. No figure counts them.',
  })
  trialRounds(@CurrentActor() actor: Actor): Promise<Round[]> {
    return this.queries.listTrials(actor);
  }

  @Query(() => RoundDetail, { description: 'One round with its agencies and extensions, cut to the viewer.' })
  round(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RoundDetail> {
    return this.queries.getDetail(actor, id);
  }

  @Mutation(() => Round, {
    description: 'Opens a round for every agency in scope; opening it again changes nothing.',
  })
  openRound(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RoundInput }) input: RoundInput,
    @Args('requestId') requestId: string,
  ): Promise<Round> {
    return this.opening.open(actor, input, requestId);
  }

  @Mutation(() => Round, {
    description: 'Opens a trial round for training; the quarter of the input is the one that is practised.',
  })
  openTrialRound(
    @CurrentActor() actor: Actor,
    @Args('title', { description: 'What the trial is for: the training course.' }) title: string,
    @Args('input', { type: () => RoundInput }) input: RoundInput,
    @Args('requestId') requestId: string,
  ): Promise<Round> {
    return this.opening.openTrial(actor, title, input, requestId);
  }

  @Mutation(() => Round, { description: 'Ends a trial round and puts it away; agencies no longer see it.' })
  endTrialRound(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('requestId') requestId: string,
  ): Promise<Round> {
    return this.opening.endTrial(actor, id, requestId);
  }

  @Mutation(() => RoundDetail, {
    description: 'Grants one or many agencies more time, before or after the due instant.',
  })
  async extendRound(
    @CurrentActor() actor: Actor,
    @Args('round', { type: () => ID }) roundId: string,
    @Args('agencyNumbers', { type: () => [Int] }) agencyNumbers: number[],
    @Args('dueAt', { type: () => InstantScalar, description: 'Exclusive.' }) dueAt: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
    @Args('document', { type: () => String, nullable: true }) document?: string,
  ): Promise<RoundDetail> {
    await this.opening.extend(actor, { roundId, agencyNumbers, dueAt, reason, document }, requestId);
    return this.queries.getDetail(actor, roundId);
  }
}
