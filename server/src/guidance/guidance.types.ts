import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AnswerValueScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('GuidanceItem', {
  description: "One fact of the Ministry's own sheet, or one entry of a list the form is asked with.",
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
