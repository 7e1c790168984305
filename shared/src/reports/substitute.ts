import { DomainError } from '../errors.js';
import { type CivilDate, daysBetween } from '../text/civil-date.js';

/** Days of the longest absence one document covers; longer ones are a change of the approver (a proposal). */
export const SUBSTITUTE_MAX_DAYS = 92;

/** Code points of the authorising document. */
export const SUBSTITUTE_DOCUMENT_LENGTH = 200;

export interface SubstitutePeriod {
  /** First and last day, both inclusive. */
  readonly fromDay: CivilDate;
  readonly toDay: CivilDate;
}

/** An approver names a substitute for a period that is not over, with the authorising document (practice.md 18). */
export function assertSubstitutePeriod({ fromDay, toDay }: SubstitutePeriod, today: CivilDate): void {
  if (toDay < fromDay) throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'beforeStart' });
  if (toDay < today) throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'past' });
  if (daysBetween(fromDay, toDay) >= SUBSTITUTE_MAX_DAYS)
    throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'tooLong' });
}

export type SubstituteState = 'future' | 'active' | 'over';

/** It begins and ends by itself, by world time; ended early it is over at once. */
export function substituteState(
  period: SubstitutePeriod & { readonly endedAt?: string | null },
  today: CivilDate,
): SubstituteState {
  if (period.endedAt || today > period.toDay) return 'over';
  return today < period.fromDay ? 'future' : 'active';
}
