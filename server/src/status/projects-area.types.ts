import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ProjectVerdict } from '@ega/shared/status/areas/projects-area';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { AsOf } from './as-of.types.js';
import { NamedFigureFace, AreaColumns, JudgedColumns } from './area.types.js';

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
