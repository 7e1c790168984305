import { earlierAnswer } from './earlier-answers.js';
import { registeredSteps } from './planned-steps.js';
import { warning, type Rule } from './rule.js';

/** A5: a day later than the one registered in the previous round asks for its reason (catalogue 2, A5, CB). */
export const a5DateMovedBack: Rule = (input) => {
  const earlier = earlierAnswer(input, 'A5')?.planned ?? [];
  return registeredSteps(input.answers).flatMap((row) => {
    const before = earlier.find((old) => old.step === row.step)?.on;
    if (!before || row.on <= before || row.adjustmentReason) return [];
    const path = `planned.${row.step}.adjustmentReason`;
    return [
      warning({ rule: 'A5-moved', question: 'A5', path }, 'rule.A5-moved', {
        step: row.step,
        before,
        now: row.on,
      }),
    ];
  });
};
