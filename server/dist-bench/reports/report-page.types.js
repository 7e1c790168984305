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
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import {
  AnswerValueScalar,
  CivilDateScalar,
  FactsScalar,
  InstantScalar,
} from '../platform/graphql/scalars.js';
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
export class ReturnRequest {}
_ts_decorate(
  [
    Field({
      description: 'TL1, TL2, SL1, SL2, SL3 or GT.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReturnRequest.prototype,
  'reasonCode',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Word for word as the officer wrote it.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReturnRequest.prototype,
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
  ReturnRequest.prototype,
  'dueOn',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Revision it was asked about.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReturnRequest.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReturnRequest.prototype, 'by', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ReturnRequest.prototype,
  'at',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The answer has been saved again since.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReturnRequest.prototype,
  'answered',
  void 0,
);
ReturnRequest = _ts_decorate(
  [
    ObjectType({
      description: 'What the Authority asked about one question and whether the agency has answered since.',
    }),
  ],
  ReturnRequest,
);
export class AnswerFace {}
_ts_decorate(
  [
    Field({
      description: 'Question id, e.g. A3.',
    }),
    _ts_metadata('design:type', String),
  ],
  AnswerFace.prototype,
  'question',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Shown in the form under the present answers (gates).',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AnswerFace.prototype,
  'visible',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The viewer may save it now.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AnswerFace.prototype,
  'editable',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AnswerFace.prototype,
  'value',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerOrigin, {
      nullable: true,
      description: 'Null while there is no answer.',
    }),
    _ts_metadata('design:type', typeof AnswerOrigin === 'undefined' ? Object : AnswerOrigin),
  ],
  AnswerFace.prototype,
  'origin',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Pass to saveAnswer; 0 while nobody has saved it.',
    }),
    _ts_metadata('design:type', Number),
  ],
  AnswerFace.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Who saved it last.',
    }),
    _ts_metadata('design:type', String),
  ],
  AnswerFace.prototype,
  'updatedBy',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  AnswerFace.prototype,
  'updatedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => FactsScalar, {
      description: 'Reasons given for warnings, by rule: {"R03": "…"}.',
    }),
    _ts_metadata('design:type', typeof Record === 'undefined' ? Object : Record),
  ],
  AnswerFace.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Field(() => [EvidenceFile], {
      description: 'Files the answer refers to.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AnswerFace.prototype,
  'files',
  void 0,
);
_ts_decorate(
  [
    Field(() => PreviousAnswer, {
      nullable: true,
      description: 'Latest sent answer of an earlier round.',
    }),
    _ts_metadata('design:type', typeof PreviousAnswer === 'undefined' ? Object : PreviousAnswer),
  ],
  AnswerFace.prototype,
  'previousReported',
  void 0,
);
_ts_decorate(
  [
    Field(() => PreviousAnswer, {
      nullable: true,
      description: 'Latest verified answer (this or an earlier round).',
    }),
    _ts_metadata('design:type', typeof PreviousAnswer === 'undefined' ? Object : PreviousAnswer),
  ],
  AnswerFace.prototype,
  'previousVerified',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReturnRequest, {
      nullable: true,
      description: 'Set while completion of this question is asked for.',
    }),
    _ts_metadata('design:type', typeof ReturnRequest === 'undefined' ? Object : ReturnRequest),
  ],
  AnswerFace.prototype,
  'returned',
  void 0,
);
AnswerFace = _ts_decorate(
  [
    ObjectType({
      description: 'One question of the report page.',
    }),
  ],
  AnswerFace,
);
export class AcceptanceNow {}
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], AcceptanceNow.prototype, 'accepted', void 0);
_ts_decorate(
  [
    Field({
      description: 'True between due and closing.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AcceptanceNow.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'ROUND_NOT_OPEN, ROUND_CLOSED or RETURN_EXPIRED.',
    }),
    _ts_metadata('design:type', String),
  ],
  AcceptanceNow.prototype,
  'refusal',
  void 0,
);
AcceptanceNow = _ts_decorate(
  [
    ObjectType({
      description: 'Whether a report sent at this moment would be taken.',
    }),
  ],
  AcceptanceNow,
);
export class ReportPage {}
_ts_decorate(
  [Field(() => Round), _ts_metadata('design:type', typeof Round === 'undefined' ? Object : Round)],
  ReportPage.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportAgency),
    _ts_metadata('design:type', typeof ReportAgency === 'undefined' ? Object : ReportAgency),
  ],
  ReportPage.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportStateName),
    _ts_metadata('design:type', typeof ReportStateName === 'undefined' ? Object : ReportStateName),
  ],
  ReportPage.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Version of the report, moves only; pass where asked.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReportPage.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Field(() => PageSource),
    _ts_metadata('design:type', typeof PageSource === 'undefined' ? Object : PageSource),
  ],
  ReportPage.prototype,
  'source',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'A draft was begun. All the Authority sees of a draft: "đang lập báo cáo".',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportPage.prototype,
  'drafting',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Deadline that holds for this agency (extension included), exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'extendedUntil',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'Completion asked for until then, exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'returnedUntil',
  void 0,
);
_ts_decorate(
  [
    Field(() => AcceptanceNow),
    _ts_metadata('design:type', typeof AcceptanceNow === 'undefined' ? Object : AcceptanceNow),
  ],
  ReportPage.prototype,
  'acceptance',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'On time, judged once at the first sending; null before it.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportPage.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Who marked it ready.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'readyBy',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'readyAt',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The viewer marked it ready himself: another person sends, unless waived.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportPage.prototype,
  'readyByViewer',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Reason of the last sending back inside the agency.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'sentBackReason',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'One-person agency: the same person may mark ready and send.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportPage.prototype,
  'secondPairWaived',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'An officer has opened the sent report: it cannot be withdrawn any more.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportPage.prototype,
  'opened',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Moves the viewer may make now.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReportPage.prototype,
  'allowed',
  void 0,
);
_ts_decorate(
  [
    Field(() => [AnswerFace], {
      description: 'In the order of the form; hidden questions that hold an answer included.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReportPage.prototype,
  'answers',
  void 0,
);
_ts_decorate(
  [Field(() => Progress), _ts_metadata('design:type', typeof Progress === 'undefined' ? Object : Progress)],
  ReportPage.prototype,
  'progress',
  void 0,
);
_ts_decorate(
  [
    Field(() => [IssueFace], {
      description: 'All issues at once; empty where the viewer sees no draft.',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReportPage.prototype,
  'issues',
  void 0,
);
_ts_decorate(
  [Field(() => [ThreadEntry]), _ts_metadata('design:type', Array)],
  ReportPage.prototype,
  'thread',
  void 0,
);
_ts_decorate(
  [Field(() => [ReceiptLine]), _ts_metadata('design:type', Array)],
  ReportPage.prototype,
  'receipts',
  void 0,
);
_ts_decorate(
  [Field(() => [MoveFace]), _ts_metadata('design:type', Array)],
  ReportPage.prototype,
  'moves',
  void 0,
);
_ts_decorate(
  [Field(() => [CoverDocumentFace]), _ts_metadata('design:type', Array)],
  ReportPage.prototype,
  'coverDocuments',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
      description: 'The signed document is still owed, until the end of this day.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportPage.prototype,
  'coverDueOn',
  void 0,
);
ReportPage = _ts_decorate(
  [
    ObjectType({
      description: 'The report of one agency in one round, as its own people or the Authority see it.',
    }),
  ],
  ReportPage,
);

//# sourceMappingURL=report-page.types.js.map
