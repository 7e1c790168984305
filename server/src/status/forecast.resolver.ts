import { Args, Query, Resolver } from '@nestjs/graphql';
import { viewOfForecast } from '@ega/shared/status/view-of';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, type GraphQLContext, RequestContext } from '../platform/graphql/current-actor.js';
import { AsOfArgs } from './as-of.args.js';
import { ForecastFace } from './forecast.types.js';
import { Forecasts } from './forecasts.service.js';
import { asOfFace } from './overview-face.js';
import { Boards } from './status.service.js';

@Resolver()
export class ForecastResolver {
  constructor(
    private readonly boards: Boards,
    private readonly forecasts: Forecasts,
  ) {}

  @Query(() => ForecastFace, {
    description: 'How many will have issued by the deadline, and when each agency will.',
  })
  async forecast(
    @RequestContext() { request }: GraphQLContext,
    @Args() asked: AsOfArgs,
  ): Promise<ForecastFace> {
    const actor = actorOf(request);
    const computed = await this.boards.of(actor, request.facts!, asked);
    const { agencies, ...forecast } = viewOfForecast(await this.forecasts.of(computed), actor);
    limitLife(request, computed);
    return {
      ...forecast,
      asOf: asOfFace(computed),
      agencies: {
        number: agencies.map(({ agencyNumber }) => agencyNumber),
        probability: agencies.map(({ probability }) => probability),
        day: agencies.map(({ day }) => day),
        gap: agencies.map(({ gap }) => gap),
      },
    };
  }
}
