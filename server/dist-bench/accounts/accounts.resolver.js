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
import { assertCan } from '@ega/shared/access/policy';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AccountFace, Invitation, InvitationInput, IssuedInvitation } from './account.types.js';
import { AccountQueries } from './accounts.queries.js';
import { Invitations } from './invitations.service.js';
export class AccountsResolver {
  constructor(queries, invitations) {
    this.queries = queries;
    this.invitations = invitations;
  }
  accounts(actor) {
    assertCan(actor, 'account.list');
    return this.queries.list(actor);
  }
  accountLinks(actor) {
    assertCan(actor, 'account.list');
    return this.queries.listInvitations(actor);
  }
  async invite(actor, input, requestId) {
    return this.show(actor, await this.invitations.invite(actor, input, requestId));
  }
  async resetAccount(actor, accountId, requestId) {
    return this.show(actor, await this.invitations.reset(actor, accountId, requestId));
  }
  async revokeInvitation(actor, id) {
    await this.invitations.revoke(actor, id);
    return true;
  }
  async disableAccount(actor, accountId, reason) {
    await this.invitations.setDisabled(actor, accountId, true, reason);
    return true;
  }
  async enableAccount(actor, accountId, reason) {
    await this.invitations.setDisabled(actor, accountId, false, reason);
    return true;
  }
  async show(actor, issued) {
    const [invitation] = await this.queries.listInvitations(actor, issued.linkId);
    return {
      invitation: invitation,
      path: `/loi-moi/${this.invitations.tokenOf(issued.linkId)}`,
    };
  }
}
_ts_decorate(
  [
    Query(() => [AccountFace], {
      description: 'Accounts the viewer may manage.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  AccountsResolver.prototype,
  'accounts',
  null,
);
_ts_decorate(
  [
    Query(() => [Invitation], {
      description: 'Links of accounts the viewer may manage, newest first, at most 300.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor]),
    _ts_metadata('design:returntype', typeof Promise === 'undefined' ? Object : Promise),
  ],
  AccountsResolver.prototype,
  'accountLinks',
  null,
);
_ts_decorate(
  [
    Mutation(() => IssuedInvitation, {
      description: 'Invites a person; the link is in this answer only.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(1, Args('input')),
    _ts_param(2, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Actor === 'undefined' ? Object : Actor,
      typeof InvitationInput === 'undefined' ? Object : InvitationInput,
      String,
    ]),
    _ts_metadata('design:returntype', Promise),
  ],
  AccountsResolver.prototype,
  'invite',
  null,
);
_ts_decorate(
  [
    Mutation(() => IssuedInvitation, {
      description: 'A link with which the person sets a new password; older links end.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('accountId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('requestId')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String, String]),
    _ts_metadata('design:returntype', Promise),
  ],
  AccountsResolver.prototype,
  'resetAccount',
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
  AccountsResolver.prototype,
  'revokeInvitation',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean, {
      description: 'Ends the account and all its sessions at once; nothing it did is lost.',
    }),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('accountId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('reason')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String, String]),
    _ts_metadata('design:returntype', Promise),
  ],
  AccountsResolver.prototype,
  'disableAccount',
  null,
);
_ts_decorate(
  [
    Mutation(() => Boolean),
    _ts_param(0, CurrentActor()),
    _ts_param(
      1,
      Args('accountId', {
        type: () => ID,
      }),
    ),
    _ts_param(2, Args('reason')),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Actor === 'undefined' ? Object : Actor, String, String]),
    _ts_metadata('design:returntype', Promise),
  ],
  AccountsResolver.prototype,
  'enableAccount',
  null,
);
AccountsResolver = _ts_decorate(
  [
    Resolver(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof AccountQueries === 'undefined' ? Object : AccountQueries,
      typeof Invitations === 'undefined' ? Object : Invitations,
    ]),
  ],
  AccountsResolver,
);

//# sourceMappingURL=accounts.resolver.js.map
