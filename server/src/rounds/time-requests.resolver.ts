import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { TimeRequest } from './time-request.types.js';
import { TimeRequests } from './time-requests.service.js';

@Resolver()
export class TimeRequestsResolver {
  constructor(private readonly requests: TimeRequests) {}

  @Query(() => [TimeRequest], {
    description: 'What one agency has asked about the time of one report, oldest first.',
  })
  timeRequests(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
  ): Promise<TimeRequest[]> {
    return this.requests.listOf(actor, round, agency);
  }

  @Mutation(() => TimeRequest, {
    description: 'Asks for more time, or for reopening where the round has closed or the report is verified.',
  })
  askForTime(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('untilOn', { type: () => CivilDateScalar, description: 'The last day asked for.' }) untilOn: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<TimeRequest> {
    return this.requests.ask(actor, { round, agency, untilOn, reason }, requestId);
  }

  @Mutation(() => TimeRequest, {
    description: 'Refuses a request with the reason; granting is extending or reopening.',
  })
  refuseTimeRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<TimeRequest> {
    return this.requests.refuse(actor, id, reason, requestId);
  }
}
