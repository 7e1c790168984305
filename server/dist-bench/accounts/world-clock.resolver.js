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
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { readWorld, stepWorldClock } from '../platform/clock.js';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Ledger } from '../platform/ledger.js';
import { Transactions } from '../platform/transaction.js';
import { World } from './account.types.js';
export class WorldClockResolver {
  constructor(transactions, ledger, audit) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.audit = audit;
  }
  async jumpClock(actor, to) {
    assertCan(actor, 'clock.jump');
    return this.transactions.write(actor, async (tx) => {
      const before = await readWorld(tx);
      if (before.mark !== 'demo') throw new DomainError('NOT_DEMO');
      if (Date.parse(to) <= Date.parse(before.now))
        throw new DomainError('MALFORMED_INPUT', {
          field: 'to',
          reason: 'back',
        });
      await stepWorldClock(tx, to);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'clock.jump',
        subject: 'world clock',
        before: {
          now: before.now,
        },
        after: {
          now: to,
        },
      });
      return {
        ...(await readWorld(tx)),
        demo: true,
      };
    });
  }
}
_ts_decorate(
  [
    Mutation(() => World, {
      description: 'Demo only: jumps world time forward to this instant.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('to', {
        type: () => InstantScalar,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String]),
    _ts_metadata('design:returntype', Promise),
  ],
  WorldClockResolver.prototype,
  'jumpClock',
  null,
);
WorldClockResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof Ledger === 'undefined' ? Object : Ledger,
      typeof Audit === 'undefined' ? Object : Audit,
    ]),
  ],
  WorldClockResolver,
);

//# sourceMappingURL=world-clock.resolver.js.map
