import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { ReportEntryFace } from './report-entry.types.js';
import { Round } from '../rounds/round.types.js';
import { ReportStateName, AnswerOrigin, ReportAgency, IssueFace, Progress } from './report-parts.types.js';

@ObjectType({ description: 'What saving one question gives back.' })
export class SavedAnswer {
  @Field()
  question: string;

  @Field(() => Int)
  version: number;

  @Field(() => AnswerOrigin)
  origin: AnswerOrigin;

  @Field(() => InstantScalar)
  updatedAt: string;

  @Field(() => ReportStateName, { description: 'An edit takes a ready report back.' })
  state: ReportStateName;

  @Field(() => [String], { description: 'Questions visible now.' })
  visible: string[];

  @Field(() => [String], { description: 'Questions the agency may save now.' })
  editable: string[];

  @Field(() => Progress)
  progress: Progress;

  @Field(() => [IssueFace])
  issues: IssueFace[];
}

@ObjectType({
  description: 'The outcome of a move; a repeat with the same request id gives the same outcome.',
})
export class MoveResult {
  @Field()
  round: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field(() => ReportStateName)
  state: ReportStateName;

  @Field(() => Int)
  version: number;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field({ nullable: true, description: 'Of a submission.' })
  receiptNumber?: string;

  @Field({ nullable: true, description: 'Of a submission.' })
  late?: boolean;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Of a decision: the same officer may undo it until then.',
  })
  undoUntil?: string;
}

@ObjectType({ description: 'Phiếu tiếp nhận báo cáo.' })
export class ReceiptFace {
  @Field({ description: "'2018Q1-038-02'" })
  number: string;

  @Field({ description: 'valid, withdrawn or voided.' })
  status: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was withdrawn or voided.' })
  statusAt?: string;

  @Field(() => Round)
  round: Round;

  @Field(() => ReportAgency)
  agency: ReportAgency;

  @Field(() => Int)
  revisionNumber: number;

  @Field({ description: 'A later revision of the same report was sent.' })
  superseded: boolean;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field(() => InstantScalar, { description: 'Deadline that held, exclusive.' })
  dueAt: string;

  @Field({ description: 'On time is judged once, at the first sending.' })
  late: boolean;

  @Field()
  preparedBy: string;

  @Field()
  submittedBy: string;

  @Field(() => ReportEntryFace, { nullable: true, description: 'Set where an officer entered it on behalf.' })
  entry?: ReportEntryFace;

  @Field(() => Int, { description: 'Answered questions.' })
  answered: number;

  @Field(() => Int, { description: 'Of them confirmed unchanged.' })
  confirmed: number;

  @Field(() => Int, { description: 'Of them updated.' })
  changed: number;

  @Field(() => Int)
  fileCount: number;

  @Field({ description: 'SHA-256 over the RFC 8785 payload, hexadecimal.' })
  hash: string;

  @Field({ description: 'Head of the audit chain at that moment, hexadecimal.' })
  chainHead: string;

  @Field({ description: 'The payload kept with the receipt hashes to `hash`.' })
  hashMatches: boolean;

  @Field({ description: 'The signed document is still to come.' })
  coverPending: boolean;

  @Field(() => Float, { description: 'Ledger position.' })
  position: number;
}
