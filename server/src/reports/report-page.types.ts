import { ArchitectureJudgedFace } from './architecture-assessment.types.js';
import { ProjectJudgedFace } from './project-assessment.types.js';
import { SecretRecordFace } from './secret-record.types.js';
import { FormListsFace } from './form-lists.types.js';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
import { AnswerAssignmentFace, AssigneeFace } from './answer-assignment.types.js';
import { ReportEntryFace } from './report-entry.types.js';
import { Round } from '../rounds/round.types.js';
import {
  ReportStateName,
  AnswerOrigin,
  PageSource,
  ReportAgency,
  PreviousAnswer,
  IssueFace,
  ReceiptLine,
  MoveFace,
  ThreadEntry,
  CoverDocumentFace,
  Progress,
} from './report-parts.types.js';

@ObjectType({
  description: 'What the Authority asked about one question and whether the agency has answered since.',
})
export class ReturnRequest {
  @Field({ description: 'TL1, TL2, SL1, SL2, SL3 or GT.' })
  reasonCode: string;

  @Field({ description: 'Word for word as the officer wrote it.' })
  text: string;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string;

  @Field(() => Int, { description: 'Revision it was asked about.' })
  revisionNumber: number;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => AnswerValueScalar, {
    nullable: true,
    description: 'The answer as the officer proposes it: acceptProposal takes it over.',
  })
  proposal?: unknown;

  @Field({ description: 'The answer has been saved again since.' })
  answered: boolean;
}

@ObjectType({ description: 'One question of the report page.' })
export class AnswerFace {
  @Field({ description: 'Question id, e.g. A3.' })
  question: string;

  @Field({ description: 'Shown in the form under the present answers (gates).' })
  visible: boolean;

  @Field({ description: 'The viewer may save it now.' })
  editable: boolean;

  @Field(() => AnswerValueScalar, { nullable: true })
  value?: unknown;

  @Field(() => AnswerOrigin, { nullable: true, description: 'Null while there is no answer.' })
  origin?: AnswerOrigin;

  @Field(() => Int, { description: 'Pass to saveAnswer; 0 while nobody has saved it.' })
  version: number;

  @Field({ nullable: true, description: 'Who saved it last.' })
  updatedBy?: string;

  @Field(() => InstantScalar, { nullable: true })
  updatedAt?: string;

  @Field(() => FactsScalar, { description: 'Reasons given for warnings, by rule: {"R03": "…"}.' })
  reasons: Record<string, string>;

  @Field(() => [EvidenceFile], { description: 'Files the answer refers to.' })
  files: EvidenceFile[];

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When the Authority offered what it knew; null where the agency answered in an earlier round.',
  })
  offeredAt?: string;

  @Field(() => PreviousAnswer, { nullable: true, description: 'Latest sent answer of an earlier round.' })
  previousReported?: PreviousAnswer;

  @Field(() => PreviousAnswer, {
    nullable: true,
    description: 'Latest verified answer (this or an earlier round).',
  })
  previousVerified?: PreviousAnswer;

  @Field(() => ReturnRequest, {
    nullable: true,
    description: 'Set while completion of this question is asked for.',
  })
  returned?: ReturnRequest;
}

@ObjectType({ description: 'Whether a report sent at this moment would be taken.' })
export class AcceptanceNow {
  @Field()
  accepted: boolean;

  @Field({ description: 'True between due and closing.' })
  late: boolean;

  @Field({ nullable: true, description: 'ROUND_NOT_OPEN, ROUND_CLOSED or RETURN_EXPIRED.' })
  refusal?: string;
}

@ObjectType({
  description: 'The report of one agency in one round, as its own people or the Authority see it.',
})
export class ReportPage {
  @Field(() => FormListsFace)
  lists: FormListsFace;

  @Field(() => [ProjectJudgedFace], {
    description: "Projects of the current sending: the agency's view beside the Authority's assessment.",
  })
  projects: ProjectJudgedFace[];

  @Field(() => ArchitectureJudgedFace, {
    nullable: true,
    description: 'A7 of the current sending: both views of every content; null where nothing is issued.',
  })
  architecture?: ArchitectureJudgedFace | null;

  @Field({ description: 'Whom an agency asks, as the names on documents of today say.' })
  support: string;

  @Field(() => SecretRecordFace, { nullable: true })
  secretRecord?: SecretRecordFace | null;

  @Field(() => Round)
  round: Round;

  @Field(() => ReportAgency)
  agency: ReportAgency;

  @Field(() => ReportStateName)
  state: ReportStateName;

  @Field(() => Int, { description: 'Version of the report, moves only; pass where asked.' })
  version: number;

  @Field(() => PageSource)
  source: PageSource;

  @Field({ description: 'A draft was begun. All the Authority sees of a draft: "đang lập báo cáo".' })
  drafting: boolean;

  @Field(() => Int, {
    description: 'Which draft of this report it is: one higher after each that was given up.',
  })
  draftNumber: number;

  @Field(() => InstantScalar, {
    description: 'Deadline that holds for this agency (extension included), exclusive.',
  })
  dueAt: string;

  @Field(() => InstantScalar, { nullable: true })
  extendedUntil?: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Completion asked for, or reopened, until then; more time granted included, exclusive.',
  })
  returnedUntil?: string;

  @Field(() => AcceptanceNow)
  acceptance: AcceptanceNow;

  @Field({ nullable: true, description: 'On time, judged once at the first sending; null before it.' })
  late?: boolean;

  @Field({ nullable: true, description: 'Who marked it ready.' })
  readyBy?: string;

  @Field(() => InstantScalar, { nullable: true })
  readyAt?: string;

  @Field({ description: 'The viewer marked it ready himself: another person sends, unless waived.' })
  readyByViewer: boolean;

  @Field({ nullable: true, description: 'Reason of the last sending back inside the agency.' })
  sentBackReason?: string;

  @Field({ description: 'One-person agency: the same person may mark ready and send.' })
  secondPairWaived: boolean;

  @Field({ description: 'An officer has opened the sent report: it cannot be withdrawn any more.' })
  opened: boolean;

  @Field(() => [String], { description: 'Moves the viewer may make now.' })
  allowed: string[];

  @Field(() => [AnswerFace], {
    description: 'In the order of the form; hidden questions that hold an answer included.',
  })
  answers: AnswerFace[];

  @Field(() => Progress)
  progress: Progress;

  @Field(() => [IssueFace], { description: 'All issues at once; empty where the viewer sees no draft.' })
  issues: IssueFace[];

  @Field(() => ReportEntryFace, {
    nullable: true,
    description: 'Set where an officer enters this report, or entered the sending shown.',
  })
  entry?: ReportEntryFace;

  @Field(() => [AnswerAssignmentFace], { description: 'Questions given to units; own agency only.' })
  assignments: AnswerAssignmentFace[];

  @Field(() => [AssigneeFace], { description: 'To whom the viewer may give questions.' })
  assignees: AssigneeFace[];

  @Field(() => [ThreadEntry])
  thread: ThreadEntry[];

  @Field(() => [ReceiptLine])
  receipts: ReceiptLine[];

  @Field(() => [MoveFace])
  moves: MoveFace[];

  @Field(() => [CoverDocumentFace])
  coverDocuments: CoverDocumentFace[];

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The signed document is still owed, until the end of this day.',
  })
  coverDueOn?: string;
}
