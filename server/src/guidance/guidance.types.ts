import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AnswerValueScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('GuidanceItem', {
  description: "One fact of the Ministry's own sheet, or one entry of a list of the Authority.",
})
export class GuidanceItemFace {
  @Field({ description: 'A kind of shared/guidance or shared/directives/catalogue-entry.' })
  kind: string;

  @Field({ description: 'Names the fact over its versions.' })
  code: string;

  @Field(() => Int)
  version: number;

  @Field(() => AnswerValueScalar, { description: 'Typed by the schema of its kind.' })
  body: object;

  @Field({ description: 'Empty for what came with the release.' })
  enteredBy: string;

  @Field(() => InstantScalar)
  recordedAt: string;
}

@ObjectType('Urging', { description: 'What part M6 of the sheet counts by itself, as of now.' })
export class UrgingFace {
  @Field(() => Int, { description: 'Drafts of architectures on which the Ministry gave its opinion (A4).' })
  answered: number;

  @Field(() => Int, { nullable: true, description: 'Days from dispatch to opinion.' })
  medianDays: number | null;

  @Field(() => Int, { description: 'Drafts sent and not answered.' })
  waiting: number;

  @Field(() => Int, { description: 'Reminders sent to agencies.' })
  reminders: number;

  @Field(() => Int, { description: 'Chases by telephone.' })
  calls: number;
}

@ObjectType('AddedStandard', {
  description: 'A document that agencies added to C6; until the list has it, it is not counted.',
})
export class AddedStandardFace {
  @Field({ description: 'As the first agency wrote it.' })
  name: string;

  @Field(() => [Int], { description: 'Permanent numbers of those that wrote it.' })
  agencies: readonly number[];
}
