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
export class RoundExtensionRow {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'round_id',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
  'roundId',
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
  RoundExtensionRow.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'due_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
  'reason',
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
  RoundExtensionRow.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'granted_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
  'grantedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundExtensionRow.prototype,
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
  RoundExtensionRow.prototype,
  'recordedAt',
  void 0,
);
RoundExtensionRow = _ts_decorate([Entity('round_extension')], RoundExtensionRow);

//# sourceMappingURL=round-extension.entity.js.map
