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
export var MarkValue = /*#__PURE__*/ (function (MarkValue) {
  MarkValue['accept'] = 'accept';
  MarkValue['return'] = 'return';
  return MarkValue;
})({});
registerEnumType(MarkValue, {
  name: 'MarkValue',
  description: 'Chấp nhận / Đề nghị bổ sung.',
});
export class Officer {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], Officer.prototype, 'id', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], Officer.prototype, 'name', void 0);
Officer = _ts_decorate(
  [
    ObjectType({
      description: 'A person of the Authority.',
    }),
  ],
  Officer,
);
export class QueueItem {}
_ts_decorate(
  [
    Field(() => ReportAgency),
    _ts_metadata('design:type', typeof ReportAgency === 'undefined' ? Object : ReportAgency),
  ],
  QueueItem.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportStateName),
    _ts_metadata('design:type', typeof ReportStateName === 'undefined' ? Object : ReportStateName),
  ],
  QueueItem.prototype,
  'state',
  void 0,
);
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], QueueItem.prototype, 'version', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  QueueItem.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], QueueItem.prototype, 'receiptNumber', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  QueueItem.prototype,
  'submittedAt',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], QueueItem.prototype, 'late', void 0);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Working days since it was sent, while it waits.',
    }),
    _ts_metadata('design:type', Number),
  ],
  QueueItem.prototype,
  'waitingDays',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'newlyIssued, stepBack, warnings, resubmitted, first.',
    }),
    _ts_metadata('design:type', Array),
  ],
  QueueItem.prototype,
  'flags',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Answers the agency changed.',
    }),
    _ts_metadata('design:type', Number),
  ],
  QueueItem.prototype,
  'changed',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Answers in the revision.',
    }),
    _ts_metadata('design:type', Number),
  ],
  QueueItem.prototype,
  'answered',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Warnings the agency gave a reason for.',
    }),
    _ts_metadata('design:type', Number),
  ],
  QueueItem.prototype,
  'warnings',
  void 0,
);
_ts_decorate(
  [
    Field(() => Officer, {
      nullable: true,
    }),
    _ts_metadata('design:type', typeof Officer === 'undefined' ? Object : Officer),
  ],
  QueueItem.prototype,
  'assignee',
  void 0,
);
_ts_decorate(
  [
    Field(() => Officer, {
      nullable: true,
      description: 'Officer who opened it first.',
    }),
    _ts_metadata('design:type', typeof Officer === 'undefined' ? Object : Officer),
  ],
  QueueItem.prototype,
  'openedBy',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  QueueItem.prototype,
  'returnedUntil',
  void 0,
);
QueueItem = _ts_decorate(
  [
    ObjectType({
      description: 'One report in the queue.',
    }),
  ],
  QueueItem,
);
export class ReviewQueue {}
_ts_decorate(
  [Field(() => Round), _ts_metadata('design:type', typeof Round === 'undefined' ? Object : Round)],
  ReviewQueue.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => [QueueItem], {
      description: 'Waiting first; returned and verified ones follow.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewQueue.prototype,
  'items',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReviewQueue.prototype,
  'waiting',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReviewQueue.prototype,
  'returned',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReviewQueue.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Nothing sent yet.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReviewQueue.prototype,
  'notReported',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Agencies in scope of the round.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReviewQueue.prototype,
  'total',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Officer], {
      description: 'Officers a report can be assigned to.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewQueue.prototype,
  'officers',
  void 0,
);
ReviewQueue = _ts_decorate(
  [
    ObjectType({
      description:
        'Reports of a round for review: newly issued, step backs and warnings first, then the longest waiting.',
    }),
  ],
  ReviewQueue,
);
export class DiffLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], DiffLine.prototype, 'path', void 0);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  DiffLine.prototype,
  'before',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  DiffLine.prototype,
  'after',
  void 0,
);
DiffLine = _ts_decorate(
  [
    ObjectType({
      description: 'One changed place inside an answer.',
    }),
  ],
  DiffLine,
);
export class MarkFace {}
_ts_decorate(
  [Field(() => MarkValue), _ts_metadata('design:type', String)],
  MarkFace.prototype,
  'mark',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  MarkFace.prototype,
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
  MarkFace.prototype,
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
  MarkFace.prototype,
  'dueOn',
  void 0,
);
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], MarkFace.prototype, 'version', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], MarkFace.prototype, 'by', void 0);
MarkFace = _ts_decorate(
  [
    ObjectType({
      description: 'What the officer noted about one question; kept until the decision.',
    }),
  ],
  MarkFace,
);
export class ReviewQuestion {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReviewQuestion.prototype, 'question', void 0);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReviewQuestion.prototype,
  'value',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerOrigin),
    _ts_metadata('design:type', typeof AnswerOrigin === 'undefined' ? Object : AnswerOrigin),
  ],
  ReviewQuestion.prototype,
  'origin',
  void 0,
);
_ts_decorate(
  [
    Field(() => PreviousAnswer, {
      nullable: true,
      description: 'Latest verified answer.',
    }),
    _ts_metadata('design:type', typeof PreviousAnswer === 'undefined' ? Object : PreviousAnswer),
  ],
  ReviewQuestion.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => PreviousAnswer, {
      nullable: true,
      description: 'What the agency sent before, verified or not.',
    }),
    _ts_metadata('design:type', typeof PreviousAnswer === 'undefined' ? Object : PreviousAnswer),
  ],
  ReviewQuestion.prototype,
  'previousReported',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Differs from the latest verified answer (or none is verified).',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReviewQuestion.prototype,
  'changed',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Confirmed unchanged from a verified answer: counts as accepted beforehand.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReviewQuestion.prototype,
  'acceptedBeforehand',
  void 0,
);
_ts_decorate(
  [Field(() => [DiffLine]), _ts_metadata('design:type', Array)],
  ReviewQuestion.prototype,
  'diff',
  void 0,
);
_ts_decorate(
  [
    Field(() => [IssueFace], {
      description: 'Automatic checks that speak, warnings with the reason the agency gave.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewQuestion.prototype,
  'checks',
  void 0,
);
_ts_decorate(
  [Field(() => FactsScalar), _ts_metadata('design:type', typeof Record === 'undefined' ? Object : Record)],
  ReviewQuestion.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [Field(() => [EvidenceFile]), _ts_metadata('design:type', Array)],
  ReviewQuestion.prototype,
  'files',
  void 0,
);
_ts_decorate(
  [
    Field(() => MarkFace, {
      nullable: true,
    }),
    _ts_metadata('design:type', typeof MarkFace === 'undefined' ? Object : MarkFace),
  ],
  ReviewQuestion.prototype,
  'mark',
  void 0,
);
ReviewQuestion = _ts_decorate(
  [
    ObjectType({
      description: 'One question under review.',
    }),
  ],
  ReviewQuestion,
);
export class ReviewSheet {}
_ts_decorate(
  [Field(() => Round), _ts_metadata('design:type', typeof Round === 'undefined' ? Object : Round)],
  ReviewSheet.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportAgency),
    _ts_metadata('design:type', typeof ReportAgency === 'undefined' ? Object : ReportAgency),
  ],
  ReviewSheet.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportStateName),
    _ts_metadata('design:type', typeof ReportStateName === 'undefined' ? Object : ReportStateName),
  ],
  ReviewSheet.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReviewSheet.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [Field(() => ID), _ts_metadata('design:type', String)],
  ReviewSheet.prototype,
  'revisionId',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReviewSheet.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReviewSheet.prototype, 'receiptNumber', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ReviewSheet.prototype,
  'submittedAt',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], ReviewSheet.prototype, 'late', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReviewSheet.prototype, 'preparedBy', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReviewSheet.prototype, 'submittedBy', void 0);
