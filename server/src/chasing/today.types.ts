import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';
import { TimeRequest } from '../rounds/time-request.types.js';
import { Round } from '../rounds/round.types.js';

@ObjectType({ description: 'A telephone chase, logged by hand.' })
export class ChaseCall {
  @Field(() => ID)
  id: string;

  @Field(() => CivilDateScalar)
  calledOn: string;

  @Field({ description: 'Who was spoken with, by role.' })
  spokeWith: string;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The day by which the agency promised to send.',
  })
  promisedOn?: string;

  @Field({ nullable: true })
  note?: string;

  @Field({ description: 'The officer who called.' })
  madeBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who follows the promise up, after the work of the caller was handed over.',
  })
  followedBy?: string | null;
}

@ObjectType({ description: 'A report that has not been sent, and what was done about it.' })
export class UnsentReport {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  slug: string;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'A draft was begun: "đang lập báo cáo", and nothing more of it is shown.' })
  drafting: boolean;

  @Field(() => InstantScalar, {
    description: 'Exclusive end of the sending deadline that binds this agency.',
  })
  dueAt: string;

  @Field(() => Int, { description: 'Days since the last day of sending; 0 while it has not passed.' })
  daysLate: number;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The day of the last promise that was not kept.',
  })
  brokenPromise?: string;

  @Field(() => Int, { description: 'Reminders that reached somebody of the agency, planned or by hand.' })
  reminders: number;

  @Field(() => [ChaseCall], { description: 'Newest first.' })
  calls: ChaseCall[];
}

@ObjectType({ description: 'A sent report that an officer should look at first.' })
export class ReportToVerify {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'Names the sheet of verification.' })
  receiptNumber: string;

  @Field(() => InstantScalar)
  submittedAt: string;

  @Field(() => Int, { description: 'Working days since it came.' })
  waitingDays: number;

  @Field({ nullable: true, description: 'Officer it was assigned to.' })
  assignee?: string;
}

@ObjectType({
  description: 'A returned report that has not come back although its time, or a promise, has passed.',
})
export class OverdueReturn {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  slug: string;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'Receipt of the sending that was returned.' })
  receiptNumber: string;

  @Field(() => InstantScalar, { description: 'Exclusive end of the time given, more time granted included.' })
  returnedUntil: string;

  @Field(() => Int, { description: 'Days since the last day of the time given; 0 while it has not passed.' })
  daysLate: number;

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The day of the last promise to complete it that was not kept.',
  })
  brokenPromise?: string;

  @Field(() => [ChaseCall], { description: 'All calls about this report, newest first.' })
  calls: ChaseCall[];
}

@ObjectType({ description: 'A sent report whose signed document was to follow and is overdue.' })
export class OverdueCover {
  @Field(() => Int)
  agencyNumber: number;

  @Field()
  slug: string;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'Receipt of the sending.' })
  receiptNumber: string;

  @Field(() => InstantScalar)
  sentAt: string;

  @Field(() => CivilDateScalar, { description: 'The last day on which it was in time.' })
  dueOn: string;
}

@ObjectType({ description: 'What waits for an officer today (Việc hôm nay).' })
export class TodayWork {
  @Field(() => Round, { nullable: true, description: 'The newest round that has opened.' })
  round?: Round;

  @Field(() => [UnsentReport], {
    description: 'Reports not sent: those past due, and those with a broken promise.',
  })
  unsent: UnsentReport[];

  @Field(() => [ReportToVerify], { description: 'Newly issued architectures, not verified.' })
  newlyIssued: ReportToVerify[];

  @Field(() => [ReportToVerify], { description: 'Sent again after a return.' })
  answeredReturns: ReportToVerify[];

  @Field(() => [OverdueReturn], {
    description:
      'Returned reports not completed: those past the time given, and those with a broken promise.',
  })
  overdueReturns: OverdueReturn[];

  @Field(() => [OverdueCover], { description: 'The longest overdue first.' })
  overdueCovers: OverdueCover[];

  @Field(() => [TimeRequest], { description: 'Unanswered requests of any round, oldest first.' })
  requests: TimeRequest[];

  @Field(() => [Int], {
    description:
      'Years, of this one and a next one that is planned into, for which Tết is not among the days off.',
  })
  yearsWithoutTet: number[];
}
