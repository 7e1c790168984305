import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType('SecondLook', {
  description: "The leader's look at a review, where the switch asks for one; null where it does not.",
})
export class SecondLookFace {
  @Field({ description: 'none, asked, agreed or declined; none again once an answer was marked anew.' })
  step: string;

  @Field({ nullable: true })
  reason?: string;

  @Field({ nullable: true })
  by?: string;

  @Field(() => InstantScalar, { nullable: true })
  at?: string;
}
