import { ISSUED_STEP, isIssued } from '../areas/architecture/steps.js';
import type { CivilDate } from '../text/civil-date.js';
import type { Answers } from './questions.js';
import { isSecret } from './required-parts.js';
import { EARLIEST_DATE } from './rules/r04-dates-that-can-be.js';
import type { Summary } from './summary.js';

/**
 * What reached the Authority through the secret channel about an architecture that state secrecy keeps out of the form:
 * step and day only, never words (practice.md 14; catalogue T3). It counts as verified: the officer has read the paper.
 */
export interface SecretRecord {
  /** A1, steps 0 to 8 of L1. */
  readonly step: number;
  /** The day the step began; of steps 7 and 8 the day of the decision; null only at step 0. */
  readonly reachedOn: CivilDate | null;
  /** Number and day under which the Authority took the paper in. */
  readonly arrivalNumber: string;
  readonly arrivedOn: CivilDate;
}

/** Whether the answers leave the step or its days to the secret channel. */
export function isToldInSecret(answers: Answers): boolean {
  return isSecret('A1', answers) || isSecret('A3', answers);
}

export type SecretRecordFault = 'notSecret' | 'step' | 'reachedOn' | 'arrivedOn';

/** What is wrong with a record, the first thing; null where it may be kept. `today` is world today. */
export function faultOfSecretRecord(
  { step, reachedOn, arrivedOn }: Omit<SecretRecord, 'arrivalNumber'>,
  answers: Answers,
  today: CivilDate,
): SecretRecordFault | null {
  if (!isToldInSecret(answers)) return 'notSecret';
  if (!Number.isInteger(step) || step < 0 || step > ISSUED_STEP + 1 || !agrees(step, answers)) return 'step';
  if (arrivedOn > today || arrivedOn < EARLIEST_DATE) return 'arrivedOn';
  if (step === 0) return reachedOn === null ? null : 'reachedOn';
  return reachedOn === null || reachedOn > arrivedOn || reachedOn < EARLIEST_DATE ? 'reachedOn' : null;
}

/** The summary of answers with what the secret channel told; a step that the form states openly stands over the record. */
export function withSecretRecord(summary: Summary, answers: Answers, record: SecretRecord | null): Summary {
  if (!record || !isToldInSecret(answers) || !agrees(record.step, answers)) return summary;
  const { step, reachedOn } = record;
  const issued = isIssued(step);
  return {
    ...summary,
    A1: step,
    decision: null,
    secretA: true,
    stepDates: reachedOn
      ? [
          {
            step: Math.min(step, ISSUED_STEP),
            startedOn: reachedOn,
            documentDate: issued ? reachedOn : null,
          },
        ]
      : [],
    currentStepSince: issued ? null : reachedOn,
  };
}

const agrees = (step: number, { A1 }: Answers): boolean => A1?.step == null || A1.step === step;
