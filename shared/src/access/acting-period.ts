import { DomainError } from '../errors.js';
import { type CivilDate, daysBetween } from '../text/civil-date.js';

/** Days of the longest period one document covers; longer ones are a change of office (a proposal). */
export const ACTING_MAX_DAYS = 92;

export interface ActingPeriod {
  /** First and last day, both inclusive. */
  readonly fromDay: CivilDate;
  readonly toDay: CivilDate;
}

/** Somebody acts for another for a period that is not over, with the authorising document (practice.md 18, 22). */
export function assertActingPeriod({ fromDay, toDay }: ActingPeriod, today: CivilDate): void {
  if (toDay < fromDay) throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'beforeStart' });
  if (toDay < today) throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'past' });
  if (daysBetween(fromDay, toDay) >= ACTING_MAX_DAYS)
    throw new DomainError('MALFORMED_INPUT', { field: 'toDay', reason: 'tooLong' });
}

export type ActingState = 'future' | 'active' | 'over';

/** It begins and ends by itself, by world time; ended early it is over at once. */
export function actingState(
  period: ActingPeriod & { readonly endedAt?: string | null },
  today: CivilDate,
): ActingState {
  if (period.endedAt || today > period.toDay) return 'over';
  return today < period.fromDay ? 'future' : 'active';
}
