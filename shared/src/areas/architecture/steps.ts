/** Ladder L1: how far the architecture is; 7 and 8 count as issued (catalogue L1; domain.md 2). */
export const ARCHITECTURE_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type ArchitectureStep = (typeof ARCHITECTURE_STEPS)[number];

/** The decision that approves and issues. */
export const ISSUED_STEP = 7;

export function isIssued(step: number | null | undefined): boolean {
  return (step ?? 0) >= ISSUED_STEP;
}

/** The Ministry's opinion (4, 5) is no condition (A4), and a survey needs no document (A3): both may be left out. */
export const OPTIONAL_STEPS: readonly number[] = [2, 4, 5];

/** Whether a step taken must be shown by a document with number and date; the survey need not (A3). */
export function needsDocument(step: number): boolean {
  return step !== 2;
}

/** Steps that come after the one reached, up to issuing; question A5 dates them. */
export function stepsToCome(step: number): number[] {
  return ARCHITECTURE_STEPS.filter((next) => next > step && next <= ISSUED_STEP);
}
