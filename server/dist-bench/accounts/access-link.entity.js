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
export class AccessLink {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  AccessLink.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'token_hash',
      type: 'bytea',
    }),
    _ts_metadata('design:type', typeof Buffer === 'undefined' ? Object : Buffer),
  ],
  AccessLink.prototype,
  'tokenHash',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  AccessLink.prototype,
  'purpose',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'account_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  AccessLink.prototype,
  'accountId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'made_by',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AccessLink.prototype,
  'madeBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'made_at',
      type: 'timestamptz',
      default: () => 'clock_timestamp()',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  AccessLink.prototype,
  'madeAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'expires_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  AccessLink.prototype,
  'expiresAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'used_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AccessLink.prototype,
  'usedAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'revoked_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  AccessLink.prototype,
  'revokedAt',
  void 0,
);
AccessLink = _ts_decorate([Entity('access_link')], AccessLink);

//# sourceMappingURL=access-link.entity.js.map
