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
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, RequestContext } from '../platform/graphql/current-actor.js';
import { LinkFace, SecondFactorStart, SessionFace, Viewer } from './account.types.js';
import { AccountQueries } from './accounts.queries.js';
import { Invitations } from './invitations.service.js';
import { OwnAccount } from './own-account.service.js';
import { SignIn } from './sign-in.service.js';
export class SignInResolver {
  constructor(queries, signInService, own, invitations) {
    this.queries = queries;
    this.signInService = signInService;
    this.own = own;
    this.invitations = invitations;
  }
  viewer(context) {
    return this.queries.viewer(context.request);
  }
  link(token) {
    return this.queries.link(token);
  }
  mySessions(actor, context) {
    return this.queries.mySessions(actor, context.request);
  }
  async signIn(email, password, context) {
    await this.signInService.withPassword(email, password, context);
    return true;
  }
  async signInSecondFactor(code, context) {
    await this.signInService.withSecondFactor(code, context);
    return true;
  }
  async signInDemo(email, context) {
    await this.signInService.asDemoUser(email, context);
    return true;
  }
  async signOut(context) {
    await this.signInService.out(context);
    return true;
  }
  async signOutEverywhere(actor, context) {
    await this.own.endEverywhere(actor);
    await this.signInService.out(context);
    return true;
  }
  async endSession(actor, id) {
    await this.own.endSession(actor, id);
    return true;
  }
  async changePassword(actor, current, next, context) {
    await this.own.changePassword(actor, current, next, context);
    return true;
  }
  async acceptLink(token, password, context) {
    await this.invitations.accept(token, password, context);
    return true;
  }
  startSecondFactor(context) {
    return this.own.startSecondFactor(context);
  }
  confirmSecondFactor(code, context) {
    return this.own.confirmSecondFactor(code, context);
  }
}
_ts_decorate(
  [
    Query(() => Viewer, {
      description: 'Who looks; answers everybody.',
    }),
    _ts_param(0, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof GraphQLContext === 'undefined' ? Object : GraphQLContext]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  SignInResolver.prototype,
  'viewer',
  null,
);
_ts_decorate(
  [
    Query(() => LinkFace, {
      description: 'What a single-use link is for.',
    }),
    _ts_param(0, Args('token')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [String]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  SignInResolver.prototype,
  'link',
  null,
);
_ts_decorate(
  [
    Query(() => [SessionFace], {
      description: 'My signed-in devices.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  SignInResolver.prototype,
  'mySessions',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'True when the password was accepted; a second factor may still be owed: ask viewer.owed.',
    }),
    _ts_param(0, Args('email')),
    _ts_param(1, Args('password')),
    _ts_param(2, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      String,
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'signIn',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'A six-digit code, or a recovery code.',
    }),
    _ts_param(0, Args('code')),
    _ts_param(1, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'signInSecondFactor',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'One click; only in a demo database on loopback.',
    }),
    _ts_param(0, Args('email')),
    _ts_param(1, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'signInDemo',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean),
    _ts_param(0, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof GraphQLContext === 'undefined' ? Object : GraphQLContext]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'signOut',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'Ends every session of mine, this one too.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'signOutEverywhere',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('id', {
        type: () => ID,
      }),
    ),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'endSession',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'The other sessions end.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('current')),
    _ts_param(2, Args('next')),
    _ts_param(3, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      String,
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'changePassword',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description:
        'Sets the password and signs in; viewer.owed tells whether a second factor is to be set up.',
    }),
    _ts_param(0, Args('token')),
    _ts_param(1, Args('password')),
    _ts_param(2, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      String,
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  SignInResolver.prototype,
  'acceptLink',
  null,
);
_ts_decorate(
  [
    Mutation(() => SecondFactorStart),
    _ts_param(0, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof GraphQLContext === 'undefined' ? Object : GraphQLContext]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  SignInResolver.prototype,
  'startSecondFactor',
  null,
);
_ts_decorate(
  [
    Mutation(() => [String], {
      description: 'Recovery codes, shown once.',
    }),
    _ts_param(0, Args('code')),
    _ts_param(1, RequestContext()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      String,
      typeof GraphQLContext === 'undefined' ? Object : GraphQLContext,
    ]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  SignInResolver.prototype,
  'confirmSecondFactor',
  null,
);
SignInResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof AccountQueries === 'undefined' ? Object : AccountQueries,
      typeof SignIn === 'undefined' ? Object : SignIn,
      typeof OwnAccount === 'undefined' ? Object : OwnAccount,
      typeof Invitations === 'undefined' ? Object : Invitations,
    ]),
  ],
  SignInResolver,
);

//# sourceMappingURL=sign-in.resolver.js.map
