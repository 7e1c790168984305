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
export class ReportMove {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportMove.prototype,
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
  ReportMove.prototype,
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
  ReportMove.prototype,
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
  ReportMove.prototype,
  'agencyId',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportMove.prototype,
  'action',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'from_state',
      type: 'text',
    }),
    _ts_metadata('design:type', typeof ReportState === 'undefined' ? Object : ReportState),
  ],
  ReportMove.prototype,
  'fromState',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'to_state',
      type: 'text',
    }),
    _ts_metadata('design:type', typeof ReportState === 'undefined' ? Object : ReportState),
  ],
  ReportMove.prototype,
  'toState',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'revision_id',
      type: 'uuid',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReportMove.prototype,
  'revisionId',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'actor_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportMove.prototype,
  'actorId',
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
  ReportMove.prototype,
  'reason',
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
  ReportMove.prototype,
  'returnedUntil',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  ReportMove.prototype,
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
  ReportMove.prototype,
  'recordedAt',
  void 0,
);
ReportMove = _ts_decorate([Entity('report_move')], ReportMove);

//# sourceMappingURL=report-move.entity.js.map
