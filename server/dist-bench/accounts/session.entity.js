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
export class Session {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  Session.prototype,
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
  Session.prototype,
  'tokenHash',
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
  Session.prototype,
  'accountId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  Session.prototype,
  'stage',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', typeof Role === 'undefined' ? Object : Role),
  ],
  Session.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      array: true,
    }),
    _ts_metadata('design:type', Array),
  ],
  Session.prototype,
  'grants',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', typeof ActorReach === 'undefined' ? Object : ActorReach),
  ],
  Session.prototype,
  'reach',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'agency_numbers',
      type: 'integer',
      array: true,
    }),
    _ts_metadata('design:type', Array),
  ],
  Session.prototype,
  'agencyNumbers',
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
  Session.prototype,
  'unit',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  Session.prototype,
  'address',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  Session.prototype,
  'device',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'created_at',
      type: 'timestamptz',
      default: () => 'clock_timestamp()',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  Session.prototype,
  'createdAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'last_seen_at',
      type: 'timestamptz',
      default: () => 'clock_timestamp()',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  Session.prototype,
  'lastSeenAt',
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
  Session.prototype,
  'expiresAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'ended_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Session.prototype,
  'endedAt',
  void 0,
);
Session = _ts_decorate([Entity('session')], Session);

//# sourceMappingURL=session.entity.js.map
