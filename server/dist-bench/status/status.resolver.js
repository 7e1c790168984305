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
import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { limitLife } from '../platform/cache/answer-life.js';
import { actorOf, RequestContext } from '../platform/graphql/current-actor.js';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { agencyListFace } from './agency-list-face.js';
import { AgencyListFace } from './agency-list.types.js';
import { AgencyPageFace } from './agency-page.types.js';
import { AgencyPages } from './agency-page.service.js';
import { BasisName } from './as-of.types.js';
import { overviewFace } from './overview-face.js';
import { OverviewFace } from './overview.types.js';
import { Boards } from './status.service.js';
let AsOfArgs = class AsOfArgs {};
_ts_decorate(
  [
    Field(() => ID, {
      nullable: true,
      description: 'Round; default the newest one that had opened.',
    }),
    _ts_metadata('design:type', String),
  ],
  AsOfArgs.prototype,
  'round',
  void 0,
);
_ts_decorate(
  [
    Field(() => InstantScalar, {
      nullable: true,
      description: '`luc`: an instant, not after now.',
    }),
    _ts_metadata('design:type', String),
  ],
  AsOfArgs.prototype,
  'at',
  void 0,
);
_ts_decorate(
  [
    Field(() => CivilDateScalar, {
      nullable: true,
      description: '`ngay`: the end of that day; today is now.',
    }),
    _ts_metadata('design:type', String),
  ],
  AsOfArgs.prototype,
  'day',
  void 0,
);
_ts_decorate(
  [
    Field(() => BasisName, {
      defaultValue: BasisName.reported,
    }),
    _ts_metadata('design:type', typeof Basis === 'undefined' ? Object : Basis),
  ],
  AsOfArgs.prototype,
  'basis',
  void 0,
);
AsOfArgs = _ts_decorate([ArgsType()], AsOfArgs);
export class StatusResolver {
  constructor(boards, pages) {
    this.boards = boards;
    this.pages = pages;
  }
  async overview(context, asked) {
    return overviewFace(await this.board(context, asked), actorOf(context.request));
  }
  async agencyList(context, asked) {
    return agencyListFace(await this.board(context, asked), actorOf(context.request));
  }
  async agencyPage({ request }, number, asked) {
    const [page, { validUntilMs }] = await this.pages.page(actorOf(request), request.facts, number, asked);
    limitLife(request, validUntilMs);
    return page;
  }
  async board({ request }, asked) {
    const computed = await this.boards.of(actorOf(request), request.facts, asked);
    limitLife(request, computed.validUntilMs);
    return computed;
  }
}
_ts_decorate(
  [
    Query(() => OverviewFace, {
      description: 'Every figure of the overview as of an instant.',
    }),
    _ts_param(0, RequestContext()),
    _ts_param(1, Args()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
      typeof AsOfArgs === 'undefined' ? Object : AsOfArgs,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  StatusResolver.prototype,
  'overview',
  null,
);
_ts_decorate(
  [
    Query(() => AgencyListFace, {
      description: 'Every agency the viewer sees; filtering and sorting is done on this one list.',
    }),
    _ts_param(0, RequestContext()),
    _ts_param(1, Args()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
      typeof AsOfArgs === 'undefined' ? Object : AsOfArgs,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  StatusResolver.prototype,
  'agencyList',
  null,
);
_ts_decorate(
  [
    Query(() => AgencyPageFace, {
      description: 'One agency; an agency sees its own.',
    }),
    _ts_param(0, RequestContext()),
    _ts_param(
      1,
      Args('number', {
        type: () => Int,
      }),
    ),
    _ts_param(2, Args()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
      Number,
      typeof AsOfArgs === 'undefined' ? Object : AsOfArgs,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  StatusResolver.prototype,
  'agencyPage',
  null,
);
StatusResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Boards === 'undefined' ? Object : Boards,
      typeof AgencyPages === 'undefined' ? Object : AgencyPages,
    ]),
  ],
  StatusResolver,
);

//# sourceMappingURL=status.resolver.js.map
