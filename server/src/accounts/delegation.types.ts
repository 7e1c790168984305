import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Somebody a delegation can be given to.' })
export class Delegate {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  unit: string | null;
}

@ObjectType({ description: 'Powers of the leader of the Authority given to one person for a period.' })
export class DelegationFace {
  @Field(() => ID)
  id: string;

  @Field()
  leader: string;

  @Field({ description: 'Who acts.' })
  delegate: string;

  @Field(() => [String], { description: 'freeze, extend, reopen' })
  powers: string[];

  @Field(() => CivilDateScalar)
  fromDay: string;

  @Field(() => CivilDateScalar, { description: 'Inclusive.' })
  toDay: string;

  @Field({ description: 'The authorising document, as written on it.' })
  document: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Ended before its last day.' })
  endedAt: string | null;

  @Field({ description: 'Given by the viewer, who may end it.' })
  mine: boolean;
}

@ObjectType({ description: 'Delegations, newest first, and whom the viewer may delegate to.' })
export class DelegationList {
  @Field(() => [DelegationFace])
  delegations: DelegationFace[];

  @Field(() => [Delegate])
  candidates: Delegate[];
}

@InputType({ description: 'One delegation.' })
export class DelegationInput {
  @Field(() => ID)
  account: string;

  @Field(() => [String], { description: 'freeze, extend, reopen' })
  powers: string[];

  @Field(() => CivilDateScalar)
  fromDay: string;

  @Field(() => CivilDateScalar, { description: 'Inclusive.' })
  toDay: string;

  @Field()
  document: string;
}
