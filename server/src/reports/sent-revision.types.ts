import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AnswerValueScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { FormListsFace } from './form-lists.types.js';
import { AnswerOrigin, ReceiptLine, ReportAgency } from './report-parts.types.js';

@ObjectType({ description: 'One answer as it was sent.' })
export class SentAnswer {
  @Field()
  question: string;

  @Field(() => AnswerValueScalar, { nullable: true })
  value?: unknown;

  @Field(() => AnswerOrigin)
  origin: AnswerOrigin;

  @Field({ nullable: true, description: 'Who gave the answer.' })
  suppliedBy?: string;

  @Field({ nullable: true, description: 'Unit of that person inside the agency, at that time.' })
  suppliedUnit?: string;

  @Field(() => InstantScalar, { nullable: true })
  suppliedAt?: string;
}

@ObjectType({ description: 'One sending of a report with its whole content, for comparing two of them.' })
export class SentRevision {
  @Field()
  round: string;

  @Field(() => FormListsFace)
  lists: FormListsFace;

  @Field(() => ReportAgency)
  agency: ReportAgency;

  @Field(() => Int)
  number: number;

  @Field()
  preparedBy: string;

  @Field()
  submittedBy: string;

  @Field(() => [SentAnswer], { description: 'In the order of the form.' })
  answers: SentAnswer[];

  @Field(() => [ReceiptLine], { description: 'Every sending of the same report, oldest first.' })
  sendings: ReceiptLine[];
}
