import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { AsOf } from './as-of.types.js';

export enum ForecastState {
  made = 'made',
  tooLittle = 'tooLittle',
  afterDeadline = 'afterDeadline',
  noDeadline = 'noDeadline',
}
registerEnumType(ForecastState, {
  name: 'ForecastState',
  description: 'tooLittle: fewer than ten issues, or events in fewer than four quarters.',
});

@ObjectType('ForecastEvidence', {
  description: 'What the forecast stands on: stage changes dated by their document.',
})
export class ForecastEvidenceFace {
  @Field(() => Int, { description: 'Stage changes with a known day.' })
  events: number;

  @Field(() => Int, { description: 'Different quarters they lie in; four are needed.' })
  quarters: number;

  @Field(() => Int, { description: 'Issues among them; ten are needed.' })
  issues: number;

  @Field(() => Int, { description: 'Issued in the 365 days up to the day shown.' })
  issuedLastYear: number;
}

@ObjectType('ForecastRange', {
  description: 'How many will have issued by the deadline, of the denominator.',
})
export class ForecastRangeFace {
  @Field(() => Int, { description: 'Lower end of the 80 % range.' })
  low: number;

  @Field(() => Int)
  middle: number;

  @Field(() => Int, { description: 'Upper end of the 80 % range.' })
  high: number;
}

@ObjectType('ForecastCurve', {
  description: 'Cumulative forecast by week, columnar, from the day shown to the last day still in time.',
})
export class ForecastCurveFace {
  @Field(() => [CivilDateScalar])
  on: readonly string[];

  @Field(() => [Int])
  low: readonly number[];

  @Field(() => [Int])
  middle: readonly number[];

  @Field(() => [Int])
  high: readonly number[];
}

@ObjectType('AgencyForecasts', {
  description: 'Agencies that have not issued, columnar; an agency sees its own.',
})
export class AgencyForecastsFace {
  @Field(() => [Int])
  number: readonly number[];

  @Field(() => [Float], { description: 'Share of the runs in which it issues in time, 0 to 1.' })
  probability: readonly number[];

  @Field(() => [CivilDateScalar], {
    nullable: 'items',
    description: 'Median day of issuing; null: more than eighteen months after the deadline.',
  })
  day: readonly (string | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Days from the last day still in time to that day; negative is in time.',
  })
  gap: readonly (number | null)[];
}

@ObjectType('Forecast', {
  description: 'How many will have issued by the deadline; made from stage changes, seeded by the position.',
})
export class ForecastFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => ForecastState)
  state: `${ForecastState}`;

  @Field(() => Int)
  denominator: number;

  @Field(() => Int)
  issued: number;

  @Field(() => ForecastEvidenceFace)
  evidence: ForecastEvidenceFace;

  @Field(() => Int, { description: 'Simulated courses of the whole; 0 unless made.' })
  runs: number;

  @Field(() => ForecastRangeFace, { nullable: true })
  range?: ForecastRangeFace | null;

  @Field(() => ForecastCurveFace)
  curve: ForecastCurveFace;

  @Field(() => AgencyForecastsFace)
  agencies: AgencyForecastsFace;
}
