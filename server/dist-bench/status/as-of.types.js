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
import { InstantScalar } from '../platform/graphql/scalars.js';
export var BasisName = /*#__PURE__*/ (function (BasisName) {
  BasisName['reported'] = 'reported';
  BasisName['verified'] = 'verified';
  return BasisName;
})({});
registerEnumType(BasisName, {
  name: 'Basis',
  description: 'reported: what agencies declare; verified: the latest verified answers. Never added.',
});
export class AsOf {}
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Share this one: asked for again it gives the same figures.',
    }),
    _ts_metadata('design:type', String),
  ],
  AsOf.prototype,
  'instant',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Ledger position of that instant.',
    }),
    _ts_metadata('design:type', String),
  ],
  AsOf.prototype,
  'position',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'True when "now" was asked for; false when an instant or a past day was.',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AsOf.prototype,
  'current',
  void 0,
);
_ts_decorate(
  [Field(() => BasisName), _ts_metadata('design:type', typeof Basis === 'undefined' ? Object : Basis)],
  AsOf.prototype,
  'basis',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Null before the first round opened.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AsOf.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => String, {
      nullable: true,
      description: 'Round that changes are counted from.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AsOf.prototype,
  'previousRound',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description:
        'Next instant at which time alone changes a figure; null for the past, which never changes.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AsOf.prototype,
  'validUntil',
  void 0,
);
AsOf = _ts_decorate(
  [
    ObjectType({
      description: 'What every figure of an answer stands on.',
    }),
  ],
  AsOf,
);
export class FigureFace {}
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], FigureFace.prototype, 'value', void 0);
_ts_decorate(
  [Field(() => Int), _ts_metadata('design:type', Number)],
  FigureFace.prototype,
  'denominator',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Named set of shared/directives/denominators; its words are denominator.<name>.',
    }),
    _ts_metadata('design:type', String),
  ],
  FigureFace.prototype,
  'denominatorName',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: '"trong đó đã thẩm tra"; null where there is nothing to compare.',
    }),
    _ts_metadata('design:type', Object),
  ],
  FigureFace.prototype,
  'verified',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      description: 'Verified answers say so, newer declared ones do not: its own line, never added.',
    }),
    _ts_metadata('design:type', Number),
  ],
  FigureFace.prototype,
  'verifiedOnly',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'Difference from the previous round on the same basis.',
    }),
    _ts_metadata('design:type', Object),
  ],
  FigureFace.prototype,
  'change',
  void 0,
);
FigureFace = _ts_decorate(
  [
    ObjectType('Figure', {
      description: 'A figure never travels alone; as-of and basis are those of the answer.',
    }),
  ],
  FigureFace,
);
export class AgencyRef {}
_ts_decorate([Field(() => Int), _ts_metadata('design:type', Number)], AgencyRef.prototype, 'number', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyRef.prototype, 'slug', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyRef.prototype, 'nameVi', void 0);
_ts_decorate([Field(), _ts_metadata('design:type', String)], AgencyRef.prototype, 'nameEn', void 0);
_ts_decorate(
  [
    Field({
      description: 'Short form for lists and tiles: "Bình Định".',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyRef.prototype,
  'shortName',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'MINISTRY, MINISTERIAL_AGENCY, GOVERNMENT_AGENCY or PROVINCE.',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyRef.prototype,
  'kind',
  void 0,
);
AgencyRef = _ts_decorate(
  [
    ObjectType({
      description: 'An agency as the round knows it (version of the cut-off day).',
    }),
  ],
  AgencyRef,
);

//# sourceMappingURL=as-of.types.js.map
