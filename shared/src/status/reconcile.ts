import { type CivilDate, civilDateAt } from '../text/civil-date.js';
import type { Board, BoardRow } from './board.js';
import type { Measure } from './figure.js';
import { ISSUED, UNDER_WAY } from './measures.js';

/** The figures that are published and must be explained from one publication to the next. */
export const RECONCILED = ['issued', 'underWay'] as const;
export type ReconciledName = (typeof RECONCILED)[number];

/**
 * Why an agency counts on one side only. newDocument: dated after the earlier figure; olderDocument: dated before it, told
 * later; nowKnown: nothing was known of it before; stepTaken: began in between; stepBack: the agency took it back;
 * notReported: not reported this time and no verified document stands; undated: the step is told, its decision is not;
 * registered, closed: the registry.
 */
export type Cause =
  | 'newDocument'
  | 'olderDocument'
  | 'secretDocument'
  | 'nowKnown'
  | 'stepTaken'
  | 'stepBack'
  | 'notReported'
  | 'undated'
  | 'registered'
  | 'closed';

export interface AccountLine {
  readonly agencyNumber: number;
  readonly cause: Cause;
  readonly documentNumber: string | null;
  readonly documentOn: CivilDate | null;
}

/** before + entered − left = now, agency by agency: no remainder. */
export interface Account {
  readonly before: number;
  readonly now: number;
  readonly denominatorBefore: number;
  readonly denominatorNow: number;
  /** How many in the whole country; the lines may be cut to the viewer's own agencies. */
  readonly enteredCount: number;
  readonly leftCount: number;
  readonly entered: readonly AccountLine[];
  readonly left: readonly AccountLine[];
}

const MEASURES: Readonly<Record<ReconciledName, Measure>> = { issued: ISSUED, underWay: UNDER_WAY };

/**
 * Reconciles a figure with an earlier one of the same basis: which agencies, which documents make the difference
 * (practice.md, "What each reader will love": no surprise for the deputy minister).
 */
export function accountFor(name: ReconciledName, before: Board, now: Board): Account {
  const { own } = MEASURES[name];
  const then = new Map(before.rows.map((row) => [row.number, row]));
  const later = new Map(now.rows.map((row) => [row.number, row]));
  const since = civilDateAt(before.asOf);
  const counts = (row: BoardRow | undefined): boolean => row !== undefined && own(row);
  const entered = now.rows.filter((row) => own(row) && !counts(then.get(row.number)));
  const left = before.rows.filter((row) => own(row) && !counts(later.get(row.number)));
  return {
    before: before.rows.filter(own).length,
    now: now.rows.filter(own).length,
    denominatorBefore: before.rows.length,
    denominatorNow: now.rows.length,
    enteredCount: entered.length,
    leftCount: left.length,
    entered: entered.map((row) => lineOf(row, causeOfEntering(name, then.get(row.number), row, since))),
    left: left.map((row) => lineOf(row, causeOfLeaving(later.get(row.number)))),
  };
}

function causeOfEntering(
  name: ReconciledName,
  before: BoardRow | undefined,
  { architecture }: BoardRow,
  since: CivilDate,
): Cause {
  if (!before) return 'registered';
  if (name === 'underWay') return before.architecture.step === null ? 'nowKnown' : 'stepTaken';
  const { decisionOn } = architecture.inputs;
  if (architecture.secret && decisionOn === null) return 'secretDocument';
  return decisionOn !== null && decisionOn > since ? 'newDocument' : 'olderDocument';
}

function causeOfLeaving(now: BoardRow | undefined): Cause {
  if (!now) return 'closed';
  const { step } = now.architecture;
  if (step === null) return 'notReported';
  return step >= 7 ? 'undated' : 'stepBack';
}

function lineOf({ number, architecture }: BoardRow, cause: Cause): AccountLine {
  const told = architecture.issued && !architecture.secret;
  return {
    agencyNumber: number,
    cause,
    documentNumber: told ? (architecture.decision?.numberSymbol ?? null) : null,
    documentOn: architecture.issued ? architecture.inputs.decisionOn : null,
  };
}
