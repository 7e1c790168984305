import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { ApiToken, ApiTokenInput, IssuedApiToken } from './token.types.js';
import { Tokens } from './tokens.service.js';

/** Programs of an agency that ask the published API. */
@Resolver()
export class TokensResolver {
  constructor(private readonly tokens: Tokens) {}

  @Query(() => [ApiToken], {
    description: 'Tokens of the agencies in reach, newest first; never their secret.',
  })
  apiTokens(@CurrentActor() actor: Actor): Promise<ApiToken[]> {
    return this.tokens.list(actor);
  }

  @Mutation(() => IssuedApiToken, { description: 'The secret is in this answer only.' })
  issueApiToken(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApiTokenInput,
    @Args('requestId') requestId: string,
  ): Promise<IssuedApiToken> {
    return this.tokens.issue(actor, input, requestId);
  }

  @Mutation(() => Boolean, { description: 'The next request with it is refused.' })
  async revokeApiToken(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.tokens.revoke(actor, id);
    return true;
  }
}
