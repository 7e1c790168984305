import { Args, Query, Resolver } from '@nestjs/graphql';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { ComparisonArgs } from './comparison.args.js';
import { comparisonFace } from './comparison-face.js';
import { Comparisons } from './comparison.service.js';
import { ComparisonFace } from './comparison.types.js';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: Comparisons) {}

  @Query(() => ComparisonFace, {
    description:
      'What changed between two instants or rounds; without an earlier one, since the previous round fell due.',
  })
  async comparison(
    @RequestContext() { request }: GraphQLContext,
    @Args() { fromRound, fromAt, fromDay, fromMeeting, ...asked }: ComparisonArgs,
  ): Promise<ComparisonFace> {
    const from = { round: fromRound, at: fromAt, day: fromDay, meeting: fromMeeting };
    const compared = await this.comparisons.of(actorOf(request), request.facts!, asked, from);
    // Of the position that the request found: the earlier side may lie so near that a later write still moves it.
    limitLife(request, { validUntilMs: compared.now.validUntilMs });
    return comparisonFace(compared);
  }
}
