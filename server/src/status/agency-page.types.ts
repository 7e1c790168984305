import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
import { AgencyListFace } from './agency-list.types.js';
import { AgencyRef, AsOf } from './as-of.types.js';
import { ObligationFace, ReasonFace, RubricFace, StatusName } from './status.types.js';

@ObjectType({ description: 'What held of an agency from one day to another.' })
export class AgencyVersionLine {
  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field()
  kind: string;

  @Field(() => CivilDateScalar)
  validFrom: string;

  @Field(() => CivilDateScalar, { nullable: true, description: 'Exclusive; null while it holds.' })
  validTo?: string | null;

  @Field(() => String, { nullable: true })
  legalBasis?: string | null;
}

@ObjectType({
  description: 'Who came before or after, on what ground; figures stay with whom they were reported by.',
})
export class SuccessionLine {
  @Field({ description: 'before or after.' })
  direction: string;

  @Field(() => AgencyRef, { nullable: true, description: 'Null where no successor exists.' })
  agency?: AgencyRef | null;

  @Field(() => CivilDateScalar)
  effectiveFrom: string;

  @Field()
  relation: string;

  @Field()
  legalBasis: string;

  @Field()
  confidence: string;
}

@ObjectType({ description: 'The agency as the round knows it.' })
export class AgencyIdentity extends AgencyRef {
  @Field({ description: 'The body that reports: "Ủy ban nhân dân tỉnh Bình Định".' })
  agencyName: string;

  @Field(() => String, { nullable: true })
  abbreviationVi?: string | null;

  @Field(() => String, { nullable: true })
  abbreviationEn?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field({ description: 'found, derived or unverified: shown beside the code.' })
  codeConfidence: string;

  @Field(() => String, { nullable: true })
  region6?: string | null;

  @Field(() => [AgencyVersionLine])
  versions: AgencyVersionLine[];

  @Field(() => [SuccessionLine])
  successions: SuccessionLine[];
}

@ObjectType({ description: 'One step of building the architecture, 1 to 7, with its document and its date.' })
export class ArchitectureStep {
  @Field(() => Int)
  step: number;

  @Field({ description: 'done, current, ahead or skipped.' })
  state: string;

  @Field(() => CivilDateScalar, { nullable: true })
  startedOn?: string | null;

  @Field(() => AnswerValueScalar, { nullable: true, description: 'OfficialDocument of shared/documents.' })
  document?: unknown;

  @Field({ description: 'Verified answers say the same of this step.' })
  verified: boolean;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Date the agency gave for a step to come (A5).',
  })
  plannedOn?: string | null;

  @Field({ description: 'The date given has passed and the step is not reached.' })
  plannedPast: boolean;
}

@ObjectType({ description: 'Sending the judgement stands on.' })
export class RevisionLine {
  @Field()
  round: string;

  @Field(() => Int)
  number: number;

  @Field()
  receiptNumber: string;

  @Field(() => InstantScalar)
  submittedAt: string;

  @Field()
  preparedBy: string;

  @Field()
  submittedBy: string;
}

@ObjectType({ description: 'Decision of the Authority that confirmed the answers.' })
export class ConfirmationLine {
  @Field()
  round: string;

  @Field(() => InstantScalar)
  at: string;

  @Field()
  by: string;
}

@ObjectType({ description: '"Căn cứ đánh giá": every status explains itself.' })
export class Grounds {
  @Field(() => StatusName, { nullable: true, description: 'Null before the first day of the duty.' })
  status?: string | null;

  @Field(() => StatusName, { nullable: true, description: 'The same on the verified basis.' })
  statusVerified?: string | null;

  @Field(() => [ReasonFace], {
    description: 'Every rule that makes the status what it is; the first decides.',
  })
  reasons: ReasonFace[];

  @Field(() => String, { nullable: true, description: 'Message code of "Nội dung cần thực hiện".' })
  todo?: string | null;

  @Field(() => ObligationFace, { nullable: true })
  obligation?: ObligationFace | null;

  @Field(() => RubricFace)
  rubric: RubricFace;

  @Field(() => FactsScalar, { description: 'StatusInputs of shared/status: what the rule looked at.' })
  inputs: object;

  @Field(() => AnswerValueScalar, { nullable: true, description: 'The decision that counts, if one.' })
  evidence?: unknown;

  @Field(() => RevisionLine, { nullable: true })
  revision?: RevisionLine | null;

  @Field(() => ConfirmationLine, { nullable: true, description: 'Null: declared, not verified.' })
  confirmation?: ConfirmationLine | null;
}

@ObjectType({ description: 'Step (A1) told in one round.' })
export class RoundStep {
  @Field()
  round: string;

  @Field(() => Int, { nullable: true, description: 'Null: not sent, or not known.' })
  reported?: number | null;

  @Field(() => Int, { nullable: true, description: 'Latest verified in that round.' })
  verified?: number | null;

  @Field(() => InstantScalar, { nullable: true, description: 'First sending that counts.' })
  submittedAt?: string | null;

  @Field(() => Boolean, { nullable: true })
  late?: boolean | null;
}

@ObjectType({ description: 'A day on which a step began, told by its dated document or by the agency.' })
export class DatedStep {
  @Field(() => Int)
  step: number;

  @Field(() => CivilDateScalar)
  on: string;

  @Field({ description: 'True where a document carries the day.' })
  byDocument: boolean;

  @Field()
  verified: boolean;
}

@ObjectType({ description: 'One move of a report that the board shows, newest first; drafting is not told.' })
export class LogLine {
  @Field()
  round: string;

  @Field({ description: 'submit, withdraw, returnForCompletion, verify, undo, reopen or void.' })
  action: string;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true })
  receiptNumber?: string | null;

  @Field(() => Int, { nullable: true })
  revisionNumber?: number | null;
}

@ObjectType('AgencyPage', { description: 'The full truth about one agency as of an instant.' })
export class AgencyPageFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => ID, { description: 'Same as agency.number; for caches.' })
  id: number;

  @Field(() => AgencyIdentity)
  agency: AgencyIdentity;

  @Field(() => AgencyRef, {
    nullable: true,
    description: 'Neighbour in protocol order that the viewer sees.',
  })
  previous?: AgencyRef | null;

  @Field(() => AgencyRef, { nullable: true })
  next?: AgencyRef | null;

  @Field(() => AgencyListFace, {
    description: 'This agency as a list of one row, with the standing of its kind.',
  })
  row: AgencyListFace;

  @Field(() => AgencyListFace, { description: 'The same row on the verified basis.' })
  rowVerified: AgencyListFace;

  @Field(() => Grounds)
  grounds: Grounds;

  @Field(() => [ArchitectureStep])
  steps: ArchitectureStep[];

  @Field(() => [RoundStep], { description: 'Oldest first.' })
  rounds: RoundStep[];

  @Field(() => [DatedStep], { description: 'History by dated documents, ascending.' })
  datedSteps: DatedStep[];

  @Field(() => [LogLine])
  log: LogLine[];

  @Field(() => String, { nullable: true, description: 'Receipt of the latest sending of the round.' })
  receiptNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit in charge of the architecture (A6).' })
  leadUnit?: string | null;

  @Field(() => [String], { description: 'Option codes of E1, as area:code.' })
  difficulties: string[];
}
