import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CivilDateScalar } from '../platform/graphql/scalars.js';

export enum ChaseKind {
  reminder = 'reminder',
  call = 'call',
}

registerEnumType(ChaseKind, {
  name: 'ChaseKind',
  description: 'A reminder that the system sent, planned or by hand; a telephone chase logged by an officer.',
});

@ObjectType({ description: 'One thing that was done about a report that had not come.' })
export class Chase {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  round: string;

  @Field(() => ChaseKind)
  kind: ChaseKind;

  @Field(() => CivilDateScalar, { description: 'The day it was sent, or the day of the call.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'Who was called, by role.' })
  spokeWith: string | null;

  @Field(() => CivilDateScalar, { nullable: true, description: 'The day promised in the call.' })
  promisedOn: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'The officer who called.' })
  madeBy: string | null;
}
