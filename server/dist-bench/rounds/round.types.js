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
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
export class Round {}
_ts_decorate(
  [
    Field(() => ID, {
      description: "'2018-Q1'",
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'id',
  void 0,
);
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], Round.prototype, 'year', void 0);
_ts_decorate(
  [
    Field(() => Int, {
      description: '1 to 4; the quarter is only the name of the round.',
    }),
    _ts_metadata('design:type', Number),
  ],
  Round.prototype,
  'quarter',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      description: 'First day of the data period.',
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'periodFrom',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      description: 'Last day of the data period.',
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'periodTo',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      description: 'Thời điểm chốt số liệu: agency versions bind on this day.',
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'cutOff',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  Round.prototype,
  'opensAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive end of the sending deadline.',
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive end of late sending.',
    }),
    _ts_metadata('design:type', String),
  ],
  Round.prototype,
  'closesAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Version of the form that its reports use.',
    }),
    _ts_metadata('design:type', Number),
  ],
  Round.prototype,
  'formVersion',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Agencies in scope, fixed at opening: the denominator of completeness and timeliness.',
    }),
    _ts_metadata('design:type', Number),
  ],
  Round.prototype,
  'agencyCount',
  void 0,
);
Round = _ts_decorate(
  [
    ObjectType({
      description: 'A reporting round. Instants are exclusive: "hết ngày 09/3" is 2018-03-10T00:00+07:00.',
    }),
  ],
  Round,
);
export class RoundExtension {}
_ts_decorate([Field(() => ID), _ts_metadata('design:type', String)], RoundExtension.prototype, 'id', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RoundExtension.prototype,
  'agencyNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundExtension.prototype, 'agencyName', void 0);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Exclusive end of the new deadline.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtension.prototype,
  'dueAt',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundExtension.prototype, 'reason', void 0);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Number and symbol of the document that grants it.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtension.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Who granted it.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtension.prototype,
  'grantedBy',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RoundExtension.prototype,
  'recordedAt',
  void 0,
);
RoundExtension = _ts_decorate(
  [
    ObjectType({
      description: 'More time granted to one agency in one round.',
    }),
  ],
  RoundExtension,
);
export class RoundAgency {}
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RoundAgency.prototype,
  'agencyNumber',
  void 0,
);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundAgency.prototype, 'slug', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundAgency.prototype, 'nameVi', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], RoundAgency.prototype, 'nameEn', void 0);
_ts_decorate(
  [
    Field({
      description: 'Form variant: B, CP or T.',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundAgency.prototype,
  'variant',
  void 0,
);
RoundAgency = _ts_decorate(
  [
    ObjectType({
      description: 'An agency bound to a round: version valid on the cut-off day and form variant.',
    }),
  ],
  RoundAgency,
);
export class RoundDetail {}
_ts_decorate(
  [Field(() => Round), _ts_metadata('design:type', typeof Round === 'undefined' ? Object : Round)],
  RoundDetail.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [Field(() => [RoundAgency]), _ts_metadata('design:type', Array)],
  RoundDetail.prototype,
  'agencies',
  void 0,
);
_ts_decorate(
  [
    Field(() => [RoundExtension], {
      description: 'Newest first; the last one of an agency binds.',
    }),
    _ts_metadata('design:type', Array),
  ],
  RoundDetail.prototype,
  'extensions',
  void 0,
);
RoundDetail = _ts_decorate(
  [
    ObjectType({
      description: 'A round with its agencies and extensions; an agency sees its own rows only.',
    }),
  ],
  RoundDetail,
);
export class RoundInput {}
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], RoundInput.prototype, 'year', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  RoundInput.prototype,
  'quarter',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'periodFrom',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'periodTo',
  void 0,
);
_ts_decorate(
  [Field(() => CivilDateScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'cutOff',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'opensAt',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [Field(() => InstantScalar), _ts_metadata('design:type', String)],
  RoundInput.prototype,
  'closesAt',
  void 0,
);
RoundInput = _ts_decorate(
  [
    InputType({
      description: 'What one round is; all instants exclusive.',
    }),
  ],
  RoundInput,
);

//# sourceMappingURL=round.types.js.map
