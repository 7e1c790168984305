import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { ArchitectureAreaFace } from './area.types.js';
import { NgspAreaFace, NgspGrowthFace } from './ngsp-area.types.js';
import { OneStopAreaFace } from './one-stop-area.types.js';
import { ProjectRegisterFace, ProjectsAreaFace } from './projects-area.types.js';
import { architectureFace, ngspFace, oneStopFace, projectsFace, registerFace } from './area-face.js';
import { AgencyDetails } from './agency-details.service.js';
import { AgencyDetailsFace } from './agency-details.types.js';
import { Areas } from './areas.service.js';
import { AsOfArgs } from './as-of.args.js';
import type { ComputedBoard } from './computed-board.js';
import { asOfFace } from './overview-face.js';
import { Boards } from './status.service.js';

@Resolver()
export class AreasResolver {
  constructor(
    private readonly boards: Boards,
    private readonly areas: Areas,
    private readonly details: AgencyDetails,
  ) {}

  @Query(() => ArchitectureAreaFace, { description: 'The ladder of the architecture over the country.' })
  async architectureArea(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<ArchitectureAreaFace> {
    const computed = await this.board(context, asked);
    return architectureFace(computed, this.areas.architecture(computed), actorOf(context.request));
  }

  @Query(() => NgspAreaFace, { description: 'Agency by national system, readiness, own platforms.' })
  async ngspArea(@RequestContext() context: GraphQLContext, @Args() asked: AsOfArgs): Promise<NgspAreaFace> {
    const computed = await this.board(context, asked);
    return ngspFace(computed, this.areas.ngsp(computed), actorOf(context.request));
  }

  @Query(() => NgspGrowthFace, { description: 'Connections of the chosen round and up to seven before it.' })
  async ngspGrowth(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<NgspGrowthFace> {
    const computed = await this.board(context, asked);
    return { asOf: asOfFace(computed), rounds: await this.areas.growth(computed) };
  }

  @Query(() => OneStopAreaFace, {
    description: 'The five tests of unified software, sharing, online services.',
  })
  async oneStopArea(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<OneStopAreaFace> {
    const computed = await this.board(context, asked);
    return oneStopFace(computed, this.areas.oneStop(computed), actorOf(context.request));
  }

  @Query(() => ProjectsAreaFace, { description: 'Projects by rule, with their money.' })
  async projectsArea(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<ProjectsAreaFace> {
    const computed = await this.board(context, asked);
    return projectsFace(computed, this.areas.projects(computed), actorOf(context.request));
  }

  @Query(() => ProjectRegisterFace, { description: 'Projects across the rounds, the viewer’s own ones.' })
  async projectRegister(
    @RequestContext() context: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<ProjectRegisterFace> {
    const computed = await this.board(context, asked);
    return registerFace(computed, await this.areas.register(computed), actorOf(context.request));
  }

  @Query(() => AgencyDetailsFace, {
    description: 'The areas of one agency line by line; an agency sees its own.',
  })
  async agencyDetails(
    @RequestContext() { request }: GraphQLContext,
    @Args('number', { type: () => Int }) number: number,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyDetailsFace> {
    const [face, computed] = await this.details.of(actorOf(request), request.facts!, number, asked);
    // Of the position that the request found: it may speak of two boards.
    limitLife(request, { validUntilMs: computed.validUntilMs });
    return face;
  }

  private async board({ request }: GraphQLContext, asked: AsOfArgs): Promise<ComputedBoard> {
    const computed = await this.boards.of(actorOf(request), request.facts!, asked);
    limitLife(request, computed);
    return computed;
  }
}
