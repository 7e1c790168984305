import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AssigneeFace } from './answer-assignment.types.js';

@ObjectType({ description: 'Somebody who sends in the place of an approver for a period.' })
export class SubstituteFace {
  @Field(() => ID)
  id: string;

  @Field()
  approver: string;

  @Field()
  substitute: string;

  @Field(() => CivilDateScalar)
  fromDay: string;

  @Field(() => CivilDateScalar, { description: 'Inclusive; it ends by itself.' })
  toDay: string;

  @Field({ description: 'The authorising document, as written on it.' })
  document: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Ended before its last day.' })
  endedAt?: string;

  @Field({ description: 'The viewer named it and may end it.' })
  mine: boolean;
}

@ObjectType({ description: 'Substitutes of the approvers of one agency.' })
export class SubstituteList {
  @Field(() => Int)
  agencyNumber: number;

  @Field(() => [SubstituteFace], { description: 'Newest first.' })
  substitutes: SubstituteFace[];

  @Field(() => [AssigneeFace], { description: 'Whom the viewer may name; empty where he may name nobody.' })
  candidates: AssigneeFace[];
}
