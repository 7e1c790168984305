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
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CivilDateScalar, FactsScalar, InstantScalar } from '../platform/graphql/scalars.js';
export var StatusName = /*#__PURE__*/ (function (StatusName) {
  StatusName['met'] = 'met';
  StatusName['metLate'] = 'metLate';
  StatusName['onTrack'] = 'onTrack';
  StatusName['atRisk'] = 'atRisk';
  StatusName['overdue'] = 'overdue';
  StatusName['pastOwnDate'] = 'pastOwnDate';
  StatusName['notMet'] = 'notMet';
  StatusName['notReported'] = 'notReported';
  StatusName['noBasis'] = 'noBasis';
  StatusName['notApplicable'] = 'notApplicable';
  return StatusName;
})({});
registerEnumType(StatusName, {
  name: 'Status',
  description: 'The ten statuses, one list everywhere; words are status.<name>.',
});
export var ReportWordName = /*#__PURE__*/ (function (ReportWordName) {
  ReportWordName['notReported'] = 'notReported';
  ReportWordName['drafting'] = 'drafting';
  ReportWordName['submitted'] = 'submitted';
  ReportWordName['returned'] = 'returned';
  ReportWordName['verified'] = 'verified';
  return ReportWordName;
})({});
registerEnumType(ReportWordName, {
  name: 'ReportWord',
  description: 'Where the report of the round stands; late, extended, past due are facts beside it.',
});
export class ReasonFace {}
_ts_decorate(
  [
    Field({
      description: 'Name of the rule.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReasonFace.prototype,
  'rule',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Message code.',
    }),
    _ts_metadata('design:type', String),
  ],
  ReasonFace.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [Field(() => FactsScalar), _ts_metadata('design:type', Object)],
  ReasonFace.prototype,
  'params',
  void 0,
);
ReasonFace = _ts_decorate(
  [
    ObjectType('Reason', {
      description: 'One rule that holds; the sentence is say(code, params).',
    }),
  ],
  ReasonFace,
);
export class RubricFace {}
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RubricFace.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'True: nobody has decided these numbers yet.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  RubricFace.prototype,
  'proposal',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Days usually needed for steps 1 to 6.',
    }),
    _ts_metadata('design:type', Array),
  ],
  RubricFace.prototype,
  'leadDays',
  void 0,
);
_ts_decorate(
  [
    Field(() => [Int], {
      description: 'Steps an agency may leave out.',
    }),
    _ts_metadata('design:type', Array),
  ],
  RubricFace.prototype,
  'optionalSteps',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'A step that lasts more days than this is a sign of a standstill.',
    }),
    _ts_metadata('design:type', Number),
  ],
  RubricFace.prototype,
  'stuckDays',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  RubricFace.prototype,
  'validFrom',
  void 0,
);
RubricFace = _ts_decorate(
  [
    ObjectType('Rubric', {
      description: 'How progress is judged; printed in "Quy tắc đánh giá".',
    }),
  ],
  RubricFace,
);
export class ObligationFace {}
_ts_decorate(
  [
    Field({
      description: 'O1 or O2; the name is shown, the code is a tooltip.',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  ObligationFace.prototype,
  'version',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ObligationFace.prototype, 'titleVi', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ObligationFace.prototype, 'titleEn', void 0);
_ts_decorate(
  [
    Field({
      description: 'Symbol of the document: "công văn 1655".',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  ObligationFace.prototype,
  'issuedOn',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], ObligationFace.prototype, 'issuer', void 0);
_ts_decorate(
  [
    Field({
      description: 'Sentence of the source.',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'sentence',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      description: 'Before this day: figures, no status.',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'firstDay',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive.',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      description: 'Last day still in time.',
    }),
    _ts_metadata('design:type', String),
  ],
  ObligationFace.prototype,
  'lastGoodDay',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'What is still to be confirmed about this duty.',
    }),
    _ts_metadata('design:type', Object),
  ],
  ObligationFace.prototype,
  'doubt',
  void 0,
);
ObligationFace = _ts_decorate(
  [
    ObjectType('Obligation', {
      description: 'A duty as data: who, what, from when, until when, and the sentence that says so.',
    }),
  ],
  ObligationFace,
);

//# sourceMappingURL=status.types.js.map
