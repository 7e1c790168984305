import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import type { Basis } from '@ega/shared/status/status';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AgencyListFace } from './agency-list.types.js';
import { AgencyPageFace } from './agency-page.types.js';
import { AgencyPages } from './agency-page.service.js';
import { BasisName } from './as-of.types.js';
import { OverviewFace } from './overview.types.js';
import { Boards } from './status.service.js';

@ArgsType()
class AsOfArgs {
  @Field(() => ID, { nullable: true, description: 'Round; default the newest one that had opened.' })
  round?: string;

  @Field(() => InstantScalar, { nullable: true, description: '`luc`: an instant, not after now.' })
  at?: string;

  @Field(() => CivilDateScalar, { nullable: true, description: '`ngay`: the end of that day; today is now.' })
  day?: string;

  @Field(() => BasisName, { defaultValue: BasisName.reported })
  basis: Basis;
}

@Resolver()
export class StatusResolver {
  constructor(
    private readonly boards: Boards,
    private readonly pages: AgencyPages,
  ) {}

  @Query(() => OverviewFace, { description: 'Every figure of the overview as of an instant.' })
  overview(@CurrentActor() actor: Actor, @Args() asked: AsOfArgs): Promise<OverviewFace> {
    return this.boards.overview(actor, asked);
  }

  @Query(() => AgencyListFace, {
    description: 'Every agency the viewer sees; filtering and sorting is done on this one list.',
  })
  agencyList(@CurrentActor() actor: Actor, @Args() asked: AsOfArgs): Promise<AgencyListFace> {
    return this.boards.agencyList(actor, asked);
  }

  @Query(() => AgencyPageFace, { description: 'One agency; an agency sees its own.' })
  agencyPage(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
    @Args() asked: AsOfArgs,
  ): Promise<AgencyPageFace> {
    return this.pages.page(actor, number, asked);
  }
}
