import { Field, InputType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';

@InputType({ description: 'What is known of one addressee of a directive answered by hand.' })
export class HandResultInput {
  @Field({ description: 'done, ongoing or notStarted.' })
  outcome: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Only with done; not after today.' })
  doneOn?: string;

  @Field(() => String, { nullable: true, description: 'Number and symbol of the document.' })
  document?: string;

  @Field(() => String, { nullable: true })
  remark?: string;
}
