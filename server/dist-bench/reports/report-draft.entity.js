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
export class ReportDraft {}
_ts_decorate(
  [
    PrimaryColumn({
      name: 'report_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportDraft.prototype,
  'reportId',
  void 0,
);
_ts_decorate(
  [
    PrimaryColumn({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportDraft.prototype,
  'question',
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
  ReportDraft.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportDraft.prototype,
  'value',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportDraft.prototype,
  'origin',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReportDraft.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
      default: {},
    }),
    _ts_metadata('design:type', typeof Record === 'undefined' ? Object : Record),
  ],
  ReportDraft.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'updated_by',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportDraft.prototype,
  'updatedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'updated_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportDraft.prototype,
  'updatedAt',
  void 0,
);
ReportDraft = _ts_decorate([Entity('report_draft')], ReportDraft);

//# sourceMappingURL=report-draft.entity.js.map
