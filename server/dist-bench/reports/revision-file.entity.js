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
export class RevisionFile {}
_ts_decorate(
  [
    PrimaryColumn({
      name: 'revision_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  RevisionFile.prototype,
  'revisionId',
  void 0,
);
_ts_decorate(
  [
    PrimaryColumn({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  RevisionFile.prototype,
  'question',
  void 0,
);
_ts_decorate(
  [
    PrimaryColumn({
      name: 'file_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  RevisionFile.prototype,
  'fileId',
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
  RevisionFile.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'number_symbol',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  RevisionFile.prototype,
  'numberSymbol',
  void 0,
);
RevisionFile = _ts_decorate([Entity('revision_file')], RevisionFile);

//# sourceMappingURL=revision-file.entity.js.map
