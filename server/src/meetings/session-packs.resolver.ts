import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import {
  actorOf,
  CurrentActor,
  type GraphQLContext,
  RequestContext,
} from '../platform/graphql/current-actor.js';
import { Packing } from './packing.service.js';
import { NarrativeParagraph, SessionPackFace } from './session-pack.types.js';
import { SessionPacks } from './session-packs.queries.js';

@Resolver()
export class SessionPacksResolver {
  constructor(
    private readonly packing: Packing,
    private readonly packs: SessionPacks,
  ) {}

  @Query(() => [SessionPackFace], { description: 'Packs of a session, the latest asked for first.' })
  sessionPacks(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
  ): Promise<SessionPackFace[]> {
    return this.packs.list(actor, meeting);
  }

  @Query(() => [NarrativeParagraph], { description: 'Paragraphs of the report, composed and written.' })
  sessionNarrative(
    @RequestContext() { request }: GraphQLContext,
    @Args('meeting', { type: () => ID }) meeting: string,
  ): Promise<NarrativeParagraph[]> {
    return this.packs.narrative(actorOf(request), meeting, request.facts!.worldNow);
  }

  @Mutation(() => ID, {
    description: 'Asks for a pack in the background; the same one under way is given again.',
  })
  buildSessionPack(
    @CurrentActor() actor: Actor,
    @Args('meeting', { type: () => ID }) meeting: string,
    @Args('profile', { description: 'TT01_2011 or ND30_2020.' }) profile: string,
    @Args('requestId') requestId: string,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'Frozen version; null: a draft of now.',
    })
    version?: number | null,
    @Args('content', { type: () => String, nullable: true, description: 'papers (if left out) or extracts.' })
    content?: string | null,
  ): Promise<string> {
    const wanted = { meeting, version: version ?? null, profile, content: content ?? 'papers' };
    return this.packing.ask(actor, wanted, requestId);
  }

  @Mutation(() => Boolean, { description: 'Ends a build that waits or runs.' })
  cancelSessionPack(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('requestId') requestId: string,
  ): Promise<boolean> {
    return this.packing.cancel(actor, id, requestId);
  }
}
