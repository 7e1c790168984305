import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ega/shared/access/actor';
import { CurrentActor } from '../platform/graphql/current-actor.js';
import { PROPOSAL_OUTCOMES, ProposalRegister } from './proposal.types.js';
import { Proposals } from './proposals.service.js';

/** The register of proposals: read by the agencies and the Authority, answered by officers. */
@Resolver()
export class ProposalsResolver {
  constructor(private readonly proposals: Proposals) {}

  @Query(() => ProposalRegister, { description: 'An agency sees its own proposals with their answers.' })
  proposalRegister(@CurrentActor() actor: Actor): Promise<ProposalRegister> {
    return this.proposals.list(actor);
  }

  @Mutation(() => ProposalRegister, { description: 'Names the officer who sees to the answer.' })
  assignProposal(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('requestId') requestId: string,
    @Args('officer', { type: () => ID, nullable: true }) officer?: string | null,
  ): Promise<ProposalRegister> {
    return this.proposals.assign(actor, id, officer ?? null, requestId);
  }

  @Mutation(() => ProposalRegister, { description: 'Replies; the agency sees it at once.' })
  replyProposal(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => PROPOSAL_OUTCOMES }) outcome: keyof typeof PROPOSAL_OUTCOMES,
    @Args('requestId') requestId: string,
    @Args('answer', { type: () => String, nullable: true }) answer?: string | null,
    @Args('document', { type: () => String, nullable: true }) document?: string | null,
  ): Promise<ProposalRegister> {
    return this.proposals.reply(actor, { id, outcome, answer, document }, requestId);
  }
}
