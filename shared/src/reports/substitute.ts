import {
  ACTING_MAX_DAYS,
  actingState,
  assertActingPeriod,
  type ActingPeriod,
  type ActingState,
} from '../access/acting-period.js';

export const SUBSTITUTE_MAX_DAYS = ACTING_MAX_DAYS;

/** Code points of the authorising document. */
export const SUBSTITUTE_DOCUMENT_LENGTH = 200;

export type SubstitutePeriod = ActingPeriod;
export type SubstituteState = ActingState;

/** An approver names a substitute for a period that is not over, with the authorising document (practice.md 18). */
export const assertSubstitutePeriod = assertActingPeriod;

/** It begins and ends by itself, by world time; ended early it is over at once. */
export const substituteState = actingState;
