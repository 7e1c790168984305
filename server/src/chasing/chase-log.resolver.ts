import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { AsOfArgs } from '../status/as-of.args.js';
import { Boards } from '../status/status.service.js';
import { ChaseLog } from './chase-log.queries.js';
import { Chase } from './chase-log.types.js';

@Resolver()
export class ChaseLogResolver {
  constructor(
    private readonly boards: Boards,
    private readonly log: ChaseLog,
  ) {}

  @Query(() => [Chase], {
    description: 'The latest chase of each agency in the round of the view, as known then.',
  })
  async lastChases(@RequestContext() context: GraphQLContext, @Args() asked: AsOfArgs): Promise<Chase[]> {
    const { computed, position } = await this.knownThen(context, asked);
    const { roundId } = computed.board;
    return roundId === null ? [] : this.log.latest(actorOf(context.request), position, roundId);
  }

  @Query(() => [Chase], { description: 'Chases of one agency in all rounds, newest first, as known then.' })
  async agencyChases(
    @RequestContext() context: GraphQLContext,
    @Args('number', { type: () => Int }) number: number,
    @Args() asked: AsOfArgs,
  ): Promise<Chase[]> {
    const { position } = await this.knownThen(context, asked);
    return this.log.ofAgency(actorOf(context.request), position, number);
  }

  /** A chase moves no figure: the board of now may be older than the last of them. */
  private async knownThen({ request }: GraphQLContext, asked: AsOfArgs) {
    const facts = request.facts!;
    const computed = await this.boards.of(actorOf(request), facts, asked);
    limitLife(request, computed);
    return { computed, position: computed.current ? facts.position : computed.position };
  }
}
