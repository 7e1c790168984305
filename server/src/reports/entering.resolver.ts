import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar, CivilDateScalar } from '../platform/graphql/scalars.js';
import { Entering } from './entering.service.js';
import { EntryChannelName } from './report-entry.types.js';
import { MoveResult } from './report-results.types.js';

/** Reports that came on paper, by e-mail or fax. */
@Resolver()
export class EnteringResolver {
  constructor(private readonly entering: Entering) {}

  @Mutation(() => ID, {
    description:
      'An officer begins to enter a report that arrived outside the system; saveAnswer goes on with it.',
  })
  beginEntry(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('channel', { type: () => EntryChannelName }) channel: EntryChannelName,
    @Args('arrivalNumber', { description: "Number in the Authority's book of incoming documents." })
    arrivalNumber: string,
    @Args('arrivedOn', { type: () => CivilDateScalar }) arrivedOn: string,
    @Args('document', {
      type: () => AnswerValueScalar,
      description: 'The dispatch in the shape of an answer to T2.',
    })
    document: unknown,
    @Args('requestId') requestId: string,
  ): Promise<string> {
    return this.entering.begin(
      actor,
      { round, agency, channel, arrivalNumber, arrivedOn, document },
      requestId,
    );
  }

  @Mutation(() => MoveResult, {
    description:
      'What was entered becomes the next revision; the day of arrival decides whether it was on time.',
  })
  submitEntry(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<MoveResult> {
    return this.entering.submit(actor, { round, agency }, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'Begun for the wrong agency or round; what was entered is dropped.',
  })
  giveUpEntry(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.entering.giveUp(actor, { round, agency, reason }, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'The agency confirms later that what was entered is what it sent.',
  })
  confirmEntry(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.entering.confirm(actor, { round, agency }, requestId);
  }
}
