import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceFile } from '../documents/document.types.js';
import { AnswerValueScalar, CivilDateScalar, InstantScalar } from '../platform/graphql/scalars.js';

export enum EntryChannelName {
  paper = 'paper',
  email = 'email',
  fax = 'fax',
}
registerEnumType(EntryChannelName, {
  name: 'EntryChannel',
  description: 'How the report reached the Authority outside the system.',
});

@ObjectType({ description: 'A report that an officer enters, or has entered, for the agency.' })
export class ReportEntryFace {
  @Field(() => ID)
  id: string;

  @Field(() => EntryChannelName)
  channel: EntryChannelName;

  @Field({ description: "Number in the Authority's book of incoming documents." })
  arrivalNumber: string;

  @Field(() => CivilDateScalar, { description: 'Decides whether the report was on time.' })
  arrivedOn: string;

  @Field(() => AnswerValueScalar, { description: 'The dispatch, in the shape of an answer to T2.' })
  document: unknown;

  @Field(() => EvidenceFile, { nullable: true })
  file?: EvidenceFile;

  @Field()
  enteredBy: string;

  @Field({ description: 'The viewer is the officer who enters it.' })
  byViewer: boolean;

  @Field({ description: 'Still being entered; nothing is counted yet.' })
  open: boolean;

  @Field(() => Int, { nullable: true, description: 'The sending that was entered.' })
  revisionNumber?: number;

  @Field({ nullable: true, description: "The agency's approver who confirmed it later." })
  confirmedBy?: string;

  @Field(() => InstantScalar, { nullable: true })
  confirmedAt?: string;
}
