import { isCounted, type KindSet } from '../directives/denominators.js';
import type { Board, BoardRow } from '../status/board.js';
import type { FrozenConclusion } from './frozen-content.js';
import type { Meeting } from './meeting.js';

/** ok: nothing to do; look: should be looked at; missing: is missing and will be named. Nothing blocks a freeze. */
export type ReadinessLevel = 'ok' | 'look' | 'missing';

export const READINESS_CHECKS = [
  'totals',
  'stepBacks',
  'verifiedOnly',
  'issuedUnverified',
  'waiting',
  'returned',
  'notSent',
  'plan',
  'conclusions',
] as const;

export interface ReadinessItem {
  readonly check: (typeof READINESS_CHECKS)[number];
  readonly level: ReadinessLevel;
  readonly count: number;
  /** Out of how many; null where nothing is counted. */
  readonly of: number | null;
  /** Agencies it speaks of, by number. */
  readonly agencies: readonly number[];
}

/**
 * Whether a session can be frozen: what is missing, unreviewed or contradictory (issue 5, item 1). Warnings do not
 * block: agencies that did not report are named, never counted as zero (domain.md 6).
 */
export function readiness(
  board: Board,
  meeting: Pick<Meeting, 'place' | 'agenda' | 'participants'>,
  conclusions: readonly FrozenConclusion[],
): ReadinessItem[] {
  const { rows } = board;
  const opened = rows.filter((row) => row.opened);
  const listed = (
    check: ReadinessItem['check'],
    level: 'look' | 'missing',
    found: readonly BoardRow[],
    of: number,
  ): ReadinessItem => ({
    check,
    level: found.length === 0 ? 'ok' : level,
    count: found.length,
    of,
    agencies: found.map((row) => row.number),
  });
  const state = (word: BoardRow['report']['state']) => opened.filter((row) => row.report.state === word);
  const open = conclusions.filter(({ progress }) => progress.done < progress.of);
  const planned = meeting.agenda.length > 0 && meeting.participants.length > 0;
  return [
    totals(rows),
    listed('stepBacks', 'look', rows.filter(steppedBack), rows.length),
    listed('verifiedOnly', 'look', rows.filter(contradicts), rows.length),
    listed('issuedUnverified', 'look', rows.filter(unverified), rows.filter(issued).length),
    listed('waiting', 'look', state('submitted'), opened.length),
    listed('returned', 'look', state('returned'), opened.length),
    listed(
      'notSent',
      'missing',
      opened.filter((row) => row.report.submittedFirstAt === null),
      opened.length,
    ),
    { check: 'plan', level: planned ? 'ok' : 'look', count: planned ? 0 : 1, of: null, agencies: [] },
    {
      check: 'conclusions',
      level: open.length === 0 ? 'ok' : 'look',
      count: open.length,
      of: conclusions.length,
      agencies: [],
    },
  ];
}

const issued = (row: BoardRow): boolean => row.architecture.issued;
const unverified = (row: BoardRow): boolean => row.architecture.issued && !row.architectureVerified.issued;
const steppedBack = (row: BoardRow): boolean =>
  row.previousStep !== null && row.architecture.step !== null && row.architecture.step < row.previousStep;
const contradicts = (row: BoardRow): boolean => !row.architecture.issued && row.architectureVerified.issued;

/** The groups add up to the whole, and those bound by the one-software duty to the whole without the Government agencies. */
function totals(rows: readonly BoardRow[]): ReadinessItem {
  const size = (set: KindSet) => rows.filter((row) => isCounted(set, row.kind)).length;
  const sum = (['bo', 'cp', 'tinh'] as const).reduce((total, set) => total + size(set), 0);
  const agree = sum === rows.length && size('unified') + size('cp') === rows.length;
  return {
    check: 'totals',
    level: agree ? 'ok' : 'look',
    count: agree ? 0 : rows.length - sum,
    of: rows.length,
    agencies: [],
  };
}
