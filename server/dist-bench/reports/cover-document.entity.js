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
export class CoverDocument {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  CoverDocument.prototype,
  'id',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'report_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  CoverDocument.prototype,
  'reportId',
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
  CoverDocument.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'revision_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  CoverDocument.prototype,
  'revisionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', Object),
  ],
  CoverDocument.prototype,
  'document',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'added_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  CoverDocument.prototype,
  'addedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  CoverDocument.prototype,
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
  CoverDocument.prototype,
  'recordedAt',
  void 0,
);
CoverDocument = _ts_decorate([Entity('cover_document')], CoverDocument);

//# sourceMappingURL=cover-document.entity.js.map
