/**
 * What is known of harmful content: `none` while no scanner is configured, `held` until the scanner has answered (a
 * scanner that is down never means clean), then `clean` or `infected` (trust.md 67).
 */
export const SCAN_STATES = ['none', 'held', 'clean', 'infected'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** A file is given out unless it waits for the scanner or was found harmful (house decision 15). */
export function isGivenOut(state: ScanState): boolean {
  return state === 'none' || state === 'clean';
}
