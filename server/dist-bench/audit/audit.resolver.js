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
function _ts_param(paramIndex, decorator) {
  return function (target, key) {
    decorator(target, key, paramIndex);
  };
}
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Transactions } from '../platform/transaction.js';
import { AuditQueries } from './audit.queries.js';
import { AuditPage } from './audit.types.js';
export class AuditResolver {
  constructor(transactions, audit) {
    this.transactions = transactions;
    this.audit = audit;
  }
  audits(actor, agencyNumber, roundId, action, actorId, from, to, before) {
    if (!can(actor, 'audit.read')) throw new DomainError('FORBIDDEN_ACTION');
    if (before !== undefined && !/^\d{1,18}$/.test(before))
      throw new DomainError('MALFORMED_INPUT', {
        field: 'before',
      });
    return this.transactions.read(actor, (tx) =>
      this.audit.readPage(tx, {
        agencyNumber,
        roundId,
        action,
        actorId,
        from,
        to,
        before,
      }),
    );
  }
}
_ts_decorate(
  [
    Query(() => AuditPage, {
      description: 'The audit, newest first; an agency sees its own events only.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('agency', {
        type: () => Int,
        nullable: true,
      }),
    ),
    _ts_param(
      2,
      Args('round', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_param(
      3,
      Args('action', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_param(
      4,
      Args('account', {
        type: () => ID,
        nullable: true,
      }),
    ),
    _ts_param(
      5,
      Args('from', {
        type: () => InstantScalar,
        nullable: true,
      }),
    ),
    _ts_param(
      6,
      Args('to', {
        type: () => InstantScalar,
        nullable: true,
      }),
    ),
    _ts_param(
      7,
      Args('before', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      Number,
      String,
      String,
      String,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  AuditResolver.prototype,
  'audits',
  null,
);
AuditResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof AuditQueries === 'undefined' ? Object : AuditQueries,
    ]),
  ],
  AuditResolver,
);

//# sourceMappingURL=audit.resolver.js.map
