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
export class DirectiveItem {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  DirectiveItem.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  DirectiveItem.prototype,
  'kind',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  DirectiveItem.prototype,
  'code',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  DirectiveItem.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', Object),
  ],
  DirectiveItem.prototype,
  'body',
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
  DirectiveItem.prototype,
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
  DirectiveItem.prototype,
  'validTo',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  DirectiveItem.prototype,
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
  DirectiveItem.prototype,
  'recordedAt',
  void 0,
);
DirectiveItem = _ts_decorate([Entity('directive_item')], DirectiveItem);

//# sourceMappingURL=directive-item.entity.js.map
