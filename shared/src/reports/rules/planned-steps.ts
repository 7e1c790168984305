import { stepsToCome } from '../../areas/architecture/steps.js';
import type { StepPlanned } from '../../areas/architecture/content.js';
import type { CivilDate } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';

/** A day that the agency registers for a step still to come. */
export type RegisteredStep = StepPlanned & { readonly on: CivilDate };

/** The dated lines of A5 that still lie ahead, in the order of the steps; a step already taken is no plan any more. */
export function registeredSteps(answers: Answers): RegisteredStep[] {
  const ahead: readonly number[] = stepsToCome(answers.A1?.step ?? 0);
  return (answers.A5?.planned ?? [])
    .filter((row): row is RegisteredStep => row.on != null && ahead.includes(row.step))
    .sort((a, b) => a.step - b.step);
}
