import type { Board, BoardRow } from './board.js';
import { type Figure, figureOf, type Measure } from './figure.js';

/**
 * Completeness and timeliness of one group. All share one denominator, the agencies fixed at the opening of the round,
 * so that every share stays within 0 and 100 % (practice.md 7).
 */
export interface ReportingFigures {
  readonly submitted: Figure;
  readonly onTime: Figure;
  readonly late: Figure;
  readonly verified: Figure;
  /** Verified without ever having been returned (practice.md 7). */
  readonly firstTimeVerified: Figure;
  readonly waiting: Figure;
  readonly returned: Figure;
  readonly notSubmitted: Figure;
  /** Nothing sent although the due instant of that agency has passed. */
  readonly pastDue: Figure;
}

// The report's own flow is the same on both bases.
function flow(says: (report: BoardRow['report']) => boolean): Measure {
  return { own: (row) => says(row.report), verified: null };
}

const SENT = flow((report) => report.submittedFirstAt !== null);
const ON_TIME = flow((report) => report.late === false);
const LATE = flow((report) => report.late === true);
const VERIFIED = flow((report) => report.state === 'verified');
const FIRST_TIME = flow((report) => report.state === 'verified' && !report.everReturned);
const WAITING = flow((report) => report.state === 'submitted');
const RETURNED = flow((report) => report.state === 'returned');
const NOT_SENT = flow((report) => report.submittedFirstAt === null);
const PAST_DUE = flow((report) => report.pastDue);

export function reportingFigures(
  board: Board,
  rows: readonly BoardRow[],
  before: readonly BoardRow[] | null,
): ReportingFigures {
  const opened = openedAmong(rows);
  const openedBefore = before && openedAmong(before);
  const figure = (measure: Measure): Figure => figureOf(board, opened, openedBefore, 'opened', measure);
  return {
    submitted: figure(SENT),
    onTime: figure(ON_TIME),
    late: figure(LATE),
    verified: figure(VERIFIED),
    firstTimeVerified: figure(FIRST_TIME),
    waiting: figure(WAITING),
    returned: figure(RETURNED),
    notSubmitted: figure(NOT_SENT),
    pastDue: figure(PAST_DUE),
  };
}

const knownOpened = new WeakMap<readonly BoardRow[], readonly BoardRow[]>();

/** The same list for the same rows, so that the counts of an earlier round are made once. */
function openedAmong(rows: readonly BoardRow[]): readonly BoardRow[] {
  const opened = knownOpened.get(rows) ?? rows.filter((row) => row.opened);
  knownOpened.set(rows, opened);
  return opened;
}
