import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('SecretRecord', {
  description: 'What came through the secret channel about the architecture: step and day, no words.',
})
export class SecretRecordFace {
  @Field(() => Int, { description: 'A1: 0 to 8.' })
  step: number;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day the step began; of steps 7 and 8 that of the decision.',
  })
  reachedOn: string | null;

  @Field()
  arrivalNumber: string;

  @Field(() => CivilDateScalar)
  arrivedOn: string;

  @Field({ description: 'Round in which it was recorded; it stands until another is.' })
  round: string;

  @Field({ nullable: true, description: 'Who recorded it; told to the Authority alone.' })
  by?: string;

  @Field(() => InstantScalar)
  at: string;
}
