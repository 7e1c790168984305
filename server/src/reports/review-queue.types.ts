import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';
import { Round } from '../rounds/round.types.js';
import { ReportAgency, ReportStateName } from './report-parts.types.js';

@ObjectType({ description: 'A person of the Authority.' })
export class Officer {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'One report in the queue.' })
export class QueueItem {
  @Field(() => ReportAgency)
  agency: ReportAgency;

  @Field(() => ReportStateName)
  state: ReportStateName;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  revisionNumber: number;

  @Field()
  receiptNumber: string;

  @Field(() => InstantScalar)
  submittedAt: string;

  @Field()
  late: boolean;

  @Field(() => Int, { description: 'Working days since it was sent, while it waits.' })
  waitingDays: number;

  @Field(() => [String], {
    description:
      'awaitingLeader, agreedByLeader, declinedByLeader, newlyIssued, stepBack, warnings, resubmitted, first.',
  })
  flags: string[];

  @Field(() => Int, { description: 'Answers the agency changed.' })
  changed: number;

  @Field(() => Int, { description: 'Answers in the revision.' })
  answered: number;

  @Field(() => Int, { description: 'Warnings the agency gave a reason for.' })
  warnings: number;

  @Field(() => Officer, { nullable: true })
  assignee?: Officer;

  @Field(() => Officer, { nullable: true, description: 'Officer who opened it first.' })
  openedBy?: Officer;

  @Field(() => InstantScalar, { nullable: true })
  returnedUntil?: string;
}

@ObjectType({
  description:
    'Reports of a round for review: newly issued, step backs and warnings first, then the longest waiting.',
})
export class ReviewQueue {
  @Field(() => Round)
  round: Round;

  @Field(() => [QueueItem], { description: 'Waiting first; returned and verified ones follow.' })
  items: QueueItem[];

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  verified: number;

  @Field(() => Int, { description: 'Nothing sent yet.' })
  notReported: number;

  @Field(() => Int, { description: 'Agencies in scope of the round.' })
  total: number;

  @Field({
    description: "Newly issued architectures and step backs need the leader's look (practice.md 22).",
  })
  secondLookOn: boolean;

  @Field(() => [Officer], { description: 'Officers a report can be assigned to.' })
  officers: Officer[];
}
