import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { TestResult, UnifiedTest } from '@ega/shared/status/areas/one-stop-area';
import { AsOf, FigureFace } from './as-of.types.js';
import { NamedFigureFace, JudgedColumns } from './area.types.js';

@ObjectType('TestLine')
export class TestLineFace {
  @Field(() => String)
  test: UnifiedTest;

  @Field(() => FigureFace)
  figure: FigureFace;

  @Field(() => [Int], { description: 'met, open, unknown, notAsked.' })
  results: readonly number[];
}

/** Sums over the agencies of a group that told them. */
@ObjectType({ isAbstract: true })
abstract class GroupSums {
  @Field()
  group: string;

  @Field(() => Int, { description: 'Agencies the sums are of.' })
  agencies: number;

  @Field(() => Int, { description: 'Agencies of the group.' })
  asked: number;
}

@ObjectType('LevelLine')
export class LevelLineFace extends GroupSums {
  @Field(() => Int)
  total: number;

  @Field(() => [Int], { description: 'Procedures at levels 1 to 4.' })
  levels: readonly number[];
}

@ObjectType('UsedLine', { description: 'Procedures with files in the period, of those offered at a level.' })
export class UsedLineFace extends GroupSums {
  @Field(() => Int)
  level: number;

  @Field(() => Int)
  withFiles: number;

  @Field(() => Int)
  procedures: number;
}

@ObjectType('FilesLine', {
  description: 'Files received in the period, those of them received online by level.',
})
export class FilesLineFace extends GroupSums {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  level3: number;

  @Field(() => Int)
  level4: number;
}

@ObjectType('OneStopAreaRows')
export class OneStopAreaRows extends JudgedColumns {
  @Field(() => [Boolean], { description: 'Whether there are answers at all.' })
  known: readonly boolean[];

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

  @Field(() => [Int], { nullable: 'items', description: 'Nation-wide systems, never among the packages.' })
  nationwide: readonly (number | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Level 3 and 4 procedures with files in the period.',
  })
  withFiles: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  files: readonly (number | null)[];

  @Field(() => [Int], { nullable: 'items' })
  filesOnline: readonly (number | null)[];
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

  @Field(() => [UsedLineFace])
  used: readonly UsedLineFace[];

  @Field(() => [FilesLineFace])
  files: readonly FilesLineFace[];

  @Field(() => [Int], { description: 'Agencies: electronic, manual, none, not known or not asked.' })
  bySharing: readonly number[];

  @Field(() => OneStopAreaRows)
  rows: OneStopAreaRows;
}
