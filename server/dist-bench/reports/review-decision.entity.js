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
export class ReviewDecision {}
_ts_decorate(
  [
    PrimaryColumn({
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewDecision.prototype,
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
  ReviewDecision.prototype,
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
  ReviewDecision.prototype,
  'revisionId',
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
  ReviewDecision.prototype,
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
  ReviewDecision.prototype,
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
  ReviewDecision.prototype,
  'outcome',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'text',
      array: true,
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewDecision.prototype,
  'accepted',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', Array),
  ],
  ReviewDecision.prototype,
  'returned',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'verified_content',
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof Answers === 'undefined' ? Object : Answers),
  ],
  ReviewDecision.prototype,
  'verifiedContent',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'verified_from',
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof VerifiedFrom === 'undefined' ? Object : VerifiedFrom),
  ],
  ReviewDecision.prototype,
  'verifiedFrom',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'decided_by',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewDecision.prototype,
  'decidedBy',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'bigint',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewDecision.prototype,
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
  ReviewDecision.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Column({
      type: 'jsonb',
    }),
    _ts_metadata('design:type', typeof BeforeDecision === 'undefined' ? Object : BeforeDecision),
  ],
  ReviewDecision.prototype,
  'before',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'undone_position',
      type: 'bigint',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReviewDecision.prototype,
  'undonePosition',
  void 0,
);
ReviewDecision = _ts_decorate([Entity('review_decision')], ReviewDecision);

//# sourceMappingURL=review-decision.entity.js.map
