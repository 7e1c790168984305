import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({
  description: 'What the kind of notification needs beside round and agency; instants exclusive.',
})
export class NotificationFacts {
  @Field(() => InstantScalar, { nullable: true, description: 'Exclusive end of the sending deadline.' })
  dueAt?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Days left to the due day when reminded; negative after it.',
  })
  days?: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Exclusive end of the time given or asked for.',
  })
  until?: string;

  @Field({ nullable: true })
  reason?: string;

  @Field(() => Int, { nullable: true, description: 'Questions returned for completion.' })
  questions?: number;

  @Field({ nullable: true, description: 'extension or reopening.' })
  request?: string;

  @Field({ nullable: true, description: 'Name of the project that was assessed.' })
  project?: string;

  @Field({ nullable: true, description: 'met, notMet, notEnough or notApplicable.' })
  verdict?: string;
}

@ObjectType({
  description: 'One thing told to the viewer; the client makes the sentence from kind and facts.',
})
export class NotificationItem {
  @Field(() => ID)
  id: string;

  @Field({ description: 'One of the kinds of shared/notifications/kinds.' })
  kind: string;

  @Field(() => ID, { description: "'2018-Q1'" })
  round: string;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field(() => NotificationFacts)
  facts: NotificationFacts;

  @Field(() => InstantScalar)
  recordedAt: string;

  @Field({ description: 'The viewer has marked it as read.' })
  read: boolean;

  @Field({ description: 'It stood in a daily e-mail.' })
  mailed: boolean;
}

@ObjectType({ description: "The viewer's own notifications, newest first." })
export class NotificationList {
  @Field(() => [NotificationItem])
  items: NotificationItem[];

  @Field(() => Int)
  unread: number;
}

@ObjectType({ description: 'A message to one person, waiting or handed over to the mail server.' })
export class OutgoingMail {
  @Field(() => ID)
  id: string;

  @Field()
  recipient: string;

  @Field()
  address: string;

  @Field()
  subject: string;

  @Field({ description: 'Plain text; a single-use link never stands in it.' })
  body: string;

  @Field({ description: 'waiting, sent or dropped.' })
  state: string;

  @Field(() => InstantScalar)
  madeAt: string;

  @Field(() => InstantScalar, { nullable: true })
  sentAt?: string;

  @Field(() => Int, { description: 'Tries so far.' })
  attempts: number;

  @Field({ nullable: true, description: 'What the mail server said at the last try.' })
  failure?: string;
}

@ObjectType({ description: 'The outbox: newest first, at most 200.' })
export class MailOutboxList {
  @Field(() => [OutgoingMail])
  items: OutgoingMail[];

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  sent: number;

  @Field({ description: 'A mail server is configured.' })
  handsOver: boolean;
}
