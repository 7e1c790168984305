import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Status } from '@ega/shared/status/status';
import { CivilDateScalar, FactsScalar, InstantScalar } from '../platform/graphql/scalars.js';

export enum StatusName {
  met = 'met',
  metLate = 'metLate',
  onTrack = 'onTrack',
  atRisk = 'atRisk',
  overdue = 'overdue',
  pastOwnDate = 'pastOwnDate',
  notMet = 'notMet',
  notReported = 'notReported',
  noBasis = 'noBasis',
  notApplicable = 'notApplicable',
}
registerEnumType(StatusName, {
  name: 'Status',
  description: 'The ten statuses, one list everywhere; words are status.<name>.',
});

export enum ReportWordName {
  notReported = 'notReported',
  drafting = 'drafting',
  submitted = 'submitted',
  returned = 'returned',
  verified = 'verified',
}
registerEnumType(ReportWordName, {
  name: 'ReportWord',
  description: 'Where the report of the round stands; late, extended, past due are facts beside it.',
});

@ObjectType('Reason', { description: 'One rule that holds; the sentence is say(code, params).' })
export class ReasonFace {
  @Field({ description: 'Name of the rule.' })
  rule: string;

  @Field({ description: 'Message code.' })
  code: string;

  @Field(() => FactsScalar)
  params: object;
}

@ObjectType('Rubric', { description: 'How progress is judged; printed in "Quy tắc đánh giá".' })
export class RubricFace {
  @Field(() => Int)
  version: number;

  @Field({ description: 'True: nobody has decided these numbers yet.' })
  proposal: boolean;

  @Field(() => [Int], { description: 'Days usually needed for steps 1 to 6.' })
  leadDays: number[];

  @Field(() => [Int], { description: 'Steps an agency may leave out.' })
  optionalSteps: number[];

  @Field(() => Int, { description: 'A step that lasts more days than this is a sign of a standstill.' })
  stuckDays: number;

  @Field(() => CivilDateScalar)
  validFrom: string;
}

@ObjectType('Obligation', {
  description: 'A duty as data: who, what, from when, until when, and the sentence that says so.',
})
export class ObligationFace {
  @Field({ description: 'O1 or O2; the name is shown, the code is a tooltip.' })
  code: string;

  @Field(() => Int)
  version: number;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field({ description: 'Symbol of the document: "công văn 1655".' })
  document: string;

  @Field(() => CivilDateScalar)
  issuedOn: string;

  @Field()
  issuer: string;

  @Field({ description: 'Sentence of the source.' })
  sentence: string;

  @Field(() => CivilDateScalar, { description: 'Before this day: figures, no status.' })
  firstDay: string;

  @Field(() => InstantScalar, { description: 'Exclusive.' })
  dueAt: string;

  @Field(() => CivilDateScalar, { description: 'Last day still in time.' })
  lastGoodDay: string;

  @Field(() => String, { nullable: true, description: 'What is still to be confirmed about this duty.' })
  doubt?: string | null;
}

/** The columns of a list of statuses are told as the enum; null before the first day of the duty. */
export type StatusOrNone = Status | null;
