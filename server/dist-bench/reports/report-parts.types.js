function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
export var ReportStateName = /*#__PURE__*/ (function (ReportStateName) {
  ReportStateName['draft'] = 'draft';
  ReportStateName['ready'] = 'ready';
  ReportStateName['submitted'] = 'submitted';
  ReportStateName['returned'] = 'returned';
  ReportStateName['verified'] = 'verified';
  return ReportStateName;
})({});
registerEnumType(ReportStateName, {
  name: 'ReportState',
  description: 'House decision 1; late, extended, supplement due are facts beside the state.',
});
export var AnswerOrigin = /*#__PURE__*/ (function (AnswerOrigin) {
  AnswerOrigin['prefilled'] = 'prefilled';
  AnswerOrigin['confirmed'] = 'confirmed';
  AnswerOrigin['changed'] = 'changed';
  return AnswerOrigin;
})({});
registerEnumType(AnswerOrigin, {
  name: 'AnswerOrigin',
  description: 'prefilled: taken over, counts only after "Xác nhận không thay đổi" or an update.',
});
export var PageSource = /*#__PURE__*/ (function (PageSource) {
  PageSource['draft'] = 'draft';
  PageSource['revision'] = 'revision';
  PageSource['none'] = 'none';
  return PageSource;
})({});
registerEnumType(PageSource, {
  name: 'PageSource',
  description:
    'What the answers are: the working draft (own agency only), the current sent revision, or nothing to show.',
});
export class ReportAgency {}
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReportAgency.prototype,
  'number',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReportAgency.prototype, 'slug', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReportAgency.prototype, 'nameVi', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReportAgency.prototype, 'nameEn', void 0);
_ts_decorate(
  [
    Field({
      description: 'The body that reports: "Ủy ban nhân dân tỉnh An Giang".',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportAgency.prototype,
  'agencyName',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ReportAgency.prototype,
  'abbreviation',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportAgency.prototype,
  'kind',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Form variant: B, CP or T.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportAgency.prototype,
  'variant',
  void 0,
);
ReportAgency = _ts_decorate(
  [
    ObjectType({
      description: 'The agency as the round knows it (version valid on the cut-off day).',
    }),
  ],
  ReportAgency,
);
export class PreviousAnswer {}
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  PreviousAnswer.prototype,
  'value',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Round it comes from.',
    }),
    _ts_metadata('design:type', String),
  ],
  PreviousAnswer.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'When it was sent or verified.',
    }),
    _ts_metadata('design:type', String),
  ],
  PreviousAnswer.prototype,
  'recordedAt',
  void 0,
);
PreviousAnswer = _ts_decorate(
  [
    ObjectType({
      description: 'An answer of an earlier round, shown beside the question.',
    }),
  ],
  PreviousAnswer,
);
export class IssueFace {}
_ts_decorate(
  [
    Field({
      description: 'R01 … or REQ.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssueFace.prototype,
  'rule',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'blocking or warning.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssueFace.prototype,
  'severity',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], IssueFace.prototype, 'question', void 0);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Path inside the answer, e.g. steps.7.document.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssueFace.prototype,
  'path',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Message code.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssueFace.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [Field(() => FactsScalar), _ts_metadata('design:type', typeof Record === 'undefined' ? Object : Record)],
  IssueFace.prototype,
  'params',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Reason the agency gave for a warning.',
    }),
    _ts_metadata('design:type', String),
  ],
  IssueFace.prototype,
  'reason',
  void 0,
);
IssueFace = _ts_decorate(
  [
    ObjectType({
      description: 'A named rule that speaks; the sentence is under `code` in shared/text with `params`.',
    }),
  ],
  IssueFace,
);
export class ReceiptLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReceiptLine.prototype, 'number', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReceiptLine.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ReceiptLine.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'valid, withdrawn or voided.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptLine.prototype,
  'status',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], ReceiptLine.prototype, 'late', void 0);
ReceiptLine = _ts_decorate(
  [
    ObjectType({
      description: 'One line of the list of receipts of a report.',
    }),
  ],
  ReceiptLine,
);
export class MoveFace {}
_ts_decorate(
  [
    Field({
      description: 'Action of shared/reports/workflow.',
    }),
    _ts_metadata('design:type', String),
  ],
  MoveFace.prototype,
  'action',
  void 0,
);
_ts_decorate(
  [Field(() => ReportStateName), _ts_metadata('design:type', String)],
  MoveFace.prototype,
  'from',
  void 0,
);
_ts_decorate(
  [Field(() => ReportStateName), _ts_metadata('design:type', String)],
  MoveFace.prototype,
  'to',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], MoveFace.prototype, 'by', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  MoveFace.prototype,
  'at',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  MoveFace.prototype,
  'reason',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Number),
  ],
  MoveFace.prototype,
  'revisionNumber',
  void 0,
);
MoveFace = _ts_decorate(
  [
    ObjectType({
      description: 'One move of the report, newest last.',
    }),
  ],
  MoveFace,
);
export class ThreadEntry {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], ThreadEntry.prototype, 'question', void 0);
_ts_decorate(
  [
    Field({
      description: 'returned (the Authority asked) or answered (the agency sent a new answer).',
    }),
    _ts_metadata('design:type', String),
  ],
  ThreadEntry.prototype,
  'kind',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ThreadEntry.prototype,
  'reasonCode',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ThreadEntry.prototype,
  'text',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ThreadEntry.prototype,
  'dueOn',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ThreadEntry.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ThreadEntry.prototype, 'by', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ThreadEntry.prototype,
  'at',
  void 0,
);
ThreadEntry = _ts_decorate(
  [
    ObjectType({
      description: 'One turn of the conversation about a question.',
    }),
  ],
  ThreadEntry,
);
export class CoverDocumentFace {}
_ts_decorate(
  [Field(() => ID), _ts_metadata('design:type', String)],
  CoverDocumentFace.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  CoverDocumentFace.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      description: 'In the shape of an answer to T2: form, authority to sign, document.',
    }),
    _ts_metadata('design:type', Object),
  ],
  CoverDocumentFace.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [
    Field(() => EvidenceFile, {
      nullable: true,
    }),
    _ts_metadata('design:type', typeof EvidenceFile === 'undefined' ? Object : EvidenceFile),
  ],
  CoverDocumentFace.prototype,
  'file',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], CoverDocumentFace.prototype, 'addedBy', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  CoverDocumentFace.prototype,
  'recordedAt',
  void 0,
);
CoverDocumentFace = _ts_decorate(
  [
    ObjectType({
      description: 'A signed cover document that followed the submission; not part of the hashed content.',
    }),
  ],
  CoverDocumentFace,
);
export class Progress {}
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], Progress.prototype, 'answered', void 0);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Questions visible now; required and optional.',
    }),
    _ts_metadata('design:type', Number),
  ],
  Progress.prototype,
  'visible',
  void 0,
);
Progress = _ts_decorate(
  [
    ObjectType({
      description: 'How much of the form is answered, by the gates of the agency itself.',
    }),
  ],
  Progress,
);

//# sourceMappingURL=report-parts.types.js.map
