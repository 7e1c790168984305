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
export class ReviewMark {}
_ts_decorate(
  [
    PrimaryColumn({
      name: 'revision_id',
      type: 'uuid',
    }),
    _ts_metadata('design:type', String),
  ],
  ReviewMark.prototype,
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
  ReviewMark.prototype,
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
  ReviewMark.prototype,
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
  ReviewMark.prototype,
  'mark',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'reason_code',
      type: 'text',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReviewMark.prototype,
  'reasonCode',
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
  ReviewMark.prototype,
  'text',
  void 0,
);
_ts_decorate(
  [
    Column({
      name: 'due_on',
      type: 'date',
      nullable: true,
    }),
    _ts_metadata('design:type', Object),
  ],
  ReviewMark.prototype,
  'dueOn',
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
  ReviewMark.prototype,
  'accountId',
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
  ReviewMark.prototype,
  'version',
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
  ReviewMark.prototype,
  'updatedAt',
  void 0,
);
ReviewMark = _ts_decorate([Entity('review_mark')], ReviewMark);

//# sourceMappingURL=review-mark.entity.js.map
