import { type Group, groupOf } from '../../agencies/kind.js';
import type { Summary } from '../../reports/summary.js';
import { summaryOfRound, summaryOn } from '../known-summary.js';
import type { AreaInput } from './area-input.js';

/** What is known of the online services of one agency. */
export interface OnlineServices {
  readonly group: Group;
  /** C7: levels 1 to 4. */
  readonly levels: Summary['levels'];
  /** C8 and C9, of the data period of this round. */
  readonly withFiles: Summary['proceduresWithFiles'];
  readonly files: Summary['files'];
}

/** Sums over the agencies of a group that gave every number of the line. */
interface OnlineLine {
  readonly group: Group | 'all';
  readonly agencies: number;
  /** Agencies of the group. */
  readonly asked: number;
}

/** Procedures by level of online service (C7). */
export interface LevelLine extends OnlineLine {
  readonly total: number;
  /** Levels 1 to 4. */
  readonly levels: readonly number[];
}

/** Procedures of a level for which a file came in during the period (C8), of those offered at it (C7). */
export interface UsedLine extends OnlineLine {
  readonly level: number;
  readonly withFiles: number;
  readonly procedures: number;
}

/** Files received in the period, and those of them received online (C9). */
export interface FilesLine extends OnlineLine {
  readonly total: number;
  readonly level3: number;
  readonly level4: number;
}

/** Of every agency of the board: levels as they stand, files of this round alone. */
export function onlineServices({ board, reports }: Pick<AreaInput, 'board' | 'reports'>): OnlineServices[] {
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  return board.rows.map((row) => {
    const report = reportOf.get(row.number) ?? null;
    const period = summaryOfRound(report, board.basis);
    return {
      group: groupOf(row.kind),
      levels: summaryOn(report, board.basis)?.levels ?? null,
      withFiles: period?.proceduresWithFiles ?? null,
      files: period?.files ?? null,
    };
  });
}

const GROUPS = ['all', 'bo', 'cp', 'tinh'] as const;

/** One line for each group; `read` says the numbers of an agency, null where one of them was not given. */
function lines<Name extends string>(
  given: readonly OnlineServices[],
  names: readonly Name[],
  read: (one: OnlineServices) => Readonly<Record<Name, number>> | null,
): (OnlineLine & Record<Name, number>)[] {
  return GROUPS.map((group) => {
    const asked = given.filter((one) => group === 'all' || one.group === group);
    const known = asked.map(read).filter((one) => one !== null);
    const sums = Object.fromEntries(
      names.map((name) => [name, known.reduce((sum, one) => sum + one[name], 0)]),
    ) as Record<Name, number>;
    return { group, agencies: known.length, asked: asked.length, ...sums };
  });
}

export function levelLines(given: readonly OnlineServices[]): LevelLine[] {
  const names = ['1', '2', '3', '4'] as const;
  return lines(given, names, ({ levels }) => {
    if (!levels) return null;
    const [one, two, three, four] = levels;
    return { 1: one, 2: two, 3: three, 4: four };
  }).map(({ group, agencies, asked, ...line }) => {
    const levels = names.map((name) => line[name]);
    return { group, agencies, asked, total: levels.reduce((sum, one) => sum + one, 0), levels };
  });
}

/** Level 3 first. An agency counts in the line of a level where it gave both numbers of that level. */
export function usedLines(given: readonly OnlineServices[]): UsedLine[] {
  const of = (level: 3 | 4): UsedLine[] =>
    lines(given, ['withFiles', 'procedures'], ({ levels, withFiles }) => {
      const used = withFiles?.[`level${level}`] ?? null;
      const procedures = levels?.[level - 1] ?? null;
      return used === null || procedures === null ? null : { withFiles: used, procedures };
    }).map((line) => ({ ...line, level }));
  return [...of(3), ...of(4)];
}

export function filesLines(given: readonly OnlineServices[]): FilesLine[] {
  return lines(given, ['total', 'level3', 'level4'], ({ files }) => {
    const { total = null, level3 = null, level4 = null } = files ?? {};
    return total === null || level3 === null || level4 === null ? null : { total, level3, level4 };
  });
}
