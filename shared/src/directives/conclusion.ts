import { MINISTRY_ITSELF } from '../agencies/agency.js';
import type { AgencyKind } from '../agencies/kind.js';
import type { RoundId } from '../rounds/round.js';
import { type CivilDate, civilDateAt, daysBetween, type Instant } from '../text/civil-date.js';
import { DENOMINATORS, isCounted, type KindSet } from './denominators.js';

/** Whom a conclusion is given to: the Ministry and its Authority themselves, a set of agencies, or agencies one by one. */
export const CONCLUSION_OWNERS = ['ministry', ...(Object.keys(DENOMINATORS) as KindSet[]), 'named'] as const;
export type ConclusionOwner = (typeof CONCLUSION_OWNERS)[number];

/** A draft is seen by the Authority only; issued, it binds; withdrawn, it stays in the list and is asked of nobody. */
export const CONCLUSION_STATES = ['draft', 'issued', 'withdrawn'] as const;
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

/** One conclusion of a session of the steering board (issue 5, item 5); each change is a new version. */
export interface Conclusion {
  /** '2018-Q1.3': session and number. */
  readonly code: string;
  readonly meeting: RoundId;
  readonly number: number;
  readonly text: string;
  readonly owner: ConclusionOwner;
  /** Addressees by permanent number, fixed when it was written: x of y speaks of them (practice.md 26). */
  readonly agencies: readonly number[];
  /** The unit that leads, in words: 'Cục Tin học hóa'. */
  readonly lead: string | null;
  readonly dueOn: CivilDate | null;
  /** Code of the duty it serves. */
  readonly obligation: string | null;
  /** The figure or row it was drafted from: where it is seen and what it said. */
  readonly source: { readonly address: string; readonly words: string } | null;
  readonly state: ConclusionState;
}

export const CONCLUSION_CODE = /^(\d{4}-Q[1-4])\.([1-9]\d{0,2})$/;

export function conclusionCode(meeting: RoundId, number: number): string {
  return `${meeting}.${number}`;
}

/** The order of a notice of conclusions: by session, then by number. */
export function byConclusion(a: Conclusion, b: Conclusion): number {
  return a.meeting.localeCompare(b.meeting) || a.number - b.number;
}

/** The agencies that an owner means on the day of writing; named ones are given one by one. */
export function addresseesOf(
  owner: ConclusionOwner,
  agencies: readonly { readonly number: number; readonly kind: AgencyKind }[],
  named: readonly number[],
): number[] {
  if (owner === 'ministry') return [];
  if (owner === 'named') return [...named].sort((a, b) => a - b);
  return agencies.filter((agency) => isCounted(owner, agency.kind)).map((agency) => agency.number);
}

/** The Ministry answers for its own part under its own number. */
export function addressees({ owner, agencies }: Pick<Conclusion, 'owner' | 'agencies'>): readonly number[] {
  return owner === 'ministry' ? [MINISTRY_ITSELF] : agencies;
}

/** What one addressee says of it (question E3), or the Authority of the Ministry's own part. */
export interface ConclusionAnswer {
  readonly conclusion: string;
  readonly agencyNumber: number;
  readonly outcome: 'done' | 'ongoing' | 'notStarted';
  readonly doneOn: CivilDate | null;
  readonly document: string | null;
  /** The milestone of an ongoing one, the reason of one not started, the remark of one that is done. */
  readonly remark: string | null;
  readonly verified: boolean;
}

export type ConclusionStatus = 'met' | 'metLate' | 'onTrack' | 'overdue' | 'notReported';

/** Where a conclusion stands: x of y, done only at y of y (practice.md 26). */
export interface ConclusionProgress {
  readonly done: number;
  readonly doneVerified: number;
  readonly of: number;
  readonly status: ConclusionStatus;
  /** The day on which the last of them was done; only where all are. */
  readonly doneOn: CivilDate | null;
  /** Addressees that have not reported it done. */
  readonly open: readonly number[];
  /** Days after the due day, until it was done or until now. */
  readonly daysLate: number;
}

/** Judges one conclusion at an instant: a date set by a notice of conclusions is a deadline (house decision 3). */
export function conclusionProgress(
  conclusion: Conclusion,
  answers: readonly ConclusionAnswer[],
  addressees: readonly number[],
  now: Instant,
): ConclusionProgress {
  const own = new Map(
    answers
      .filter((answer) => answer.conclusion === conclusion.code)
      .map((answer) => [answer.agencyNumber, answer]),
  );
  const today = civilDateAt(now);
  const done = addressees.flatMap((number) => {
    const answer = own.get(number);
    return answer?.outcome === 'done' ? [answer] : [];
  });
  const finished = addressees.length > 0 && done.length === addressees.length;
  const days = done.map((answer) => answer.doneOn ?? today).sort();
  const doneOn = finished ? (days.at(-1) ?? null) : null;
  const late = daysAfter(conclusion.dueOn, doneOn ?? today);
  return {
    done: done.length,
    doneVerified: done.filter((answer) => answer.verified).length,
    of: addressees.length,
    status: finished ? (late > 0 ? 'metLate' : 'met') : unfinished(late, addressees, own),
    doneOn,
    open: addressees.filter((number) => own.get(number)?.outcome !== 'done'),
    daysLate: late,
  };
}

function unfinished(
  late: number,
  addressees: readonly number[],
  own: ReadonlyMap<number, ConclusionAnswer>,
): ConclusionStatus {
  if (late > 0) return 'overdue';
  return addressees.some((number) => own.has(number)) ? 'onTrack' : 'notReported';
}

function daysAfter(due: CivilDate | null, day: CivilDate): number {
  if (due === null || day <= due) return 0;
  return daysBetween(due, day);
}
