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
export class AgencyVersionLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyVersionLine.prototype, 'nameVi', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyVersionLine.prototype, 'nameEn', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyVersionLine.prototype, 'kind', void 0);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  AgencyVersionLine.prototype,
  'validFrom',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
      description: 'Exclusive; null while it holds.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersionLine.prototype,
  'validTo',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersionLine.prototype,
  'legalBasis',
  void 0,
);
AgencyVersionLine = _ts_decorate(
  [
    ObjectType({
      description: 'What held of an agency from one day to another.',
    }),
  ],
  AgencyVersionLine,
);
export class SuccessionLine {}
_ts_decorate(
  [
    Field({
      description: 'before or after.',
    }),
    _ts_metadata('design:type', String),
  ],
  SuccessionLine.prototype,
  'direction',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyRef, {
      nullable: true,
      description: 'Null where no successor exists.',
    }),
    _ts_metadata('design:type', Object),
  ],
  SuccessionLine.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  SuccessionLine.prototype,
  'effectiveFrom',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], SuccessionLine.prototype, 'relation', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], SuccessionLine.prototype, 'legalBasis', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], SuccessionLine.prototype, 'confidence', void 0);
SuccessionLine = _ts_decorate(
  [
    ObjectType({
      description: 'Who came before or after, on what ground; figures stay with whom they were reported by.',
    }),
  ],
  SuccessionLine,
);
export class AgencyIdentity extends AgencyRef {}
_ts_decorate(
  [
    Field({
      description: 'The body that reports: "Ủy ban nhân dân tỉnh Bình Định".',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyIdentity.prototype,
  'agencyName',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyIdentity.prototype,
  'abbreviationVi',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyIdentity.prototype,
  'abbreviationEn',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyIdentity.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'found, derived or unverified: shown beside the code.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyIdentity.prototype,
  'codeConfidence',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyIdentity.prototype,
  'region6',
  void 0,
);
_ts_decorate(
  [Field(() => [AgencyVersionLine]), _ts_metadata('design:type', Array)],
  AgencyIdentity.prototype,
  'versions',
  void 0,
);
_ts_decorate(
  [Field(() => [SuccessionLine]), _ts_metadata('design:type', Array)],
  AgencyIdentity.prototype,
  'successions',
  void 0,
);
AgencyIdentity = _ts_decorate(
  [
    ObjectType({
      description: 'The agency as the round knows it.',
    }),
  ],
  AgencyIdentity,
);
export class ArchitectureStep {}
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ArchitectureStep.prototype,
  'step',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'done, current, ahead or skipped.',
    }),
    _ts_metadata('design:type', String),
  ],
  ArchitectureStep.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ArchitectureStep.prototype,
  'startedOn',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
      description: 'OfficialDocument of shared/documents.',
    }),
    _ts_metadata('design:type', Object),
  ],
  ArchitectureStep.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Verified answers say the same of this step.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ArchitectureStep.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
      description: 'Date the agency gave for a step to come (A5).',
    }),
    _ts_metadata('design:type', Object),
  ],
  ArchitectureStep.prototype,
  'plannedOn',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'The date given has passed and the step is not reached.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ArchitectureStep.prototype,
  'plannedPast',
  void 0,
);
ArchitectureStep = _ts_decorate(
  [
    ObjectType({
      description: 'One step of building the architecture, 1 to 7, with its document and its date.',
    }),
  ],
  ArchitectureStep,
);
export class RevisionLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], RevisionLine.prototype, 'round', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RevisionLine.prototype,
  'number',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RevisionLine.prototype, 'receiptNumber', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RevisionLine.prototype,
  'submittedAt',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RevisionLine.prototype, 'preparedBy', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RevisionLine.prototype, 'submittedBy', void 0);
RevisionLine = _ts_decorate(
  [
    ObjectType({
      description: 'Sending the judgement stands on.',
    }),
  ],
  RevisionLine,
);
export class ConfirmationLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], ConfirmationLine.prototype, 'round', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  ConfirmationLine.prototype,
  'at',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ConfirmationLine.prototype, 'by', void 0);
