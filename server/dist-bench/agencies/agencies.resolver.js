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
import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { Transactions } from '../platform/transaction.js';
import { AgencyQueries } from './agencies.queries.js';
import { AgencyName } from './agency.types.js';
export class AgenciesResolver {
  constructor(transactions, agencies) {
    this.transactions = transactions;
    this.agencies = agencies;
  }
  agencyNames(actor) {
    return this.transactions.read(actor, (tx) => this.agencies.listNames(tx, 'all'));
  }
}
_ts_decorate(
  [
    Query(() => [AgencyName], {
      description:
        'The registry: names valid today, in protocol order. Public to everybody who is signed in.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  AgenciesResolver.prototype,
  'agencyNames',
  null,
);
AgenciesResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof AgencyQueries === 'undefined' ? Object : AgencyQueries,
    ]),
  ],
  AgenciesResolver,
);

//# sourceMappingURL=agencies.resolver.js.map
