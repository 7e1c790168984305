import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

export const PROPOSAL_OUTCOMES = { consolidated: 'consolidated', answered: 'answered' } as const;
registerEnumType(PROPOSAL_OUTCOMES, {
  name: 'ProposalOutcome',
  description: 'consolidated: "đã tổng hợp"; answered: with words.',
});

@ObjectType({ description: 'What the agency was told.' })
export class ProposalReply {
  @Field(() => PROPOSAL_OUTCOMES)
  outcome: keyof typeof PROPOSAL_OUTCOMES;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Number and symbol of the answering document.' })
  document: string | null;

  @Field({ description: 'Name of who replied.' })
  by: string;

  @Field(() => InstantScalar)
  at: string;
}

@ObjectType({ description: 'A proposal of an agency in the register.' })
export class Proposal {
  @Field(() => ID)
  id: string;

  @Field({ description: 'KN-2018Q1-038-01' })
  number: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyName: string;

  @Field()
  round: string;

  @Field({ description: 'ministry, governmentOffice, otherMinistry or government.' })
  addressee: string;

  @Field()
  content: string;

  @Field(() => InstantScalar, { description: 'When it entered the register.' })
  recordedAt: string;

  @Field({ description: 'The revision that carries it was withdrawn or voided.' })
  withdrawn: boolean;

  @Field(() => ID, { nullable: true })
  ownerId: string | null;

  @Field(() => String, { nullable: true, description: 'Officer who sees to the answer.' })
  owner: string | null;

  @Field(() => [ProposalReply], { description: 'Newest first.' })
  replies: ProposalReply[];
}

@ObjectType({ description: 'An officer who may see to proposals.' })
export class ProposalOfficer {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'The register of proposals, newest first.' })
export class ProposalRegister {
  @Field(() => [Proposal])
  proposals: Proposal[];

  @Field(() => [ProposalOfficer], { description: 'Empty for those who do not answer.' })
  officers: ProposalOfficer[];
}
