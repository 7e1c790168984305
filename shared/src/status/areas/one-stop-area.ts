import type { Formula } from '../../directives/formula.js';
import { isCounted } from '../../directives/denominators.js';
import { areaFigures } from '../area-figures.js';
import type { Figure } from '../figure.js';
import { summaryOfRound, summaryOn } from '../known-summary.js';
import type { ObligationCell, ObligationColumn } from '../obligations/obligation-table.js';
import { type AreaAgency, areaAgency } from './area-agency.js';
import type { AreaInput, NamedFigure } from './area-input.js';
import {
  type FilesLine,
  filesLines,
  type LevelLine,
  levelLines,
  onlineServices,
  type UsedLine,
  usedLines,
} from './online-services.js';

/** What one of the five tests says of an agency; 'notAsked' where it has no administrative procedures. */
export const TEST_RESULTS = ['met', 'open', 'unknown', 'notAsked'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** The five tests of "thống nhất" in the order of document 1655; the names are those of their duties. */
export const UNIFIED_TESTS = ['O6', 'O7', 'O8', 'O9', 'O10'] as const;
export type UnifiedTest = (typeof UNIFIED_TESTS)[number];

const FORMULAS: Readonly<Record<UnifiedTest, Formula>> = {
  O6: 'onlinePortal',
  O7: 'unifiedPackage',
  O8: 'focalUnit',
  O9: 'onePackage',
  O10: 'standards',
};

export interface TestLine {
  readonly test: UnifiedTest;
  readonly figure: Figure;
  /** Agencies by result, in the order of TEST_RESULTS. */
  readonly results: readonly number[];
}

export interface OneStopAreaRow extends AreaAgency {
  /** Whether verified answers say the same of every test that is known. */
  readonly verified: boolean;
  /** False where nothing is known of the agency, so that nothing has a basis. */
  readonly known: boolean;
  /** All five tests; 'open' where one fails. */
  readonly unified: TestResult;
  readonly O6: TestResult;
  readonly O7: TestResult;
  readonly O8: TestResult;
  readonly O9: TestResult;
  readonly O10: TestResult;
  readonly sharing: 'none' | 'manual' | 'electronic' | null;
  readonly packages: number | null;
  readonly unitsUsed: number | null;
  readonly unitsTotal: number | null;
  readonly procedures: number | null;
  readonly level3: number | null;
  readonly level4: number | null;
  /** Nation-wide systems of central ministries: listed, never counted among the packages. */
  readonly nationwide: number | null;
  /** Level 3 and 4 procedures with files in the period; null while one of the two levels is not known. */
  readonly withFiles: number | null;
  readonly files: number | null;
  readonly filesOnline: number | null;
}

export interface OneStopArea {
  readonly figures: readonly NamedFigure[];
  readonly tests: readonly TestLine[];
  readonly levels: readonly LevelLine[];
  readonly used: readonly UsedLine[];
  readonly files: readonly FilesLine[];
  /** Agencies by C10: electronic, manual, none, not known or not asked. */
  readonly bySharing: readonly number[];
  readonly rows: readonly OneStopAreaRow[];
}

/** Unified or which of the five tests fails, data sharing and online services, over the agencies document 1655 names. */
export function oneStopArea({ board, reports, columns }: AreaInput): OneStopArea {
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  const column = (formula: Formula) => columns.find((one) => one.obligation.formula === formula) ?? null;
  const unified = cellsOf(column('fiveTests'));
  const tests = UNIFIED_TESTS.map((test) => ({ test, column: column(FORMULAS[test]) }));
  const cells = new Map(tests.map((one) => [one.test, cellsOf(one.column)]));
  const rows = board.rows
    .filter((row) => isCounted('unified', row.kind))
    .map((row) => {
      const summary = summaryOn(reportOf.get(row.number) ?? null, board.basis);
      const figures = areaFigures(summary);
      const period = summaryOfRound(reportOf.get(row.number) ?? null, board.basis);
      const cellOf = (test: UnifiedTest) => cells.get(test)?.get(row.number);
      const resultOf = (test: UnifiedTest) => testResult(cellOf(test));
      const whole = unified.get(row.number);
      const told = UNIFIED_TESTS.filter((test) => resultOf(test) !== 'unknown').map(cellOf);
      return {
        ...areaAgency(row),
        verified: (told.length > 0 ? told : [whole]).every((cell) => cell?.verified),
        known: told.length > 0 || summary !== null,
        unified: testResult(whole),
        O6: resultOf('O6'),
        O7: resultOf('O7'),
        O8: resultOf('O8'),
        O9: resultOf('O9'),
        O10: resultOf('O10'),
        sharing: summary?.hasProcedures === false ? null : (summary?.sharing ?? null),
        packages: summary?.packages?.oneStop ?? summary?.oneStopCount ?? null,
        unitsUsed: figures?.units?.used ?? null,
        unitsTotal: figures?.units?.total ?? null,
        procedures: summary?.proceduresTotal ?? null,
        level3: summary?.levels?.[2] ?? null,
        level4: summary?.levels?.[3] ?? null,
        nationwide: summary?.packages?.nationwide ?? null,
        withFiles: bothLevels(period?.proceduresWithFiles),
        files: period?.files?.total ?? null,
        filesOnline: bothLevels(period?.files),
      };
    });
  const named = (name: string, formula: Formula): NamedFigure[] => {
    const figure = column(formula)?.figure;
    return figure ? [{ name, figure }] : [];
  };
  const services = onlineServices({ board, reports });
  const sharing = (state: OneStopAreaRow['sharing']) => rows.filter((row) => row.sharing === state).length;
  return {
    figures: [...named('unified', 'fiveTests'), ...named('sharing', 'oneStopSharing')],
    tests: tests.flatMap(({ test, column: one }) =>
      one
        ? [
            {
              test,
              figure: one.figure,
              results: TEST_RESULTS.map((result) => rows.filter((row) => row[test] === result).length),
            },
          ]
        : [],
    ),
    levels: levelLines(services),
    used: usedLines(services),
    files: filesLines(services),
    bySharing: [sharing('electronic'), sharing('manual'), sharing('none'), sharing(null)],
    rows,
  };
}

function bothLevels(
  given: { readonly level3: number | null; readonly level4: number | null } | null | undefined,
): number | null {
  const { level3 = null, level4 = null } = given ?? {};
  return level3 === null || level4 === null ? null : level3 + level4;
}

function cellsOf(column: ObligationColumn | null): ReadonlyMap<number, ObligationCell> {
  return new Map((column?.cells ?? []).map((cell) => [cell.agencyNumber, cell]));
}

const SILENT: readonly string[] = ['unanswered', 'notReported', 'notVerified', 'beforeFirstDay'];

function testResult(cell: ObligationCell | undefined): TestResult {
  if (!cell) return 'unknown';
  if (cell.meets) return 'met';
  const rule = cell.grounds[0].rule;
  if (rule === 'noProcedures') return 'notAsked';
  return SILENT.includes(rule) ? 'unknown' : 'open';
}
