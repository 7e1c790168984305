import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { RegisterDocumentFace } from './register-page.types.js';
import { RegisterPages } from './register-page.queries.js';
import { RegisterQueries } from './register.queries.js';
import { RegisterFilter, RegisterPageFace } from './register.types.js';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly register: RegisterQueries,
    private readonly pages: RegisterPages,
  ) {}

  @Query(() => RegisterPageFace, {
    description:
      'The register of official documents: the reference list, and what the viewer may see of the answers.',
  })
  documentRegister(@CurrentActor() actor: Actor, @Args() filter: RegisterFilter): Promise<RegisterPageFace> {
    return this.register.list(actor, filter);
  }

  @Query(() => RegisterDocumentFace, { description: 'One document with the answers that rest on it.' })
  registerDocument(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RegisterDocumentFace> {
    return this.pages.get(actor, id);
  }
}
