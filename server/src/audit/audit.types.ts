import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'One link of the audit chain.' })
export class AuditEvent {
  @Field({ description: 'Sequence in the chain, without gaps.' })
  seq: string;

  @Field({ description: 'Ledger position of the transaction.' })
  position: string;

  @Field(() => InstantScalar, { description: 'Recorded time (world clock).' })
  recordedAt: string;

  @Field(() => InstantScalar, { description: 'Machine clock at the same moment.' })
  machineAt: string;

  @Field(() => ID, { nullable: true, description: 'Account; null for the system itself.' })
  actorId: string | null;

  @Field({ nullable: true, description: 'Name of the account as it is today; not part of the chain.' })
  actorName?: string;

  @Field({ description: 'Code of what happened, e.g. report.submit.' })
  action: string;

  @Field({ description: 'What it happened to.' })
  subject: string;

  @Field(() => Int, { nullable: true, description: 'Agency concerned, if one.' })
  agencyNumber: number | null;

  @Field({ nullable: true, description: 'Round concerned, if one.' })
  roundId?: string;

  @Field({ nullable: true, description: 'Reason given by the person.' })
  reason?: string;

  @Field({ nullable: true, description: 'State before, canonical JSON.' })
  before?: string;

  @Field({ nullable: true, description: 'State after, canonical JSON.' })
  after?: string;

  @Field({ description: 'SHA-256 of the previous hash and this event, hexadecimal.' })
  hash: string;
}

@ObjectType({
  description: 'What was refused to a signed-in person within one minute of machine time; outside the chain.',
})
export class Refusal {
  @Field()
  account: string;

  @Field({ description: 'Field of the schema, or path.' })
  operation: string;

  @Field()
  code: string;

  @Field(() => Int, { description: 'How often within that minute.' })
  times: number;

  @Field(() => InstantScalar)
  lastAt: string;

  @Field()
  address: string;
}

@ObjectType({ description: 'A page of the audit, newest first.' })
export class AuditPage {
  @Field(() => [AuditEvent])
  events: AuditEvent[];

  @Field({ nullable: true, description: 'Pass as `before` for the next page; null at the end.' })
  next?: string;

  @Field({ description: 'Head of the chain at the moment of reading, hexadecimal.' })
  chainHead: string;

  @Field({ description: 'Ledger position at the moment of reading.' })
  position: string;
}
