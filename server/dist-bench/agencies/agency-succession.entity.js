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
export class AgencySuccession {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'predecessor_id',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  AgencySuccession.prototype,
  'predecessorId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'successor_id',
      type: 'integer',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AgencySuccession.prototype,
  'successorId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'effective_from',
      type: 'date',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
  'effectiveFrom',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
  'relation',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'legal_basis',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
  'legalBasis',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
  'confidence',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  AgencySuccession.prototype,
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
  AgencySuccession.prototype,
  'recordedAt',
  void 0,
);
AgencySuccession = _ts_decorate([Entity('agency_succession')], AgencySuccession);

//# sourceMappingURL=agency-succession.entity.js.map