_ts_decorate(
  [
    Field(() => Officer, {
      nullable: true,
    }),
    _ts_metadata('design:type', typeof Officer === 'undefined' ? Object : Officer),
  ],
  ReviewSheet.prototype,
  'assignee',
  void 0,
);
_ts_decorate(
  [
    Field(() => Officer, {
      nullable: true,
    }),
    _ts_metadata('design:type', typeof Officer === 'undefined' ? Object : Officer),
  ],
  ReviewSheet.prototype,
  'openedBy',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewSheet.prototype,
  'openedAt',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Why the viewer may not decide: SAME_PERSON, OWN_UNIT or FORBIDDEN_ACTION.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewSheet.prototype,
  'refusal',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Moves the viewer may make now.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewSheet.prototype,
  'allowed',
  void 0,
);
_ts_decorate(
  [
    Field(() => [ReviewQuestion], {
      description: 'In the order of the form.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewSheet.prototype,
  'questions',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Questions neither marked nor accepted beforehand.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReviewSheet.prototype,
  'undecided',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'The viewer may undo the last decision until then.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewSheet.prototype,
  'undoUntil',
  void 0,
);
_ts_decorate(
  [Field(() => [ThreadEntry]), _ts_metadata('design:type', Array)],
  ReviewSheet.prototype,
  'thread',
  void 0,
);
_ts_decorate(
  [Field(() => [MoveFace]), _ts_metadata('design:type', Array)],
  ReviewSheet.prototype,
  'moves',
  void 0,
);
_ts_decorate(
  [Field(() => [CoverDocumentFace]), _ts_metadata('design:type', Array)],
  ReviewSheet.prototype,
  'coverDocuments',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The signed document is still to come.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReviewSheet.prototype,
  'coverPending',
  void 0,
);
ReviewSheet = _ts_decorate(
  [
    ObjectType({
      description: 'The sheet on which one report is verified.',
    }),
  ],
  ReviewSheet,
);

//# sourceMappingURL=review.types.js.map
