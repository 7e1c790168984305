import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const WORK_KINDS = {
  review: 'review',
  answers: 'answers',
  given: 'given',
  proposal: 'proposal',
  entry: 'entry',
  draft: 'draft',
  ready: 'ready',
  promise: 'promise',
} as const;
registerEnumType(WORK_KINDS, { name: 'WorkKind', description: 'What somebody is in charge of.' });

@ObjectType({ description: 'One thing that an account is in charge of and that is not finished.' })
export class WorkLine {
  @Field(() => WORK_KINDS)
  kind: keyof typeof WORK_KINDS;

  @Field(() => Int)
  agencyNumber: number;

  @Field()
  agencyNameVi: string;

  @Field()
  agencyNameEn: string;

  @Field({ description: 'Round, question or number: what exactly.' })
  subject: string;

  @Field({
    description: 'Passes to the successor; otherwise it belongs to the agency or to all officers and stays.',
  })
  passes: boolean;
}

@ObjectType({ description: 'Somebody the work can be handed over to.' })
export class Successor {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'What an account leaves behind when it ends, and who could take it over.' })
export class OpenWorkList {
  @Field(() => [WorkLine])
  lines: WorkLine[];

  @Field(() => [Successor], { description: 'Same role, at least the same agencies, active.' })
  successors: Successor[];
}
