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
export class Account {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  Account.prototype,
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
  Account.prototype,
  'email',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'display_name',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  Account.prototype,
  'displayName',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'office_title',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'officeTitle',
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
  Account.prototype,
  'unit',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', typeof Role === 'undefined' ? Object : Role),
  ],
  Account.prototype,
  'role',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      array: true,
      default: '{}',
    }),
    _ts_metadata('design:type', Array),
  ],
  Account.prototype,
  'grants',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'password_hash',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'passwordHash',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'totp_secret',
      type: 'bytea',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'totpSecret',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'totp_last_step',
      type: 'bigint',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'totpLastStep',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'recovery_hashes',
      type: 'text',
      array: true,
      default: '{}',
    }),
    _ts_metadata('design:type', Array),
  ],
  Account.prototype,
  'recoveryHashes',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'disabled_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'disabledAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'created_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  Account.prototype,
  'createdAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'last_sign_in_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Account.prototype,
  'lastSignInAt',
  void 0,
);
Account = _ts_decorate([Entity('account')], Account);

//# sourceMappingURL=account.entity.js.map
