import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { RegistryEntries } from './registry-entries.service.js';
import { RegistryQueries } from './registry.queries.js';
import { RegistryActInput, RegistryFace } from './registry.types.js';

/** The registry of agencies through the years, and what its keeper enters. */
@Resolver()
export class RegistryResolver {
  constructor(
    private readonly queries: RegistryQueries,
    private readonly entries: RegistryEntries,
  ) {}

  @Query(() => RegistryFace, { description: 'Every version, succession and entry, replaced ones too.' })
  registry(@CurrentActor() actor: Actor): Promise<RegistryFace> {
    return this.queries.read(actor);
  }

  @Mutation(() => RegistryFace, { description: 'Renames, merges, splits, dissolves or mends a code.' })
  enterRegistryAct(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegistryActInput,
    @Args('requestId') requestId: string,
  ): Promise<RegistryFace> {
    return this.entries.enter(actor, input, requestId);
  }

  @Mutation(() => RegistryFace, { description: 'Takes an entry back by another one; both stay readable.' })
  undoRegistryAct(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<RegistryFace> {
    return this.entries.undo(actor, id, reason, requestId);
  }
}
