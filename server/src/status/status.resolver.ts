import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AgencyName } from '../agencies/agency.types.js';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { agencyListFace } from './agency-list-face.js';
import { AgencyListFace } from './agency-list.types.js';
import { AgencyPageFace } from './agency-page.types.js';
import { AgencyPages } from './agency-page.service.js';
import { AsOfArgs } from './as-of.args.js';
import type { ComputedBoard } from './computed-board.js';
import { overviewFace } from './overview-face.js';
import { OverviewFace } from './overview.types.js';
import { Boards } from './status.service.js';

@Resolver()
export class StatusResolver {
  constructor(
    private readonly boards: Boards,
    private readonly pages: AgencyPages,
  ) {}

  @Query(() => OverviewFace, { description: 'Every figure of the overview as of an instant.' })
  async overview(@RequestContext() context: GraphQLContext, @Args() asked: AsOfArgs): Promise<OverviewFace> {
    return overviewFace(await this.board(context, asked), actorOf(context.request));
  }

  @Query(() => AgencyListFace, {
    description: 'Every agency the viewer sees; filtering and sorting is done on this one list.',
  })
  async agencyList(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyListFace> {
    return agencyListFace(await this.board(context, asked), actorOf(context.request));
  }

  @Query(() => AgencyPageFace, { description: 'One agency; an agency sees its own.' })
  async agencyPage(
    @RequestContext() { request }: GraphQLContext,
    @Args('number', { type: () => Int }) number: number,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyPageFace> {
    const [page, computed] = await this.pages.page(actorOf(request), request.facts!, number, asked);
    limitLife(request, computed);
    return page;
  }

  @Query(() => AgencyName, {
    nullable: true,
    description: "Whose identifier code it is on the as-of day; null: nobody's. The registry is public.",
  })
  agencyOfCode(
    @RequestContext() { request }: GraphQLContext,
    @Args('code') code: string,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyName | null> {
    return this.pages.ofCode(actorOf(request), request.facts!, code, asked);
  }

  private async board({ request }: GraphQLContext, asked: AsOfArgs): Promise<ComputedBoard> {
    const computed = await this.boards.of(actorOf(request), request.facts!, asked);
    limitLife(request, computed);
    return computed;
  }
}
