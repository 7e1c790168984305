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
export class EvidenceFileRow {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFileRow.prototype,
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
  EvidenceFileRow.prototype,
  'agencyId',
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
  EvidenceFileRow.prototype,
  'originalName',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'media_type',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFileRow.prototype,
  'mediaType',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFileRow.prototype,
  'size',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bytea',
    }),
    _ts_metadata('design:type', typeof Buffer === 'undefined' ? Object : Buffer),
  ],
  EvidenceFileRow.prototype,
  'sha256',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  EvidenceFileRow.prototype,
  'pages',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'stored_as',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFileRow.prototype,
  'storedAs',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'uploaded_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  EvidenceFileRow.prototype,
  'uploadedBy',
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
  EvidenceFileRow.prototype,
  'recordedAt',
  void 0,
);
EvidenceFileRow = _ts_decorate([Entity('file')], EvidenceFileRow);

//# sourceMappingURL=file.entity.js.map
