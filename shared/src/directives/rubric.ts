import { civil, type CivilDate } from '../text/civil-date.js';

/** How a progress is judged "at risk": data with validity, printed in "Quy tắc đánh giá" (DESIGN 5). */
export interface Rubric {
  readonly version: number;
  /** Days each step of work usually takes, by step 1–6; issuing itself (7) takes none. */
  readonly leadDays: Readonly<Record<number, number>>;
  /** Steps an agency may leave out: the survey needs no evidence, the Ministry's opinion is no condition (A4). */
  readonly optionalSteps: readonly number[];
  /** A step that lasts longer than this is a sign of a standstill. */
  readonly stuckDays: number;
  /** True: nobody has decided these numbers; every explanation says "đề xuất". */
  readonly proposal: boolean;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** Rubric 1, a proposal (house decision 3; catalogue 7, question 9): 30 days a step, 90 days a standstill. */
export const RUBRIC_1: Rubric = {
  version: 1,
  leadDays: { 1: 30, 2: 30, 3: 30, 4: 30, 5: 30, 6: 30 },
  optionalSteps: [2, 4, 5],
  stuckDays: 90,
  proposal: true,
  validFrom: civil('2018-02-13'),
  validTo: null,
};

export const RUBRICS: readonly Rubric[] = [RUBRIC_1];

/**
 * The steps still to be gone through before issuing: the one in progress and those after it, up to step 6. An optional
 * step counts as skipped when the agency has dated its issuing and left that step undated.
 */
export function remainingSteps(
  rubric: Rubric,
  step: number,
  planned: readonly { readonly step: number }[],
): number[] {
  const dated = new Set(planned.map((row) => row.step));
  const hasPlan = dated.has(7);
  const steps: number[] = [];
  for (let next = Math.max(step, 1); next <= 6; next++) {
    const skipped = hasPlan && next > step && rubric.optionalSteps.includes(next) && !dated.has(next);
    if (!skipped) steps.push(next);
  }
  return steps;
}

/** Sum of the lead times of some steps, in days. */
export function leadTime(rubric: Rubric, steps: readonly number[]): number {
  return steps.reduce((days, step) => days + (rubric.leadDays[step] ?? 0), 0);
}
