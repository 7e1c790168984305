import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars.js';

export enum PackState {
  queued = 'queued',
  building = 'building',
  done = 'done',
  failed = 'failed',
  cancelled = 'cancelled',
}
registerEnumType(PackState, { name: 'PackState' });

@ObjectType()
export class PackFileFace {
  @Field({ description: 'Which file of the pack: report.docx, whole.zip …' })
  part: string;

  @Field()
  name: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field({ description: 'SHA-256, hexadecimal.' })
  sha256: string;
}

@ObjectType()
export class SessionPackFace {
  @Field(() => ID)
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The frozen version; null: a draft of figures that still move.',
  })
  version: number | null;

  @Field({ description: 'Typography: TT01_2011 or ND30_2020.' })
  profile: string;

  @Field({ description: 'papers, or extracts: the record of every agency in one archive.' })
  content: string;

  @Field(() => PackState)
  state: PackState;

  @Field(() => Int, { description: 'Files made so far.' })
  done: number;

  @Field(() => Int)
  of: number;

  @Field(() => String, { nullable: true, description: 'Why it failed: storage, slow, memory, other.' })
  failure: string | null;

  @Field(() => [PackFileFace])
  files: PackFileFace[];

  @Field(() => InstantScalar)
  askedAt: string;

  @Field()
  askedBy: string;
}

@ObjectType()
export class NarrativeParagraph {
  @Field({ description: 'The rule that composes it.' })
  rule: string;

  @Field({ description: 'opening, or the key of one of the sections I to V.' })
  section: string;

  @Field({ description: 'As the rule composes it from the figures of now.' })
  proposed: string;

  @Field(() => String, { nullable: true, description: 'As the secretariat wrote it instead.' })
  written: string | null;
}
