import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { AccountFace, Invitation, InvitationInput, IssuedInvitation } from './account.types.js';
import { HandingOver } from './handing-over.service.js';
import { OpenWorkList } from './open-work.types.js';
import { AccountQueries } from './accounts.queries.js';
import { Invitations, type IssuedLink } from './invitations.service.js';
import { ManagedAccounts } from './managed-accounts.service.js';

/** People of an agency or of the Authority, managed by those who may. */
@Resolver()
export class AccountsResolver {
  constructor(
    private readonly queries: AccountQueries,
    private readonly invitations: Invitations,
    private readonly managed: ManagedAccounts,
    private readonly handingOver: HandingOver,
  ) {}

  @Query(() => [AccountFace], { description: 'Accounts the viewer may manage.' })
  accounts(@CurrentActor() actor: Actor): Promise<AccountFace[]> {
    assertCan(actor, 'account.list');
    return this.queries.list(actor);
  }

  @Query(() => [Invitation], {
    description: 'Links of accounts the viewer may manage, newest first, at most 300.',
  })
  accountLinks(@CurrentActor() actor: Actor): Promise<Invitation[]> {
    assertCan(actor, 'account.list');
    return this.queries.listInvitations(actor);
  }

  @Mutation(() => IssuedInvitation, { description: 'Invites a person; the link is in this answer only.' })
  async invite(
    @CurrentActor() actor: Actor,
    @Args('input') input: InvitationInput,
    @Args('requestId') requestId: string,
  ): Promise<IssuedInvitation> {
    return this.show(actor, await this.invitations.invite(actor, input, requestId));
  }

  @Mutation(() => IssuedInvitation, {
    description: 'A link with which the person sets a new password; older links end.',
  })
  async resetAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('requestId') requestId: string,
  ): Promise<IssuedInvitation> {
    return this.show(actor, await this.invitations.reset(actor, accountId, requestId));
  }

  @Mutation(() => Boolean)
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.invitations.revoke(actor, id);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Ends the account and all its sessions at once; nothing it did is lost.',
  })
  async disableAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('reason') reason: string,
    @Args('leaveOpen', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Open work is left where it is; without it an account in charge of open work is refused.',
    })
    leaveOpen: boolean,
  ): Promise<boolean> {
    await this.managed.setDisabled(actor, accountId, true, reason, leaveOpen);
    return true;
  }

  @Query(() => OpenWorkList, { description: 'What an account is in charge of and who could take it over.' })
  openWork(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<OpenWorkList> {
    return this.handingOver.preview(actor, accountId);
  }

  @Mutation(() => Int, {
    description:
      'Passes the open work of an account to a successor and ends the account; how many things passed.',
  })
  async handOver(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('successorId', { type: () => ID }) successorId: string,
    @Args('reason') reason: string,
    @Args('requestId') requestId: string,
  ): Promise<number> {
    return (await this.handingOver.handOver(actor, accountId, successorId, reason, requestId)).passed;
  }

  @Mutation(() => Boolean)
  async enableAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.managed.setDisabled(actor, accountId, false, reason);
    return true;
  }

  private async show(actor: Actor, issued: IssuedLink): Promise<IssuedInvitation> {
    const [invitation] = await this.queries.listInvitations(actor, issued.linkId);
    return { invitation: invitation!, path: `/loi-moi/${this.invitations.tokenOf(issued.linkId)}` };
  }
}
