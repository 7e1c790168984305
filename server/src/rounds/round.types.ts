import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({
  description: 'A reporting round. Instants are exclusive: "hết ngày 09/3" is 2018-03-10T00:00+07:00.',
})
export class Round {
  @Field(() => ID, { description: "'2018-Q1'; a trial round 'TN-2018-01'" })
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int, { description: '1 to 4; the quarter is only the name of the round.' })
  quarter: number;

  @Field(() => CivilDateScalar, { description: 'First day of the data period.' })
  periodFrom: string;

  @Field(() => CivilDateScalar, { description: 'Last day of the data period.' })
  periodTo: string;

  @Field(() => CivilDateScalar, { description: 'Thời điểm chốt số liệu: agency versions bind on this day.' })
  cutOff: string;

  @Field(() => InstantScalar)
  opensAt: string;

  @Field(() => InstantScalar, { description: 'Exclusive end of the sending deadline.' })
  dueAt: string;

  @Field(() => InstantScalar, { description: 'Exclusive end of late sending.' })
  closesAt: string;

  @Field(() => Int, { description: 'Version of the form that its reports use.' })
  formVersion: number;

  @Field(() => Int, {
    description: 'Agencies in scope, fixed at opening: the denominator of completeness and timeliness.',
  })
  agencyCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of a trial round (tập huấn): what it is for. No figure ever counts a trial.',
  })
  trialTitle?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When a trial round was ended and put away.' })
  endedAt?: string | null;
}

@ObjectType({ description: 'More time granted to one agency in one round.' })
export class RoundExtension {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyName: string;

  @Field(() => InstantScalar, { description: 'Exclusive end of the new deadline.' })
  dueAt: string;

  @Field()
  reason: string;

  @Field({ nullable: true, description: 'Number and symbol of the document that grants it.' })
  document?: string;

  @Field({ description: 'Who granted it.' })
  grantedBy: string;

  @Field(() => InstantScalar)
  recordedAt: string;
}

@ObjectType({ description: 'An agency bound to a round: version valid on the cut-off day and form variant.' })
export class RoundAgency {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  slug: string;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field({ description: 'Form variant: B, CP or T.' })
  variant: string;
}

@ObjectType({ description: 'A round with its agencies and extensions; an agency sees its own rows only.' })
export class RoundDetail {
  @Field(() => Round)
  round: Round;

  @Field(() => [RoundAgency])
  agencies: RoundAgency[];

  @Field(() => [RoundExtension], { description: 'Newest first; the last one of an agency binds.' })
  extensions: RoundExtension[];
}

@InputType({ description: 'What one round is; all instants exclusive.' })
export class RoundInput {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => CivilDateScalar)
  periodFrom: string;

  @Field(() => CivilDateScalar)
  periodTo: string;

  @Field(() => CivilDateScalar)
  cutOff: string;

  @Field(() => InstantScalar)
  opensAt: string;

  @Field(() => InstantScalar)
  dueAt: string;

  @Field(() => InstantScalar)
  closesAt: string;
}
