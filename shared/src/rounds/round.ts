import type { ErrorCode } from '../errors.js';
import { addDays, civil, type CivilDate, type Instant, instantMs } from '../text/civil-date.js';

/** A round that is asked, '2018-Q1', or a trial round, 'TN-2018-01': the names, and so the receipts, never look alike. */
export type RoundId = `${number}-Q${1 | 2 | 3 | 4}` | TrialRoundId;
export type TrialRoundId = `TN-${number}-${number}`;
export type Quarter = 1 | 2 | 3 | 4;

/**
 * One reporting round. The quarter is only its name: data period, cut-off and sending deadline are separate
 * (practice.md 9; catalogue 0.3). Instants are exclusive: "hết ngày 09/3" is dueAt 2018-03-10T00:00:00+07:00.
 */
export interface Round {
  readonly id: RoundId;
  readonly year: number;
  readonly quarter: Quarter;
  readonly periodFrom: CivilDate;
  readonly periodTo: CivilDate;
  readonly cutOff: CivilDate;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly closesAt: Instant;
  /** The form it asks with, where it was read: a figure has no change against a round that did not ask for it. */
  readonly formVersion?: number;
}

export type Acceptance =
  | { readonly accepted: true; readonly late: boolean }
  | {
      readonly accepted: false;
      readonly code: Extract<ErrorCode, 'ROUND_NOT_OPEN' | 'ROUND_CLOSED' | 'RETURN_EXPIRED'>;
    };

/** What is being sent: a first submission, or the completed report that was returned or reopened. */
export type SubmissionKind = 'first' | 'returned';

export function roundId(year: number, quarter: Quarter): RoundId {
  return `${year}-Q${quarter}`;
}

/** The nth trial round of a year (kỳ thử nghiệm; issue 3, item 17). */
export function trialRoundId(year: number, number: number): TrialRoundId {
  return `TN-${year}-${String(number).padStart(2, '0')}` as TrialRoundId;
}

/** Whether a name is that of a trial round, which no figure ever counts (issue 3, item 17). */
export function isTrialRound(value: string): value is TrialRoundId {
  return /^TN-\d{4}-\d{2}$/.test(value);
}

/** Whether a name is one of a round at all; of the two kinds only the asked one has a place among the quarters. */
export function isRoundId(value: string): value is RoundId {
  return parseRoundId(value) !== null || isTrialRound(value);
}

export function parseRoundId(value: string): { year: number; quarter: Quarter } | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(value);
  return match ? { year: Number(match[1]), quarter: Number(match[2]) as Quarter } : null;
}

/** The quarter of the calendar in which a day lies, as a round would ask for it; what a trial practises before any round. */
export function calendarQuarter(
  day: CivilDate,
): Pick<Round, 'year' | 'quarter' | 'periodFrom' | 'periodTo' | 'cutOff'> {
  const year = Number(day.slice(0, 4));
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter;
  const firstOf = (y: number, month: number): CivilDate => civil(`${y}-${String(month).padStart(2, '0')}-01`);
  const next = quarter === 4 ? firstOf(year + 1, 1) : firstOf(year, quarter * 3 + 1);
  const periodTo = addDays(next, -1);
  return { year, quarter, periodFrom: firstOf(year, quarter * 3 - 2), periodTo, cutOff: periodTo };
}

/** The due instant that holds for one agency: an extension only ever moves it later (practice.md 16). */
export function effectiveDueAt(round: Round, extendedUntil: Instant | null): Instant {
  return extendedUntil && instantMs(extendedUntil) > instantMs(round.dueAt) ? extendedUntil : round.dueAt;
}

/** The end that holds for a returned or reopened report: time granted to the agency only ever moves it later, too. */
export function effectiveReturnEnd(returnedUntil: Instant, extendedUntil: Instant | null): Instant {
  return extendedUntil && instantMs(extendedUntil) > instantMs(returnedUntil) ? extendedUntil : returnedUntil;
}

/**
 * Whether a report sent at an instant is accepted, and whether it is late. Between due and closing it is accepted as
 * late; after closing only by reopening; a returned or reopened report to the end of the date it was given
 * (practice.md 16). On time is judged once, at the first sending (practice.md 7), so a returned one is never "late".
 */
export function acceptance(
  round: Round,
  extendedUntil: Instant | null,
  kind: SubmissionKind,
  returnedUntil: Instant | null,
  at: Instant,
): Acceptance {
  const now = instantMs(at);
  if (now < instantMs(round.opensAt)) return { accepted: false, code: 'ROUND_NOT_OPEN' };
  const due = instantMs(effectiveDueAt(round, extendedUntil));
  const closes = Math.max(instantMs(round.closesAt), due);
  if (kind === 'returned') {
    if (returnedUntil === null) {
      return now < closes ? { accepted: true, late: false } : { accepted: false, code: 'ROUND_CLOSED' };
    }
    const until = instantMs(effectiveReturnEnd(returnedUntil, extendedUntil));
    return now < until ? { accepted: true, late: false } : { accepted: false, code: 'RETURN_EXPIRED' };
  }
  if (now < due) return { accepted: true, late: false };
  if (now < closes) return { accepted: true, late: true };
  return { accepted: false, code: 'ROUND_CLOSED' };
}
