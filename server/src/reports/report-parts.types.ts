import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';

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

  @Field({
    description:
      'returned (the Authority asked), answered (the agency sent a new answer), agency or authority (a message of that side).',
  })
  kind: string;

  @Field({ nullable: true })
  reasonCode?: string;

  @Field({ nullable: true })
  text?: string;

  @Field(() => CivilDateScalar, { nullable: true })
  dueOn?: string;

  @Field(() => AnswerValueScalar, { nullable: true, description: 'The answer as the officer proposed it.' })
  proposal?: unknown;

  @Field(() => Int, {
    nullable: true,
    description: 'The sending asked about or answered with; none of a message.',
  })
  revisionNumber?: number;

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

@ObjectType({ description: 'How much of the form is answered, by the gates of the agency itself.' })
export class Progress {
  @Field(() => Int)
  answered: number;

  @Field(() => Int, { description: 'Questions visible now; required and optional.' })
  visible: number;
}
