import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AgencyRef, AsOf, FigureFace } from './as-of.types.js';
import { ObligationFace, ReasonFace, RubricFace, StatusName } from './status.types.js';

@ObjectType({ description: 'Figures by status, columnar and parallel; one denominator, that of the group.' })
export class StatusFigures {
  @Field(() => [StatusName])
  status: string[];

  @Field(() => [Int])
  value: number[];

  @Field(() => [Int], { nullable: 'items', description: '"trong đó đã thẩm tra".' })
  verified: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Difference from the previous round.' })
  change: (number | null)[];
}

@ObjectType('GroupFigures', { description: 'The architecture figures of one group of agencies.' })
export class GroupFiguresFace {
  @Field({ description: 'all, bo (22), cp (8) or tinh (63).' })
  group: string;

  @Field(() => Int)
  denominator: number;

  @Field(() => FigureFace)
  issued: FigureFace;

  @Field(() => FigureFace, { description: 'Cumulative: A1 from 1 up, the issued among them.' })
  underWay: FigureFace;

  @Field(() => FigureFace)
  notStarted: FigureFace;

  @Field(() => FigureFace)
  noReport: FigureFace;

  @Field(() => FigureFace)
  noBasis: FigureFace;

  @Field(() => StatusFigures)
  byStatus: StatusFigures;
}

@ObjectType('RegionFigures', { description: 'Provinces of one of the six socio-economic regions.' })
export class RegionFiguresFace {
  @Field({ description: 'Name of the region.' })
  region: string;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  issued: number;

  @Field(() => [Int], { description: 'In the order of groups[0].byStatus.status.' })
  byStatus: number[];
}

@ObjectType('ReportingFigures', {
  description: 'Completeness and timeliness; one denominator, fixed at the opening of the round.',
})
export class ReportingFiguresFace {
  @Field({ description: 'all, bo, cp or tinh.' })
  group: string;

  @Field(() => FigureFace)
  submitted: FigureFace;

  @Field(() => FigureFace)
  onTime: FigureFace;

  @Field(() => FigureFace)
  late: FigureFace;

  @Field(() => FigureFace)
  verified: FigureFace;

  @Field(() => FigureFace, { description: 'Verified without ever having been returned.' })
  firstTimeVerified: FigureFace;

  @Field(() => FigureFace)
  waiting: FigureFace;

  @Field(() => FigureFace)
  returned: FigureFace;

  @Field(() => FigureFace)
  notSubmitted: FigureFace;

  @Field(() => FigureFace, { description: 'Nothing sent although the due instant has passed.' })
  pastDue: FigureFace;
}

@ObjectType({
  description: 'One line of "có nguy cơ chậm" or "quá hạn": who, and the rules that made it so.',
})
export class AttentionLine {
  @Field(() => AgencyRef)
  agency: AgencyRef;

  @Field(() => Int, { nullable: true })
  step?: number | null;

  @Field(() => [ReasonFace])
  reasons: ReasonFace[];

  @Field(() => Int, { nullable: true })
  daysInStep?: number | null;

  @Field(() => CivilDateScalar, { nullable: true, description: "The agency's own date of issuing (A5)." })
  plannedIssue?: string | null;

  @Field()
  verified: boolean;
}

@ObjectType('Countdown', { description: 'Days to the last good day of the duty to issue.' })
export class CountdownFace {
  @Field(() => InstantScalar, { description: 'Exclusive.' })
  dueAt: string;

  @Field(() => CivilDateScalar)
  lastGoodDay: string;

  @Field(() => Int, { description: '168 on 16/3/2018; 0 once it has passed.' })
  daysLeft: number;

  @Field(() => Int)
  daysOver: number;

  @Field(() => Int)
  daysPassed: number;

  @Field(() => Int)
  daysTotal: number;
}

@ObjectType('AreaTotals', { description: 'Core figures of the other areas.' })
export class AreaTotalsFace {
  @Field(() => FigureFace)
  lgsp: FigureFace;

  @Field(() => FigureFace)
  oneStop: FigureFace;

  @Field(() => FigureFace, {
    description: 'Data sharing between one-stop systems, the subject of document 1655 (C10).',
  })
  sharing: FigureFace;

  @Field(() => FigureFace)
  focalUnit: FigureFace;

  @Field(() => FigureFace, { description: 'Counts projects, not agencies.' })
  projects: FigureFace;
}

@ObjectType('Benchmark', { description: 'A public statement quoted with its source; never data.' })
export class BenchmarkFace {
  @Field({ description: 'issued or underWay.' })
  measure: string;

  @Field()
  quote: string;

  @Field()
  sentence: string;

  @Field(() => CivilDateScalar)
  saidOn: string;

  @Field()
  source: string;
}

@ObjectType('BurnUp', {
  description:
    'Cumulative curve made of dated documents, not of rounds; columnar, ascending, one point for each day.',
})
export class BurnUpFace {
  @Field(() => [CivilDateScalar])
  on: readonly string[];

  @Field(() => [Int], { description: 'Agencies issued by that day.' })
  issued: readonly number[];

  @Field(() => [Int], { description: 'Of them verified.' })
  issuedVerified: readonly number[];

  @Field(() => [Int], { description: 'Agencies with a first dated step by that day, the issued among them.' })
  underWay: readonly number[];

  @Field(() => Int, { description: 'Counted as issued without a known day: in no point.' })
  undatedIssued: number;

  @Field(() => Int, { description: 'Counted as under way without any dated step: in no point.' })
  undatedUnderWay: number;
}

@ObjectType('Overview', {
  description: 'The overview; national and group figures are the same for everybody, names are cut.',
})
export class OverviewFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'What changes are counted from: the last session, or the due instant of the previous round.',
  })
  since?: string | null;

  @Field(() => CountdownFace, { nullable: true })
  countdown?: CountdownFace | null;

  @Field(() => [GroupFiguresFace], { description: 'all, bo, cp, tinh.' })
  groups: GroupFiguresFace[];

  @Field(() => [RegionFiguresFace])
  regions: RegionFiguresFace[];

  @Field(() => [ReportingFiguresFace], { description: 'all, bo, cp, tinh.' })
  reporting: ReportingFiguresFace[];

  @Field(() => AreaTotalsFace)
  areas: AreaTotalsFace;

  @Field(() => Int, { description: 'Of those bound by the one-software duty, agencies without procedures.' })
  withoutProcedures: number;

  @Field(() => [AttentionLine])
  atRisk: AttentionLine[];

  @Field(() => [AttentionLine])
  overdue: AttentionLine[];

  @Field(() => [AgencyRef], { description: 'Opened for, nothing sent yet.' })
  notSubmitted: AgencyRef[];

  @Field(() => BurnUpFace)
  burnUp: BurnUpFace;

  @Field(() => [ObligationFace])
  obligations: ObligationFace[];

  @Field(() => RubricFace)
  rubric: RubricFace;

  @Field(() => [BenchmarkFace])
  benchmarks: BenchmarkFace[];
}
