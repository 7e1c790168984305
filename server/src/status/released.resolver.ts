import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { releasedFigures, releasedStanding } from '@ega/shared/meetings/released-figures';
import { CurrentActor, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { ReleasedQueries } from './released.queries.js';
import { PublicPageFace, ReleasedStandingFace } from './released.types.js';

/** Reads of what was released; the first one asks for no session. */
@Resolver()
export class ReleasedResolver {
  constructor(private readonly released: ReleasedQueries) {}

  @Query(() => PublicPageFace, { description: 'Released figures, for everybody.' })
  async publicPage(@RequestContext() { request }: GraphQLContext): Promise<PublicPageFace> {
    const isOn = await this.released.publicPageIsOn();
    if (!isOn && !request.facts?.actor) return { isOn, released: null };
    const found = await this.released.newest();
    if (!found) return { isOn, released: null };
    const { content, ...version } = found;
    return { isOn, released: { ...version, ...releasedFigures(content) } };
  }

  @Query(() => ReleasedStandingFace, {
    nullable: true,
    description: 'Null while nothing is released.',
  })
  async releasedStanding(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<ReleasedStandingFace | null> {
    assertCan(actor, 'board.readFrozen', { agencyNumber: number });
    const found = await this.released.newest();
    if (!found) return null;
    const standing = releasedStanding(found.content, number);
    // Registered later, or never: a number that was not in it looks like one that does not exist.
    if (!standing) throw new DomainError('NOT_FOUND', { what: 'agency' });
    const { meeting, version, instant } = found;
    return { meeting, version, instant, ...standing };
  }
}
