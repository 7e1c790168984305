import { ISSUED_STEP } from '../areas/architecture/steps.js';
import type { Summary } from './summary.js';

/** What is told of a leader's look at a review: asked by the officer, then agreed to or declined. */
export const SECOND_LOOKS = ['asked', 'agreed', 'declined'] as const;
export type SecondLookStep = (typeof SECOND_LOOKS)[number];

type Stage = Pick<Summary, 'A1'> | null;

/** Says "issued" where the latest verified answers do not. */
export function isNewlyIssued(reported: Stage, verified: Stage): boolean {
  const step = reported?.A1 ?? null;
  return step !== null && step >= ISSUED_STEP && (verified?.A1 ?? 0) < ISSUED_STEP;
}

/** Says less than the latest verified answers. */
export function isStepBack(reported: Stage, verified: Stage): boolean {
  const step = reported?.A1 ?? null;
  const before = verified?.A1 ?? null;
  return step !== null && before !== null && step < before;
}

/** Where the switch is on, a leader looks at newly issued architectures and step backs before they are verified (practice.md 22). */
export function needsSecondLook(reported: Stage, verified: Stage): boolean {
  return isNewlyIssued(reported, verified) || isStepBack(reported, verified);
}
