import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('ReleasedGroup', { description: 'One group of agencies in released figures.' })
export class ReleasedGroupFace {
  @Field({ description: 'all, bo, cp or tinh.' })
  group: string;

  @Field(() => Int)
  denominator: number;

  @Field(() => Int)
  issued: number;

  @Field(() => Int, { description: 'Of the issued: verified by the Authority.' })
  issuedVerified: number;

  @Field(() => Int, { description: 'Cumulative: the issued among them.' })
  underWay: number;

  @Field(() => Int)
  notStarted: number;

  @Field(() => Int)
  noReport: number;

  @Field(() => Int, { description: 'Agencies that had sent their report, of those asked.' })
  submitted: number;

  @Field(() => Int)
  onTime: number;

  @Field(() => Int, { description: 'Agencies asked.' })
  opened: number;
}

@ObjectType('ReleasedDuty', { description: 'One duty in released figures.' })
export class ReleasedDutyFace {
  @Field()
  code: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field(() => Int)
  value: number;

  @Field(() => Int, { description: 'Counted on verified answers only.' })
  verified: number;

  @Field(() => Int)
  denominator: number;

  @Field({ description: 'Name of the denominator.' })
  denominatorName: string;
}

@ObjectType('ReleasedFigures', {
  description: 'Figures of a frozen session that were released; no agency is named.',
})
export class ReleasedFiguresFace {
  @Field(() => ID, { description: 'The session: 2018-Q1.' })
  meeting: string;

  @Field(() => Int)
  version: number;

  @Field(() => InstantScalar, { description: 'The instant of the figures.' })
  instant: string;

  @Field(() => InstantScalar)
  releasedAt: string;

  @Field(() => [ReleasedGroupFace])
  groups: readonly ReleasedGroupFace[];

  @Field(() => [ReleasedDutyFace])
  duties: readonly ReleasedDutyFace[];
}

@ObjectType({ description: 'Whether the public page is on, and the released figures it shows.' })
export class PublicPageFace {
  @Field()
  isOn: boolean;

  @Field(() => ReleasedFiguresFace, {
    nullable: true,
    description: 'Null while no release stands; signed out also while the page is off.',
  })
  released?: ReleasedFiguresFace | null;
}

@ObjectType('StandingDuty', { description: 'One duty of an agency among its kind.' })
export class StandingDutyFace {
  @Field()
  code: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field({ description: "The agency's own status." })
  own: string;

  @Field(() => Int, { description: 'Of its kind, how many had done it.' })
  met: number;

  @Field(() => Int, { description: 'Of its kind, how many it binds.' })
  of: number;
}

@ObjectType('ReleasedStanding', {
  description: 'Where an agency stood among its kind in the newest released figures; no other one is named.',
})
export class ReleasedStandingFace {
  @Field(() => ID)
  meeting: string;

  @Field(() => Int)
  version: number;

  @Field(() => InstantScalar)
  instant: string;

  @Field({ description: 'bo, cp or tinh.' })
  kind: string;

  @Field(() => Int)
  agencies: number;

  @Field(() => Int, { nullable: true, description: 'Its own step; null: not reported.' })
  own?: number | null;

  @Field(() => [Int], { description: 'Agencies at step 0, 1 … 7.' })
  steps: readonly number[];

  @Field(() => Int)
  notReported: number;

  @Field(() => [StandingDutyFace])
  duties: readonly StandingDutyFace[];
}
