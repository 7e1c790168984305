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
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Round } from '../rounds/round.types.js';
import { ReportStateName, AnswerOrigin, ReportAgency, IssueFace, Progress } from './report-parts.types.js';
export class SavedAnswer {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], SavedAnswer.prototype, 'question', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  SavedAnswer.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerOrigin),
    _ts_metadata('design:type', typeof AnswerOrigin === 'undefined' ? Object : AnswerOrigin),
  ],
  SavedAnswer.prototype,
  'origin',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  SavedAnswer.prototype,
  'updatedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportStateName, {
      description: 'An edit takes a ready report back.',
    }),
    _ts_metadata('design:type', typeof ReportStateName === 'undefined' ? Object : ReportStateName),
  ],
  SavedAnswer.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Questions visible now.',
    }),
    _ts_metadata('design:type', Array),
  ],
  SavedAnswer.prototype,
  'visible',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Questions the agency may save now.',
    }),
    _ts_metadata('design:type', Array),
  ],
  SavedAnswer.prototype,
  'editable',
  void 0,
);
_ts_decorate(
  [Field(() => Progress), _ts_metadata('design:type', typeof Progress === 'undefined' ? Object : Progress)],
  SavedAnswer.prototype,
  'progress',
  void 0,
);
_ts_decorate(
  [Field(() => [IssueFace]), _ts_metadata('design:type', Array)],
  SavedAnswer.prototype,
  'issues',
  void 0,
);
SavedAnswer = _ts_decorate(
  [
    ObjectType({
      description: 'What saving one question gives back.',
    }),
  ],
  SavedAnswer,
);
export class MoveResult {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], MoveResult.prototype, 'round', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  MoveResult.prototype,
  'agencyNumber',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportStateName),
    _ts_metadata('design:type', typeof ReportStateName === 'undefined' ? Object : ReportStateName),
  ],
  MoveResult.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  MoveResult.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  MoveResult.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Of a submission.',
    }),
    _ts_metadata('design:type', String),
  ],
  MoveResult.prototype,
  'receiptNumber',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Of a submission.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  MoveResult.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'Of a decision: the same officer may undo it until then.',
    }),
    _ts_metadata('design:type', String),
  ],
  MoveResult.prototype,
  'undoUntil',
  void 0,
);
MoveResult = _ts_decorate(
  [
    ObjectType({
      description: 'The outcome of a move; a repeat with the same request id gives the same outcome.',
    }),
  ],
  MoveResult,
);
export class ReceiptFace {}
_ts_decorate(
  [
    Field({
      description: "'2018Q1-038-02'",
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'number',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'valid, withdrawn or voided.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'status',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'When it was withdrawn or voided.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'statusAt',
  void 0,
);
_ts_decorate(
  [Field(() => Round), _ts_metadata('design:type', typeof Round === 'undefined' ? Object : Round)],
  ReceiptFace.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => ReportAgency),
    _ts_metadata('design:type', typeof ReportAgency === 'undefined' ? Object : ReportAgency),
  ],
  ReceiptFace.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReceiptFace.prototype,
  'revisionNumber',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'A later revision of the same report was sent.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReceiptFace.prototype,
  'superseded',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ReceiptFace.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Deadline that held, exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'On time is judged once, at the first sending.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReceiptFace.prototype,
  'late',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReceiptFace.prototype, 'preparedBy', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ReceiptFace.prototype, 'submittedBy', void 0);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Answered questions.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReceiptFace.prototype,
  'answered',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Of them confirmed unchanged.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReceiptFace.prototype,
  'confirmed',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Of them updated.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReceiptFace.prototype,
  'changed',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ReceiptFace.prototype,
  'fileCount',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'SHA-256 over the RFC 8785 payload, hexadecimal.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'hash',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Head of the audit chain at that moment, hexadecimal.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReceiptFace.prototype,
  'chainHead',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The payload kept with the receipt hashes to `hash`.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReceiptFace.prototype,
  'hashMatches',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The signed document is still to come.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReceiptFace.prototype,
  'coverPending',
  void 0,
);
_ts_decorate(
  [
    Field(() => Float, {
      description: 'Ledger position.',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReceiptFace.prototype,
  'position',
  void 0,
);
ReceiptFace = _ts_decorate(
  [
    ObjectType({
      description: 'Phiếu tiếp nhận báo cáo.',
    }),
  ],
  ReceiptFace,
);

//# sourceMappingURL=report-results.types.js.map
