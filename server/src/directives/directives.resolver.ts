import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { HandResultInput } from './directive.types.js';
import { DirectiveEntry } from './directive-entry.service.js';

@Resolver()
export class DirectivesResolver {
  constructor(private readonly entry: DirectiveEntry) {}

  @Mutation(() => String, {
    description: 'Enters a directive without code, or with one its next version; gives the code.',
  })
  recordObligation(
    @CurrentActor() actor: Actor,
    @Args('draft', { type: () => AnswerValueScalar, description: 'As shared/directives/obligation-draft.' })
    draft: unknown,
    @Args('requestId') requestId: string,
    @Args('code', { type: () => String, nullable: true, description: 'N1, N2 …; null for a new one.' })
    code?: string | null,
  ): Promise<string> {
    return this.entry.recordObligation(actor, code ?? null, draft, requestId);
  }

  @Mutation(() => Boolean, {
    description: 'Records the result of one addressee of a directive that no question answers.',
  })
  answerObligation(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('agency', { type: () => Int }) agency: number,
    @Args('input', { type: () => HandResultInput }) input: HandResultInput,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.entry.answerByHand(actor, code, agency, input, requestId);
  }
}
