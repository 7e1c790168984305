import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Status } from '@ega/shared/status/status';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { AsOf, FigureFace } from './as-of.types.js';
import { StatusName } from './status.types.js';

@ObjectType('NamedFigure', { description: 'A figure of an area page.' })
export class NamedFigureFace {
  @Field({ description: 'Its words are area.figure.<name>.' })
  name: string;

  @Field(() => FigureFace)
  figure: FigureFace;
}

/** Who the rows are about, by columns; shared/status/areas/area-view filters them. */
@ObjectType({ isAbstract: true })
export abstract class AreaColumns {
  @Field(() => [Int], { description: 'Permanent number.' })
  number: readonly number[];

  @Field(() => [String])
  slug: readonly string[];

  @Field(() => [String])
  kind: readonly string[];

  @Field(() => [String])
  nameVi: readonly string[];

  @Field(() => [String])
  nameEn: readonly string[];

  @Field(() => [String])
  shortName: readonly string[];

  @Field(() => [String], { nullable: 'items' })
  region: readonly (string | null)[];

  @Field(() => [String], { description: 'Folded text that shared/agencies/search matches.' })
  search: readonly string[];
}

@ObjectType({ isAbstract: true })
export abstract class JudgedColumns extends AreaColumns {
  @Field(() => [Boolean], { description: 'Whether verified answers say the same.' })
  verified: readonly boolean[];
}

@ObjectType('ArchitectureAreaRows')
export class ArchitectureAreaRows extends JudgedColumns {
  @Field(() => [StatusName], { nullable: 'items' })
  status: readonly (Status | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Ladder L1, 7 for issued.' })
  step: readonly (number | null)[];

  @Field(() => [Boolean])
  issued: readonly boolean[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  stepSince: readonly (string | null)[];

  @Field(() => [Int], { nullable: 'items' })
  daysInStep: readonly (number | null)[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  plannedIssue: readonly (string | null)[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  decisionOn: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  leadUnit: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  workForm: readonly (string | null)[];

  @Field(() => [[String]], { description: 'Codes of L7 under part A.' })
  difficulties: readonly (readonly string[])[];

  @Field(() => [Int], { nullable: 'items', description: 'Own workshops of the period (A10).' })
  workshops: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  participants: readonly (number | null)[];
}

@ObjectType('StepLine', { description: 'One step of the ladder over all agencies.' })
export class StepLineFace {
  @Field(() => Int)
  step: number;

  @Field(() => FigureFace, { description: 'Agencies that reached it, those beyond it among them.' })
  reached: FigureFace;

  @Field(() => Int)
  here: number;

  @Field(() => Int, { nullable: true, description: 'Days, median of the agencies that passed it.' })
  medianDays?: number | null;

  @Field(() => Int, { description: 'Agencies the median is of.' })
  passed: number;

  @Field(() => Int, { nullable: true, description: 'Days so far, median of the agencies there now.' })
  medianWaiting?: number | null;

  @Field(() => Int)
  waiting: number;
}

@ObjectType('GroupSteps')
export class GroupStepsFace {
  @Field()
  group: string;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  unknown: number;

  @Field(() => [Int], { description: 'Agencies at steps 0 to 7.' })
  here: readonly number[];
}

@ObjectType('Workshops', { description: 'Own studies, workshops and training of the data period (A10).' })
export class WorkshopsFace {
  @Field(() => FigureFace, { description: 'Agencies that held at least one.' })
  held: FigureFace;

  @Field(() => Int)
  events: number;

  @Field(() => Int)
  participants: number;

  @Field(() => Int, { description: 'Agencies the participants are of.' })
  participantsOf: number;
}

@ObjectType('ArchitectureArea')
export class ArchitectureAreaFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [StepLineFace])
  steps: readonly StepLineFace[];

  @Field(() => [GroupStepsFace])
  groups: readonly GroupStepsFace[];

  @Field(() => Int, { description: 'Agencies whose step is not known.' })
  unknown: number;

  @Field(() => WorkshopsFace)
  workshops: WorkshopsFace;

  @Field(() => ArchitectureAreaRows, { description: 'The agencies the viewer sees.' })
  rows: ArchitectureAreaRows;
}
