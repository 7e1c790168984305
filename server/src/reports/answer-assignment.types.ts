import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'A question given to a unit of the agency.' })
export class AnswerAssignmentFace {
  @Field()
  question: string;

  @Field()
  unit: string;

  @Field({ nullable: true, description: 'The person who answers on screen.' })
  person?: string;

  @Field(() => ID, { nullable: true })
  personId?: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Inner due date of the agency.' })
  dueOn?: string;

  @Field(() => InstantScalar, { nullable: true, description: 'The unit said that its answer is complete.' })
  doneAt?: string;

  @Field({ description: 'Given to the viewer.' })
  mine: boolean;
}

@ObjectType({ description: 'A person of the agency to whom questions may be given.' })
export class AssigneeFace {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ nullable: true })
  unit?: string;
}
