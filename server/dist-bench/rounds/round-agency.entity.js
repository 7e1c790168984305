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
export class RoundAgencyRow {}
_ts_decorate(
  [
    PrimaryColumn({
      name: 'round_id',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundAgencyRow.prototype,
  'roundId',
  void 0,
);
_ts_decorate(
  [
    PrimaryColumn({
      name: 'agency_id',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  RoundAgencyRow.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'agency_version_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundAgencyRow.prototype,
  'agencyVersionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundAgencyRow.prototype,
  'variant',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundAgencyRow.prototype,
  'position',
  void 0,
);
RoundAgencyRow = _ts_decorate([Entity('round_agency')], RoundAgencyRow);

//# sourceMappingURL=round-agency.entity.js.map
