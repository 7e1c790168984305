import type { AgencyKind } from '../agencies/kind.js';

/**
 * Every named set that a figure may be told of (house decision 6). A screen and an export print the name and the size;
 * sizes are counted from the registry on the round's cut-off day, never written down. `opened` and `issued` are not
 * sets of kinds: the agencies a round was opened for, and those that have issued.
 */
export const DENOMINATORS = {
  all: ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY', 'PROVINCE'],
  O1: ['MINISTRY', 'MINISTERIAL_AGENCY', 'GOVERNMENT_AGENCY'],
  O2: ['PROVINCE'],
  // The one-software duty of document 1655 does not name the Government agencies; LGSP follows it.
  unified: ['MINISTRY', 'MINISTERIAL_AGENCY', 'PROVINCE'],
  bo: ['MINISTRY', 'MINISTERIAL_AGENCY'],
  cp: ['GOVERNMENT_AGENCY'],
  tinh: ['PROVINCE'],
} as const satisfies Record<string, readonly AgencyKind[]>;

export type KindSet = keyof typeof DENOMINATORS;
export type DenominatorName =
  | KindSet
  | 'opened'
  | 'issued'
  | 'projects'
  | 'projectAgencies'
  // O4 and O5: agencies with at least one project bound by an approved architecture.
  | 'compliantAgencies'
  | 'ministry'
  | 'authority'
  // Agencies a directive names one by one.
  | 'named';

export function isCounted(set: KindSet, kind: AgencyKind): boolean {
  return (DENOMINATORS[set] as readonly AgencyKind[]).includes(kind);
}
