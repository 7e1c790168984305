import { DomainError } from '../errors.js';
import { civilDateAt, type CivilDate, type Instant, instantMs } from '../text/civil-date.js';
import type { ReportState } from './workflow.js';

/** How a report reached the Authority outside the system (practice.md 13). */
export const ENTRY_CHANNELS = ['paper', 'email', 'fax'] as const;
export type EntryChannel = (typeof ENTRY_CHANNELS)[number];

/** Code points of the number in the book of incoming documents. */
export const ARRIVAL_NUMBER_LENGTH = 50;

export interface EntryFacts {
  readonly state: ReportState;
  /** The agency itself has written into the draft: begun it, or answered since its report came back. */
  readonly draftBegun: boolean;
  /** The current revision was itself entered on behalf: the agency does not work in the system. */
  readonly lastWasEntered: boolean;
  readonly entryOpen: boolean;
}

/**
 * An officer may enter a report only where the agency has not begun to write it here, or complete one that was entered
 * before and that the agency has not answered itself: two people never write one report without knowing of each other (practice.md 13).
 */
export function canBeginEntry({ state, draftBegun, lastWasEntered, entryOpen }: EntryFacts): boolean {
  if (entryOpen || draftBegun) return false;
  return state === 'draft' || (state === 'returned' && lastWasEntered);
}

export function assertCanBeginEntry(facts: EntryFacts): void {
  if (!canBeginEntry(facts))
    throw new DomainError('MOVE_NOT_ALLOWED', {
      state: facts.state,
      reason: facts.draftBegun ? 'draftBegun' : 'entryOpen',
    });
}

/** A report arrives on a day that has come, and no earlier than its dispatch was signed. */
export function assertArrival(arrivedOn: CivilDate, issuedOn: CivilDate, today: CivilDate): void {
  if (arrivedOn > today) throw new DomainError('MALFORMED_INPUT', { field: 'arrivedOn', reason: 'future' });
  if (arrivedOn < issuedOn)
    throw new DomainError('MALFORMED_INPUT', { field: 'arrivedOn', reason: 'beforeDispatch' });
}

/**
 * The instant by which timeliness is judged: the day of arrival, not of entry (practice.md 13). A day has no hour, so the
 * agency is given the first one; on the day the round opens, the hour of opening.
 */
export function arrivalInstant(arrivedOn: CivilDate, opensAt: Instant): Instant {
  const midnight = `${arrivedOn}T00:00:00+07:00` as Instant;
  return civilDateAt(opensAt) === arrivedOn && instantMs(opensAt) > instantMs(midnight) ? opensAt : midnight;
}
