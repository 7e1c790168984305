import type { FormVariant } from '../../agencies/kind.js';
import type { LEVEL_PAIRS, SHARING_STATES } from './unifying.js';

export type LevelPair = (typeof LEVEL_PAIRS)[number];
export type SharingState = (typeof SHARING_STATES)[number];

/** The levels between which an agency's one-stop systems share: sở–huyện and huyện–xã, or the ministry and its units. */
export function levelPairsOf(variant: FormVariant): readonly LevelPair[] {
  return variant === 'T' ? ['departmentDistrict', 'districtCommune'] : ['ministryUnits'];
}

const FROM_LEAST: readonly SharingState[] = ['none', 'manual', 'electronic'];

/** Electronic only where every level is: the least of the states given; null while one is missing (catalogue 4). */
export function leastSharing(states: readonly (SharingState | null | undefined)[]): SharingState | null {
  if (states.length === 0 || states.some((state) => !state)) return null;
  return FROM_LEAST.find((state) => states.includes(state)) ?? null;
}
