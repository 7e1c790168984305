import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { Conversing } from './conversing.service.js';
import { Drafting } from './drafting.service.js';
import { SavedAnswer } from './report-results.types.js';
import { SentRevisionQueries } from './sent-revision.queries.js';
import { SentRevision } from './sent-revision.types.js';

/** What is said about a question, and what was sent about it before. */
@Resolver()
export class ConversingResolver {
  constructor(
    private readonly conversing: Conversing,
    private readonly drafting: Drafting,
    private readonly revisions: SentRevisionQueries,
  ) {}

  @Query(() => SentRevision, {
    description: 'One sending of a report by its number, withdrawn and voided ones too.',
  })
  sentRevision(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<SentRevision> {
    return this.revisions.get(actor, { round, agency, number });
  }

  @Mutation(() => ID, {
    description:
      'A message under a question that completion was asked for; the agency and the Authority read it.',
  })
  writeMessage(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('question') question: string,
    @Args('text') text: string,
    @Args('requestId') requestId: string,
  ): Promise<string> {
    return this.conversing.writeMessage(actor, { round, agency, question, text }, requestId);
  }

  @Mutation(() => ID, { description: 'An internal note of the Authority; no agency ever reads it.' })
  writeNote(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('text') text: string,
    @Args('requestId') requestId: string,
    @Args('question', { type: () => String, nullable: true, description: 'Null: about the whole report.' })
    question?: string,
  ): Promise<string> {
    return this.conversing.writeNote(actor, { round, agency, question: question ?? null, text }, requestId);
  }

  @Mutation(() => SavedAnswer, {
    description: 'The agency takes the correction that the officer proposed, as it stands.',
  })
  acceptProposal(
    @CurrentActor() actor: Actor,
    @Args('round') round: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('question') question: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('requestId') requestId: string,
  ): Promise<SavedAnswer> {
    return this.drafting.acceptProposal(actor, { round, agency, question, version }, requestId);
  }
}
