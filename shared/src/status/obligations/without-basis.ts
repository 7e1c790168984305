import type { Status } from '../status.js';

/** Of nobody counted is anything known, as where a list is not entered: what has no basis is never zero (practice.md 2). */
export function withoutBasis(
  cells: readonly { readonly counted: boolean; readonly status: Status | null }[],
): boolean {
  const counted = cells.filter((cell) => cell.counted);
  return counted.length > 0 && counted.every(({ status }) => status === 'noBasis');
}
