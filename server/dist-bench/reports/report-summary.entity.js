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
export class ReportSummary {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportSummary.prototype,
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
  ReportSummary.prototype,
  'basis',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'rules_version',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReportSummary.prototype,
  'rulesVersion',
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
  ReportSummary.prototype,
  'reportId',
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
  ReportSummary.prototype,
  'revisionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'decision_id',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportSummary.prototype,
  'decisionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'round_id',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportSummary.prototype,
  'roundId',
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
  ReportSummary.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof Summary === 'undefined' ? Object : Summary),
  ],
  ReportSummary.prototype,
  'summary',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportSummary.prototype,
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
  ReportSummary.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'dropped_position',
      type: 'bigint',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportSummary.prototype,
  'droppedPosition',
  void 0,
);
ReportSummary = _ts_decorate([Entity('report_summary')], ReportSummary);

//# sourceMappingURL=report-summary.entity.js.map
