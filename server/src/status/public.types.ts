import { Field, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { ObligationFacts } from './obligation.types.js';

@ObjectType({ description: 'The published plan to build the national platform.' })
export class PublicPlan {
  @Field(() => CivilDateScalar)
  publishedOn: string;

  @Field(() => String, { nullable: true })
  planVersion?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;
}

@ObjectType({ description: 'A milestone of the published plan.' })
export class PublicMilestone {
  @Field()
  title: string;

  @Field(() => CivilDateScalar, { nullable: true })
  plannedOn?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  doneOn?: string | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;
}

@ObjectType({ description: 'A document the Ministry has issued: a standard, a guide, the Framework.' })
export class PublicDocument {
  @Field()
  title: string;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => CivilDateScalar, { nullable: true })
  issuedOn?: string | null;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Of a standard: when it takes effect.' })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a standard.' })
  scope?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  address?: string | null;
}

@ObjectType({ description: 'What the order asks to be published; nobody need sign in.' })
export class PublicInformation {
  @Field(() => InstantScalar)
  instant: string;

  @Field({ description: 'True: DỮ LIỆU MINH HỌA.' })
  demo: boolean;

  @Field({ description: 'What the national platform is called today.' })
  platformName: string;

  @Field({ description: 'Its short name: NGSP in 2018.' })
  platform: string;

  @Field(() => PublicPlan, { nullable: true, description: 'Null while the plan is not public.' })
  plan?: PublicPlan | null;

  @Field(() => [PublicMilestone], { description: 'None while the plan is not public.' })
  milestones: PublicMilestone[];

  @Field(() => CivilDateScalar, { nullable: true })
  operatingSince?: string | null;

  @Field(() => [PublicDocument])
  standards: PublicDocument[];

  @Field(() => [PublicDocument])
  guides: PublicDocument[];

  @Field(() => [PublicDocument], { description: 'The Framework and the guidance to it.' })
  framework: PublicDocument[];

  @Field(() => [ObligationFacts], { description: 'The data dictionary: every duty …' })
  obligations: ObligationFacts[];

  @Field(() => [ObligationFacts], { description: '… and every figure beside them.' })
  indicators: ObligationFacts[];
}
