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
import { Column, Entity, PrimaryColumn } from 'typeorm';
export class AgencyVersion {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'agency_id',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  AgencyVersion.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'kind',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'name_vi',
      type: 'text',
      collation: 'vi',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'nameVi',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'name_en',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'nameEn',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'short_name',
      type: 'text',
      collation: 'vi',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'shortName',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'agency_name',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'agencyName',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'abbreviation_vi',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'abbreviationVi',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'abbreviation_en',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'abbreviationEn',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'code_confidence',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'codeConfidence',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'gso_code',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'gsoCode',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'region6',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'region8',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'name_fold',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'nameFold',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'is_municipality',
      type: 'boolean',
      default: false,
    }),
    _ts_metadata('design:type', Boolean),
  ],
  AgencyVersion.prototype,
  'isMunicipality',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'valid_from',
      type: 'date',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'validFrom',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'valid_to',
      type: 'date',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'validTo',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'legal_basis',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'legalBasis',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'position',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'recorded_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencyVersion.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'superseded_position',
      type: 'bigint',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencyVersion.prototype,
  'supersededPosition',
  void 0,
);
AgencyVersion = _ts_decorate([Entity('agency_version')], AgencyVersion);

//# sourceMappingURL=agency-version.entity.js.map
