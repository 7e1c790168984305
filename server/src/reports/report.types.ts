import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
import { Round } from '../rounds/round.types.js';

export enum ReportStateName {
  draft = 'draft',
  ready = 'ready',
  submitted = 'submitted',
  returned = 'returned',
  verified = 'verified',
}
registerEnumType(ReportStateName, {
  name: 'ReportState',
  description: 'House decision 1; late, extended, supplement due are facts beside the state.',
});

export enum AnswerOrigin {
  prefilled = 'prefilled',
  confirmed = 'confirmed',
  changed = 'changed',
}
registerEnumType(AnswerOrigin, {
  name: 'AnswerOrigin',
  description: 'prefilled: taken over, counts only after "Xác nhận không thay đổi" or an update.',
});

export enum PageSource {
  draft = 'draft',
  revision = 'revision',
  none = 'none',
}
registerEnumType(PageSource, {
  name: 'PageSource',
  description:
    'What the answers are: the working draft (own agency only), the current sent revision, or nothing to show.',
});

@ObjectType({ description: 'The agency as the round knows it (version valid on the cut-off day).' })
export class ReportAgency {
  @Field(() => Int)
  number: number;

  @Field()
  slug: string;

  @Field()
  nameVi: string;

  @Field()
  nameEn: string;

  @Field({ description: 'The body that reports: "Ủy ban nhân dân tỉnh An Giang".' })
  agencyName: string;

  @Field({ nullable: true })
  abbreviation?: string;

  @Field({ description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.' })
  kind: string;

  @Field({ description: 'Form variant: B, CP or T.' })
  variant: string;
}

@ObjectType({ description: 'An answer of an earlier round, shown beside the question.' })
export class PreviousAnswer {
  @Field(() => AnswerValueScalar, { nullable: true })
  value?: unknown;

  @Field({ description: 'Round it comes from.' })
  round: string;

  @Field(() => InstantScalar, { description: 'When it was sent or verified.' })
  recordedAt: string;
}

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

@ObjectType({
  description: 'A named rule that speaks; the sentence is under `code` in shared/text with `params`.',
})
export class IssueFace {
  @Field({ description: 'R01 … or REQ.' })
  rule: string;

  @Field({ description: 'blocking or warning.' })
  severity: string;

  @Field()
  question: string;

  @Field({ nullable: true, description: 'Path inside the answer, e.g. steps.7.document.' })
  path?: string;

  @Field({ description: 'Message code.' })
  code: string;

  @Field(() => FactsScalar)
  params: Record<string, string | number>;

  @Field({ nullable: true, description: 'Reason the agency gave for a warning.' })
  reason?: string;
}

@ObjectType({ description: 'How much of the form is answered, by the gates of the agency itself.' })
export class Progress {
  @Field(() => Int)
  answered: number;

  @Field(() => Int, { description: 'Questions visible now; required and optional.' })
  visible: number;
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

@ObjectType({ description: 'One line of the list of receipts of a report.' })
export class ReceiptLine {
  @Field()
  number: string;

  @Field(() => Int)
  revisionNumber: number;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field({ description: 'valid, withdrawn or voided.' })
  status: string;

  @Field()
  late: boolean;
}

@ObjectType({ description: 'One move of the report, newest last.' })
export class MoveFace {
  @Field({ description: 'Action of shared/reports/workflow.' })
  action: string;

  @Field(() => ReportStateName)
  from: ReportStateName;

  @Field(() => ReportStateName)
  to: ReportStateName;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;

  @Field({ nullable: true })
  reason?: string;

  @Field(() => Int, { nullable: true })
  revisionNumber?: number;
}

@ObjectType({ description: 'One turn of the conversation about a question.' })
export class ThreadEntry {
  @Field()
  question: string;

  @Field({ description: 'returned (the Authority asked) or answered (the agency sent a new answer).' })
  kind: string;

  @Field({ nullable: true })
  reasonCode?: string;

  @Field({ nullable: true })
  text?: string;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string;

  @Field(() => Int)
  revisionNumber: number;

  @Field()
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType({
  description: 'A signed cover document that followed the submission; not part of the hashed content.',
})
export class CoverDocumentFace {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  revisionNumber: number;

  @Field(() => AnswerValueScalar, {
    description: 'In the shape of an answer to T2: form, authority to sign, document.',
  })
  document: unknown;

  @Field(() => EvidenceFile, { nullable: true })
  file?: EvidenceFile;

  @Field()
  addedBy: string;

  @Field(() => InstantScalar)
  recordedAt: string;
}

@ObjectType({
  description: 'The report of one agency in one round, as its own people or the Authority see it.',
})
export class ReportPage {
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

  @Field(() => InstantScalar, {
    description: 'Deadline that holds for this agency (extension included), exclusive.',
  })
  dueAt: string;

  @Field(() => InstantScalar, { nullable: true })
  extendedUntil?: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Completion asked for until then, exclusive.' })
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
