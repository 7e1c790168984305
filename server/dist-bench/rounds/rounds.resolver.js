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
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Round, RoundDetail, RoundInput } from './round.types.js';
import { RoundQueries } from './rounds.queries.js';
import { RoundOpening } from './rounds.service.js';
export class RoundsResolver {
  constructor(opening, queries) {
    this.opening = opening;
    this.queries = queries;
  }
  rounds(actor) {
    return this.queries.listFor(actor);
  }
  round(actor, id) {
    return this.queries.getDetail(actor, id);
  }
  openRound(actor, input, requestId) {
    return this.opening.open(actor, input, requestId);
  }
  async extendRound(actor, roundId, agencyNumbers, dueAt, reason, requestId, document) {
    await this.opening.extend(
      actor,
      {
        roundId,
        agencyNumbers,
        dueAt,
        reason,
        document,
      },
      requestId,
    );
    return this.queries.getDetail(actor, roundId);
  }
}
_ts_decorate(
  [
    Query(() => [Round], {
      description: 'All rounds, newest first.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  RoundsResolver.prototype,
  'rounds',
  null,
);
_ts_decorate(
  [
    Query(() => RoundDetail, {
      description: 'One round with its agencies and extensions, cut to the viewer.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('id', {
        type: () => ID,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  RoundsResolver.prototype,
  'round',
  null,
);
_ts_decorate(
  [
    Mutation(() => Round, {
      description: 'Opens a round for every agency in scope; opening it again changes nothing.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('input', {
        type: () => RoundInput,
      }),
    ),
    _ts_param(2, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      typeof RoundInput === 'undefined' ? Object : RoundInput,
      String,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  RoundsResolver.prototype,
  'openRound',
  null,
);
_ts_decorate(
  [
    Mutation(() => RoundDetail, {
      description: 'Grants one or many agencies more time, before or after the due instant.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('round', {
        type: () => ID,
      }),
    ),
    _ts_param(
      2,
      Args('agencyNumbers', {
        type: () => [Int],
      }),
    ),
    _ts_param(
      3,
      Args('dueAt', {
        type: () => InstantScalar,
        description: 'Exclusive.',
      }),
    ),
    _ts_param(4, Args('reason')),
    _ts_param(5, Args('requestId')),
    _ts_param(
      6,
      Args('document', {
        type: () => String,
        nullable: true,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      Array,
      String,
      String,
      String,
      String,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  RoundsResolver.prototype,
  'extendRound',
  null,
);
RoundsResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof RoundOpening === 'undefined' ? Object : RoundOpening,
      typeof RoundQueries === 'undefined' ? Object : RoundQueries,
    ]),
  ],
  RoundsResolver,
);

//# sourceMappingURL=rounds.resolver.js.map
