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
export class Report {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  Report.prototype,
  'id',
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
  Report.prototype,
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
  Report.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      default: 'draft',
    }),
    _ts_metadata('design:type', typeof ReportState === 'undefined' ? Object : ReportState),
  ],
  Report.prototype,
  'state',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'integer',
      default: 1,
    }),
    _ts_metadata('design:type', Number),
  ],
  Report.prototype,
  'version',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'revision_count',
      type: 'integer',
      default: 0,
    }),
    _ts_metadata('design:type', Number),
  ],
  Report.prototype,
  'revisionCount',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'current_revision_id',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'currentRevisionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'ready_from',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'readyFrom',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'ready_by',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'readyBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'ready_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'readyAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'sent_back_reason',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'sentBackReason',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'returned_until',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'returnedUntil',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'open_questions',
      type: 'text',
      array: true,
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'openQuestions',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'opened_by',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'openedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'opened_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'openedAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'assignee_id',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'assigneeId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'second_pair_waived',
      type: 'boolean',
      default: false,
    }),
    _ts_metadata('design:type', Boolean),
  ],
  Report.prototype,
  'secondPairWaived',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'draft_started_at',
      type: 'timestamptz',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  Report.prototype,
  'draftStartedAt',
  void 0,
);
Report = _ts_decorate([Entity('report')], Report);

//# sourceMappingURL=report.entity.js.map
