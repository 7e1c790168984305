import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConnectionCell } from '@ega/shared/status/areas/ngsp-area';
import type { ProvidedUser } from '@ega/shared/status/areas/provided-lines';
import { AnswerValueScalar } from '../platform/graphql/scalars.js';
import { JudgedColumns, NamedFigureFace } from './area.types.js';
import { AsOf } from './as-of.types.js';

@ObjectType('SystemLine', { description: 'One national system over all agencies.' })
export class SystemLineFace {
  @Field({ description: 'Code of list L4, or other.' })
  system: string;

  @Field()
  titleVi: string;

  @Field()
  titleEn: string;

  @Field(() => Int)
  needed: number;

  @Field(() => Int)
  noNeed: number;

  @Field(() => Int)
  owner: number;

  @Field(() => [Int], { description: 'Connections at steps 1 to 8 of ladder L5.' })
  bySteps: readonly number[];

  @Field(() => Int)
  official: number;

  @Field(() => Int, { nullable: true })
  officialVerified?: number | null;
}

@ObjectType('NgspAreaRows')
export class NgspAreaRows extends JudgedColumns {
  @Field(() => [Boolean], { description: 'Whether there are answers at all.' })
  known: readonly boolean[];

  @Field(() => [String], { nullable: 'items' })
  lgsp: readonly (string | null)[];

  @Field(() => [Boolean], { nullable: 'items' })
  focal: readonly (boolean | null)[];

  @Field(() => [Boolean], {
    nullable: 'items',
    description: 'Null while the plan of the Ministry is not public.',
  })
  plan: readonly (boolean | null)[];

  @Field(() => [Boolean], { nullable: 'items' })
  platform: readonly (boolean | null)[];

  @Field(() => [Boolean], { nullable: 'items' })
  network: readonly (boolean | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Conditions met, of 4.' })
  ready: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  begun: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  official: readonly (number | null)[];

  @Field(() => [AnswerValueScalar], { description: 'ConnectionCell[] of each agency.' })
  connections: readonly (readonly ConnectionCell[])[];
}

@ObjectType('ProvidedRows', { description: 'What the agencies the viewer sees provide to others (B4).' })
export class ProvidedRows extends JudgedColumns {
  @Field(() => [String])
  id: readonly string[];

  @Field(() => [String])
  name: readonly string[];

  @Field(() => [String], { nullable: 'items', description: 'Code of list L4.' })
  system: readonly (string | null)[];

  @Field(() => [String], { description: 'preparing, ready or provided.' })
  state: readonly string[];

  @Field(() => [AnswerValueScalar], { description: 'ProvidedUser[] of each row.' })
  users: readonly (readonly ProvidedUser[])[];
}

@ObjectType('NgspArea')
export class NgspAreaFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [NamedFigureFace])
  figures: readonly NamedFigureFace[];

  @Field(() => [SystemLineFace])
  systems: readonly SystemLineFace[];

  @Field(() => [Int], { description: 'Agencies with 0 to 4 conditions; the last is not known.' })
  byReadiness: readonly number[];

  @Field(() => NgspAreaRows)
  rows: NgspAreaRows;

  @Field(() => ProvidedRows)
  provided: ProvidedRows;
}

@ObjectType('NgspRound', { description: 'One round of the growth; sums of the agencies with answers.' })
export class NgspRoundFace {
  @Field(() => String)
  roundId: string;

  @Field(() => Int)
  agencies: number;

  @Field(() => Int)
  opened: number;

  @Field(() => Int, { nullable: true, description: 'Null where no agency said anything.' })
  lgspRunning?: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where no agency said anything.' })
  begun?: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where no agency said anything.' })
  official?: number | null;

  @Field(() => Int, { nullable: true, description: 'Transactions of the data period (B5).' })
  transactions?: number | null;

  @Field(() => Int, { nullable: true })
  succeeded?: number | null;

  @Field(() => Int, { description: 'Agencies the two sums are of.' })
  transacting: number;
}

@ObjectType('NgspGrowth')
export class NgspGrowthFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [NgspRoundFace], { description: 'Oldest first.' })
  rounds: readonly NgspRoundFace[];
}
