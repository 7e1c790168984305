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
export class UploadRow {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  UploadRow.prototype,
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
  UploadRow.prototype,
  'agencyId',
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
  UploadRow.prototype,
  'accountId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'original_name',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  UploadRow.prototype,
  'originalName',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  UploadRow.prototype,
  'size',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
      default: 0,
    }),
    _ts_metadata('design:type', String),
  ],
  UploadRow.prototype,
  'received',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', typeof UploadState === 'undefined' ? Object : UploadState),
  ],
  UploadRow.prototype,
  'state',
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
  UploadRow.prototype,
  'refusal',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'file_id',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  UploadRow.prototype,
  'fileId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'machine_at',
      type: 'timestamptz',
      default: () => 'clock_timestamp()',
    }),
    _ts_metadata('design:type', typeof Date === 'undefined' ? Object : Date),
  ],
  UploadRow.prototype,
  'machineAt',
  void 0,
);
UploadRow = _ts_decorate([Entity('upload')], UploadRow);

//# sourceMappingURL=upload.entity.js.map