ConfirmationLine = _ts_decorate(
  [
    ObjectType({
      description: 'Decision of the Authority that confirmed the answers.',
    }),
  ],
  ConfirmationLine,
);
export class Grounds {}
_ts_decorate(
  [
    Field(() => StatusName, {
      nullable: true,
      description: 'Null before the first day of the duty.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'status',
  void 0,
);
_ts_decorate(
  [
    Field(() => StatusName, {
      nullable: true,
      description: 'The same on the verified basis.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'statusVerified',
  void 0,
);
_ts_decorate(
  [
    Field(() => [ReasonFace], {
      description: 'Every rule that makes the status what it is; the first decides.',
    }),
    _ts_metadata('design:type', Array),
  ],
  Grounds.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Message code of "Nội dung cần thực hiện".',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'todo',
  void 0,
);
_ts_decorate(
  [
    Field(() => ObligationFace, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'obligation',
  void 0,
);
_ts_decorate(
  [
    Field(() => RubricFace),
    _ts_metadata('design:type', typeof RubricFace === 'undefined' ? Object : RubricFace),
  ],
  Grounds.prototype,
  'rubric',
  void 0,
);
_ts_decorate(
  [
    Field(() => FactsScalar, {
      description: 'StatusInputs of shared/status: what the rule looked at.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'inputs',
  void 0,
);
_ts_decorate(
  [
    Field(() => AnswerValueScalar, {
      nullable: true,
      description: 'The decision that counts, if one.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'evidence',
  void 0,
);
_ts_decorate(
  [
    Field(() => RevisionLine, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'revision',
  void 0,
);
_ts_decorate(
  [
    Field(() => ConfirmationLine, {
      nullable: true,
      description: 'Null: declared, not verified.',
    }),
    _ts_metadata('design:type', Object),
  ],
  Grounds.prototype,
  'confirmation',
  void 0,
);
Grounds = _ts_decorate(
  [
    ObjectType({
      description: '"Căn cứ đánh giá": every status explains itself.',
    }),
  ],
  Grounds,
);
export class RoundStep {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundStep.prototype, 'round', void 0);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'Null: not sent, or not known.',
    }),
    _ts_metadata('design:type', Object),
  ],
  RoundStep.prototype,
  'reported',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'Latest verified in that round.',
    }),
    _ts_metadata('design:type', Object),
  ],
  RoundStep.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: 'First sending that counts.',
    }),
    _ts_metadata('design:type', Object),
  ],
  RoundStep.prototype,
  'submittedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => Boolean, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  RoundStep.prototype,
  'late',
  void 0,
);
RoundStep = _ts_decorate(
  [
    ObjectType({
      description: 'Step (A1) told in one round.',
    }),
  ],
  RoundStep,
);
export class DatedStep {}
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], DatedStep.prototype, 'step', void 0);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  DatedStep.prototype,
  'on',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'True where a document carries the day.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  DatedStep.prototype,
  'byDocument',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', Boolean)], DatedStep.prototype, 'verified', void 0);
DatedStep = _ts_decorate(
  [
    ObjectType({
      description: 'A day on which a step began, told by its dated document or by the agency.',
    }),
  ],
  DatedStep,
);
export class LogLine {}
_ts_decorate([Field(), _ts_metadata('design:type', String)], LogLine.prototype, 'round', void 0);
_ts_decorate(
  [
    Field({
      description: 'submit, withdraw, returnForCompletion, verify, undo, reopen or void.',
    }),
    _ts_metadata('design:type', String),
  ],
  LogLine.prototype,
  'action',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], LogLine.prototype, 'by', void 0);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  LogLine.prototype,
  'at',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  LogLine.prototype,
  'reason',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  LogLine.prototype,
  'receiptNumber',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  LogLine.prototype,
  'revisionNumber',
  void 0,
);
LogLine = _ts_decorate(
  [
    ObjectType({
      description: 'One move of a report that the board shows, newest first; drafting is not told.',
    }),
  ],
  LogLine,
);
export class AgencyPageFace {}
_ts_decorate(
  [Field(() => AsOf), _ts_metadata('design:type', typeof AsOf === 'undefined' ? Object : AsOf)],
  AgencyPageFace.prototype,
  'asOf',
  void 0,
);
_ts_decorate(
  [
    Field(() => ID, {
      description: 'Same as agency.number; for caches.',
    }),
    _ts_metadata('design:type', Number),
  ],
  AgencyPageFace.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyIdentity),
    _ts_metadata('design:type', typeof AgencyIdentity === 'undefined' ? Object : AgencyIdentity),
  ],
  AgencyPageFace.prototype,
  'agency',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyRef, {
      nullable: true,
      description: 'Neighbour in protocol order that the viewer sees.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyPageFace.prototype,
  'previous',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyRef, {
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyPageFace.prototype,
  'next',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyListFace, {
      description: 'This agency as a list of one row, with the standing of its kind.',
    }),
    _ts_metadata('design:type', typeof AgencyListFace === 'undefined' ? Object : AgencyListFace),
  ],
  AgencyPageFace.prototype,
  'row',
  void 0,
);
_ts_decorate(
  [
    Field(() => AgencyListFace, {
      description: 'The same row on the verified basis.',
    }),
    _ts_metadata('design:type', typeof AgencyListFace === 'undefined' ? Object : AgencyListFace),
  ],
  AgencyPageFace.prototype,
  'rowVerified',
  void 0,
);
_ts_decorate(
  [Field(() => Grounds), _ts_metadata('design:type', typeof Grounds === 'undefined' ? Object : Grounds)],
  AgencyPageFace.prototype,
  'grounds',
  void 0,
);
_ts_decorate(
  [Field(() => [ArchitectureStep]), _ts_metadata('design:type', Array)],
  AgencyPageFace.prototype,
  'steps',
  void 0,
);
_ts_decorate(
  [
    Field(() => [RoundStep], {
      description: 'Oldest first.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AgencyPageFace.prototype,
  'rounds',
  void 0,
);
_ts_decorate(
  [
    Field(() => [DatedStep], {
      description: 'History by dated documents, ascending.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AgencyPageFace.prototype,
  'datedSteps',
  void 0,
);
_ts_decorate(
  [Field(() => [LogLine]), _ts_metadata('design:type', Array)],
  AgencyPageFace.prototype,
  'log',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Receipt of the latest sending of the round.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyPageFace.prototype,
  'receiptNumber',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Unit in charge of the architecture (A6).',
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyPageFace.prototype,
  'leadUnit',
  void 0,
);
_ts_decorate(
  [
    Field(() => [String], {
      description: 'Option codes of E1, as area:code.',
    }),
    _ts_metadata('design:type', Array),
  ],
  AgencyPageFace.prototype,
  'difficulties',
  void 0,
);
AgencyPageFace = _ts_decorate(
  [
    ObjectType('AgencyPage', {
      description: 'The full truth about one agency as of an instant.',
    }),
  ],
  AgencyPageFace,
);

//# sourceMappingURL=agency-page.types.js.map
