/** L1: steps of building and issuing the architecture, 0-8 (question-catalogue L1; domain.md 2). */
export const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Step = (typeof STEPS)[number];

/** From this step on the architecture is issued. */
export const ISSUED_STEP = 7;

/** Steps 4 and 5 (opinion of the Ministry) are optional: A4 is no condition of issuing. */
export const OPTIONAL_STEPS: readonly Step[] = [4, 5];
