import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
import { Officer } from './review-queue.types.js';
import { ReportEntryFace } from './report-entry.types.js';
import { ArchitectureJudgedFace } from './architecture-assessment.types.js';
import { ProjectJudgedFace } from './project-assessment.types.js';
import { SecondLookFace } from './second-look.types.js';
import { SecretRecordFace } from './secret-record.types.js';
import { FormListsFace } from './form-lists.types.js';
import { Round } from '../rounds/round.types.js';
import {
  AnswerOrigin,
  CoverDocumentFace,
  IssueFace,
  MoveFace,
  PreviousAnswer,
  ReportAgency,
  ReportStateName,
  ThreadEntry,
} from './report-parts.types.js';

export enum MarkValue {
  accept = 'accept',
  return = 'return',
}
registerEnumType(MarkValue, { name: 'MarkValue', description: 'Chấp nhận / Đề nghị bổ sung.' });

@ObjectType({ description: 'One changed place inside an answer.' })
export class DiffLine {
  @Field()
  path: string;

  @Field(() => AnswerValueScalar, { nullable: true })
  before?: unknown;

  @Field(() => AnswerValueScalar, { nullable: true })
  after?: unknown;
}

@ObjectType({ description: 'What the officer noted about one question; kept until the decision.' })
export class MarkFace {
  @Field(() => MarkValue)
  mark: MarkValue;

  @Field({ nullable: true })
  reasonCode?: string;

  @Field({ nullable: true })
  text?: string;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string;

  @Field(() => AnswerValueScalar, { nullable: true, description: 'The answer as the officer proposes it.' })
  proposal?: unknown;

  @Field(() => Int)
  version: number;

  @Field()
  by: string;
}

@ObjectType({ description: 'An internal note of the Authority; no agency ever reads one.' })
export class ReviewNoteFace {
  @Field(() => ID)
  id: string;

  @Field({ nullable: true, description: 'Null: about the whole report.' })
  question?: string;

  @Field()
  text: string;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType({ description: 'One question under review.' })
export class ReviewQuestion {
  @Field()
  question: string;

  @Field(() => AnswerValueScalar, { nullable: true })
  value?: unknown;

  @Field(() => AnswerOrigin)
  origin: AnswerOrigin;

  @Field(() => PreviousAnswer, { nullable: true, description: 'Latest verified answer.' })
  verified?: PreviousAnswer;

  @Field(() => PreviousAnswer, {
    nullable: true,
    description: 'What the agency sent before, verified or not.',
  })
  previousReported?: PreviousAnswer;

  @Field({ description: 'Differs from the latest verified answer (or none is verified).' })
  changed: boolean;

  @Field({ description: 'Confirmed unchanged from a verified answer: counts as accepted beforehand.' })
  acceptedBeforehand: boolean;

  @Field(() => [DiffLine])
  diff: DiffLine[];

  @Field(() => [IssueFace], {
    description: 'Automatic checks that speak, warnings with the reason the agency gave.',
  })
  checks: IssueFace[];

  @Field(() => FactsScalar)
  reasons: Record<string, string>;

  @Field(() => [EvidenceFile])
  files: EvidenceFile[];

  @Field(() => MarkFace, { nullable: true })
  mark?: MarkFace;
}

@ObjectType({ description: 'The sheet on which one report is verified.' })
export class ReviewSheet {
  @Field(() => Round)
  round: Round;

  @Field(() => FormListsFace)
  lists: FormListsFace;

  @Field(() => [ProjectJudgedFace], { description: 'D3 and D5: both views of every project.' })
  projects: ProjectJudgedFace[];

  @Field(() => ArchitectureJudgedFace, {
    nullable: true,
    description: 'A7: both views of every content; null where nothing is issued.',
  })
  architecture?: ArchitectureJudgedFace | null;

  @Field(() => SecondLookFace, { nullable: true })
  secondLook?: SecondLookFace;

  @Field({ description: 'The sending leaves the step or its days to the secret channel (T3).' })
  toldInSecret: boolean;

  @Field(() => SecretRecordFace, { nullable: true })
  secretRecord?: SecretRecordFace;

  @Field(() => ReportAgency)
  agency: ReportAgency;

  @Field(() => ReportStateName)
  state: ReportStateName;

  @Field(() => Int)
  version: number;

  @Field(() => ID)
  revisionId: string;

  @Field(() => Int)
  revisionNumber: number;

  @Field()
  receiptNumber: string;

  @Field(() => InstantScalar)
  submittedAt: string;

  @Field()
  late: boolean;

  @Field()
  preparedBy: string;

  @Field()
  submittedBy: string;

  @Field(() => Officer, { nullable: true })
  assignee?: Officer;

  @Field(() => Officer, { nullable: true })
  openedBy?: Officer;

  @Field(() => InstantScalar, { nullable: true })
  openedAt?: string;

  @Field({
    nullable: true,
    description: 'Why the viewer may not decide: SAME_PERSON, OWN_UNIT or FORBIDDEN_ACTION.',
  })
  refusal?: string;

  @Field(() => [String], { description: 'Moves the viewer may make now.' })
  allowed: string[];

  @Field(() => [ReviewQuestion], { description: 'In the order of the form.' })
  questions: ReviewQuestion[];

  @Field(() => Int, { description: 'Questions neither marked nor accepted beforehand.' })
  undecided: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The viewer may undo the last decision until then.',
  })
  undoUntil?: string;

  @Field(() => [ThreadEntry])
  thread: ThreadEntry[];

  @Field(() => ReportEntryFace, {
    nullable: true,
    description: 'Set where this sending was entered on behalf.',
  })
  entry?: ReportEntryFace;

  @Field(() => [ReviewNoteFace], { description: 'Oldest first; empty for whoever may not read them.' })
  notes: ReviewNoteFace[];

  @Field(() => [MoveFace])
  moves: MoveFace[];

  @Field(() => [CoverDocumentFace])
  coverDocuments: CoverDocumentFace[];

  @Field({ description: 'The signed document is still to come.' })
  coverPending: boolean;

  @Field(() => CivilDateScalar, {
    description: 'The day proposed for completing it, were it returned today.',
  })
  proposedReturnOn: string;
}
