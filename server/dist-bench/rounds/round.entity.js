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
export class RoundRow {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  RoundRow.prototype,
  'year',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  RoundRow.prototype,
  'quarter',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'period_from',
      type: 'date',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'periodFrom',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'period_to',
      type: 'date',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'periodTo',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'cut_off',
      type: 'date',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'cutOff',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'opens_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'opensAt',
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
  RoundRow.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'closes_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
  'closesAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'form_version',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  RoundRow.prototype,
  'formVersion',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'agency_count',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  RoundRow.prototype,
  'agencyCount',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'opened_by',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  RoundRow.prototype,
  'openedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  RoundRow.prototype,
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
  RoundRow.prototype,
  'recordedAt',
  void 0,
);
RoundRow = _ts_decorate([Entity('round')], RoundRow);

//# sourceMappingURL=round.entity.js.map
