import { fold } from '@ega/shared/text/nfc';
import type { ProposalRegisterQuery } from '../../gql/graphql.js';

export type Register = ProposalRegisterQuery['proposalRegister'];
export type Proposal = Register['proposals'][number];

export const PROPOSAL_STATES = ['open', 'consolidated', 'answered', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The latest reply says where a proposal stands; what was withdrawn with its report needs none. */
export function proposalState(proposal: Pick<Proposal, 'withdrawn' | 'replies'>): ProposalState {
  const [latest] = proposal.replies;
  if (latest) return latest.outcome;
  return proposal.withdrawn ? 'withdrawn' : 'open';
}

export interface ProposalFilter {
  text: string;
  state: ProposalState | null;
}

export function filterProposals(proposals: readonly Proposal[], filter: ProposalFilter): Proposal[] {
  const words = fold(filter.text);
  return proposals.filter(
    (proposal) =>
      (filter.state === null || proposalState(proposal) === filter.state) &&
      fold(`${proposal.number} ${proposal.agencyName} ${proposal.content}`).includes(words),
  );
}
