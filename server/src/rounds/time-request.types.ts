import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'More time or reopening, asked by an agency in the system (practice.md 16).' })
export class TimeRequest {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: "'2018-Q1'" })
  round: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'extension or reopening.' })
  kind: string;

  @Field(() => InstantScalar, { description: 'Exclusive end of the time asked for.' })
  until: string;

  @Field()
  reason: string;

  @Field({ description: 'Who asked.' })
  askedBy: string;

  @Field(() => InstantScalar)
  askedAt: string;

  @Field({ description: 'open, granted or refused.' })
  state: string;

  @Field({ nullable: true, description: 'Why it was refused.' })
  answer?: string;
}
