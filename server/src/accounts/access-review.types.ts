import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { AccountFace } from './account.types.js';

export const REVIEW_OUTCOMES = { keep: 'keep', change: 'change' } as const;
registerEnumType(REVIEW_OUTCOMES, {
  name: 'AccessReviewOutcome',
  description: 'keep: the powers are still needed; change: they are to be ended or changed.',
});

@ObjectType({ description: 'That somebody looked at the powers of an account in a quarter.' })
export class AccessConfirmation {
  @Field(() => REVIEW_OUTCOMES)
  outcome: keyof typeof REVIEW_OUTCOMES;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType({ description: 'Who has what, since when, and whether it was confirmed this quarter.' })
export class AccessLine {
  @Field(() => ID)
  id: string;

  @Field(() => AccountFace)
  account: AccountFace;

  @Field(() => InstantScalar, { description: 'When the account was invited (world time).' })
  since: string;

  @Field(() => String, { nullable: true, description: 'Who invited; null: the system.' })
  invitedBy: string | null;

  @Field(() => AccessConfirmation, { nullable: true, description: 'The latest of the quarter.' })
  confirmation: AccessConfirmation | null;
}

@ObjectType({ description: 'The review of accesses of one quarter of world time.' })
export class AccessReview {
  @Field({ description: '2018-Q1' })
  quarter: string;

  @Field(() => [AccessLine])
  lines: AccessLine[];
}
