import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConnectionCell } from '@ega/shared/status/areas/ngsp-area';
import type { ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import type { TestResult, UnifiedTest } from '@ega/shared/status/areas/one-stop-area';
import type { Status } from '@ega/shared/status/status';
import { AnswerValueScalar, CivilDateScalar } from '../platform/graphql/scalars.js';
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
abstract class AreaColumns {
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
abstract class JudgedColumns extends AreaColumns {
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

  @Field(() => ArchitectureAreaRows, { description: 'The agencies the viewer sees.' })
  rows: ArchitectureAreaRows;
}

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
}

@ObjectType('NgspGrowth')
export class NgspGrowthFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [NgspRoundFace], { description: 'Oldest first.' })
  rounds: readonly NgspRoundFace[];
}

@ObjectType('TestLine')
export class TestLineFace {
  @Field(() => String)
  test: UnifiedTest;

  @Field(() => FigureFace)
  figure: FigureFace;

  @Field(() => [Int], { description: 'met, open, unknown, notAsked.' })
  results: readonly number[];
}

@ObjectType('LevelLine')
export class LevelLineFace {
  @Field()
  group: string;

  @Field(() => Int, { description: 'Agencies the sums are of.' })
  agencies: number;

  @Field(() => Int, { description: 'Agencies of the group.' })
  asked: number;

  @Field(() => Int)
  total: number;

  @Field(() => [Int], { description: 'Procedures at levels 1 to 4.' })
  levels: readonly number[];
}

@ObjectType('OneStopAreaRows')
export class OneStopAreaRows extends JudgedColumns {
  @Field(() => [String])
  unified: readonly TestResult[];

  @Field(() => [String])
  O6: readonly TestResult[];

  @Field(() => [String])
  O7: readonly TestResult[];

  @Field(() => [String])
  O8: readonly TestResult[];

  @Field(() => [String])
  O9: readonly TestResult[];

  @Field(() => [String])
  O10: readonly TestResult[];

  @Field(() => [String], { nullable: 'items' })
  sharing: readonly (string | null)[];

  @Field(() => [Int], { nullable: 'items' })
  packages: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  unitsUsed: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  unitsTotal: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  procedures: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  level3: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  level4: readonly (number | null)[];
}

@ObjectType('OneStopArea')
export class OneStopAreaFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [NamedFigureFace])
  figures: readonly NamedFigureFace[];

  @Field(() => [TestLineFace])
  tests: readonly TestLineFace[];

  @Field(() => [LevelLineFace])
  levels: readonly LevelLineFace[];

  @Field(() => [Int], { description: 'Agencies: electronic, manual, none, not known or not asked.' })
  bySharing: readonly number[];

  @Field(() => OneStopAreaRows)
  rows: OneStopAreaRows;
}

@ObjectType('RuleLine')
export class RuleLineFace {
  @Field(() => String)
  rule: 'o3' | 'o45';

  @Field(() => [Int], { description: 'Projects: met, notMet, notEnough, noBasis, notBound.' })
  projects: readonly number[];

  @Field(() => [String], { description: 'Their amounts in whole đồng.' })
  money: readonly string[];
}

@ObjectType('GroupMoney', { description: 'Whole đồng as digits.' })
export class GroupMoneyFace {
  @Field()
  group: string;

  @Field(() => Int)
  agencies: number;

  @Field(() => Int)
  projects: number;

  @Field(() => Int, { description: 'Projects with an amount: what the sums are of.' })
  priced: number;

  @Field()
  total: string;

  @Field()
  year: string;

  @Field()
  integration: string;
}

@ObjectType('ProjectRows')
export class ProjectRows extends JudgedColumns {
  @Field(() => [String])
  id: readonly string[];

  @Field(() => [String])
  name: readonly string[];

  @Field(() => [String], { nullable: 'items' })
  form: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  state: readonly (string | null)[];

  @Field(() => [CivilDateScalar], { nullable: 'items' })
  approvedOn: readonly (string | null)[];

  @Field(() => [String])
  o3: readonly ProjectVerdict[];

  @Field(() => [String])
  o45: readonly ProjectVerdict[];

  @Field(() => [String], { nullable: 'items', description: 'Whole đồng.' })
  total: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  year: readonly (string | null)[];

  @Field(() => [String], { nullable: 'items' })
  integration: readonly (string | null)[];
}

@ObjectType('ProjectsArea')
export class ProjectsAreaFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [NamedFigureFace])
  figures: readonly NamedFigureFace[];

  @Field(() => [RuleLineFace])
  rules: readonly RuleLineFace[];

  @Field(() => [GroupMoneyFace])
  money: readonly GroupMoneyFace[];

  @Field(() => Int)
  projects: number;

  @Field(() => Int, { nullable: true })
  projectsVerified?: number | null;

  @Field(() => ProjectRows)
  rows: ProjectRows;
}

@ObjectType('ProjectRegisterRows', { description: 'Projects followed by their stable id.' })
export class ProjectRegisterRows extends AreaColumns {
  @Field(() => [String])
  id: readonly string[];

  @Field(() => [String])
  name: readonly string[];

  @Field(() => [[String]], { description: 'O3 by round; empty text where it is not named.' })
  o3: readonly (readonly string[])[];

  @Field(() => [Boolean])
  gone: readonly boolean[];
}

@ObjectType('ProjectRegister')
export class ProjectRegisterFace {
  @Field(() => AsOf)
  asOf: AsOf;

  @Field(() => [String], { description: 'Oldest first.' })
  rounds: readonly string[];

  @Field(() => ProjectRegisterRows)
  rows: ProjectRegisterRows;
}
