import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import {
  actorOf,
  CurrentActor,
  type GraphQLContext,
  RequestContext,
} from '../platform/graphql/current-actor.js';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { LetterheadFace } from './letterhead.types.js';
import { Letterheads } from './letterheads.service.js';

@Resolver()
export class LetterheadsResolver {
  constructor(private readonly letterheads: Letterheads) {}

  @Query(() => [LetterheadFace], {
    description: 'Names, symbols and signing authorities of official documents, the newest first day on top.',
  })
  letterheadList(@RequestContext() { request }: GraphQLContext): Promise<LetterheadFace[]> {
    return this.letterheads.list(actorOf(request), request.facts!.worldNow);
  }

  @Mutation(() => Boolean, {
    description: 'Records names that hold from a day on; of one day the later entry corrects the earlier.',
  })
  recordLetterhead(
    @CurrentActor() actor: Actor,
    @Args('draft', { type: () => AnswerValueScalar, description: 'As shared/directives/letterhead-draft.' })
    draft: unknown,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.letterheads.record(actor, draft, requestId);
  }
}
