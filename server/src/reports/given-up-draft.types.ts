import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import { AnswerValueScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { AnswerOrigin } from './report-parts.types.js';

@ObjectType({ description: 'One answer as it stood when its draft was given up.' })
export class GivenUpAnswer {
  @Field()
  question: string;

  @Field(() => AnswerValueScalar, {
    nullable: true,
    description: 'Null where it was cleared, or where the question was marked a state secret since.',
  })
  value?: unknown;

  @Field(() => AnswerOrigin)
  origin: AnswerOrigin;

  @Field({ description: 'Who saved it last.' })
  updatedBy: string;

  @Field(() => InstantScalar)
  updatedAt: string;

  @Field(() => [EvidenceFile])
  files: EvidenceFile[];
}

@ObjectType({ description: 'A draft that the agency gave up: who did it, when, and what stood in it.' })
export class GivenUpDraft {
  @Field(() => Int)
  number: number;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => [GivenUpAnswer], { description: 'In the order of the form.' })
  answers: GivenUpAnswer[];
}
