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
export class ReportRevision {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
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
  ReportRevision.prototype,
  'reportId',
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
  ReportRevision.prototype,
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
  ReportRevision.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReportRevision.prototype,
  'number',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'variant',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'form_version',
      type: 'integer',
    }),
    _ts_metadata('design:type', Number),
  ],
  ReportRevision.prototype,
  'formVersion',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof Answers === 'undefined' ? Object : Answers),
  ],
  ReportRevision.prototype,
  'content',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof AnswerStates === 'undefined' ? Object : AnswerStates),
  ],
  ReportRevision.prototype,
  'states',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof Record === 'undefined' ? Object : Record),
  ],
  ReportRevision.prototype,
  'reasons',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'receipt_number',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'receiptNumber',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'receipt_payload',
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'receiptPayload',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'receipt_hash',
      type: 'bytea',
    }),
    _ts_metadata('design:type', typeof Buffer === 'undefined' ? Object : Buffer),
  ],
  ReportRevision.prototype,
  'receiptHash',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'chain_head',
      type: 'bytea',
    }),
    _ts_metadata('design:type', typeof Buffer === 'undefined' ? Object : Buffer),
  ],
  ReportRevision.prototype,
  'chainHead',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'prepared_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'preparedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'submitted_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'submittedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'due_at',
      type: 'timestamptz',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
  'dueAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'boolean',
    }),
    _ts_metadata('design:type', Boolean),
  ],
  ReportRevision.prototype,
  'late',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportRevision.prototype,
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
  ReportRevision.prototype,
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
  ReportRevision.prototype,
  'droppedPosition',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'dropped_as',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportRevision.prototype,
  'droppedAs',
  void 0,
);
ReportRevision = _ts_decorate([Entity('report_revision')], ReportRevision);

//# sourceMappingURL=report-revision.entity.js.map
