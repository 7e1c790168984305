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
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
export class AuditEvent {}
_ts_decorate(
  [
    Field({
      description: 'Sequence in the chain, without gaps.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'seq',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Ledger position of the transaction.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'position',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Recorded time (world clock).',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'recordedAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      description: 'Machine clock at the same moment.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'machineAt',
  void 0,
);
_ts_decorate(
  [
    Field(() => ID, {
      nullable: true,
      description: 'Account; null for the system itself.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AuditEvent.prototype,
  'actorId',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Name of the account as it is today; not part of the chain.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'actorName',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Code of what happened, e.g. report.submit.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'action',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'What it happened to.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'subject',
  void 0,
);
_ts_decorate(
  [
    Field(() => Int, {
      nullable: true,
      description: 'Agency concerned, if one.',
    }),
    _ts_metadata('design:type', Object),
  ],
  AuditEvent.prototype,
  'agencyNumber',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Round concerned, if one.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'roundId',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Reason given by the person.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'reason',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'State before, canonical JSON.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'before',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'State after, canonical JSON.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'after',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'SHA-256 of the previous hash and this event, hexadecimal.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditEvent.prototype,
  'hash',
  void 0,
);
AuditEvent = _ts_decorate(
  [
    ObjectType({
      description: 'One link of the audit chain.',
    }),
  ],
  AuditEvent,
);
export class AuditPage {}
_ts_decorate(
  [Field(() => [AuditEvent]), _ts_metadata('design:type', Array)],
  AuditPage.prototype,
  'events',
  void 0,
);
_ts_decorate(
  [
    Field({
      nullable: true,
      description: 'Pass as `before` for the next page; null at the end.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditPage.prototype,
  'next',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Head of the chain at the moment of reading, hexadecimal.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditPage.prototype,
  'chainHead',
  void 0,
);
_ts_decorate(
  [
    Field({
      description: 'Ledger position at the moment of reading.',
    }),
    _ts_metadata('design:type', String),
  ],
  AuditPage.prototype,
  'position',
  void 0,
);
AuditPage = _ts_decorate(
  [
    ObjectType({
      description: 'A page of the audit, newest first.',
    }),
  ],
  AuditPage,
);

//# sourceMappingURL=audit.types.js.map
