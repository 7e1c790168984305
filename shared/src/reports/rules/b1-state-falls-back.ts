import { LGSP_STATES } from '../../areas/ngsp/content.js';
import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

type LgspState = (typeof LGSP_STATES)[number];

// 'paused' stands beside the ladder: pausing what was being built or ran is a step back, leaving the pause is none.
const LADDER: readonly LgspState[] = LGSP_STATES.filter((state) => state !== 'paused');
const BUILDING = LADDER.indexOf('building');

/** B1: a state below that of the previous round asks for a reason (catalogue 2, B1, CB). */
export const b1StateFallsBack: Rule = (input) => {
  const now = input.answers.B1?.state ?? null;
  const before = earlierAnswer(input, 'B1')?.state ?? null;
  if (now === null || before === null || input.answers.B1?.regressionReason || !isBack(before, now))
    return [];
  return [warning({ rule: 'B1-back', question: 'B1', path: 'regressionReason' }, 'rule.B1-back')];
};

function isBack(before: LgspState, now: LgspState): boolean {
  if (before === 'paused') return false;
  return now === 'paused' ? LADDER.indexOf(before) >= BUILDING : LADDER.indexOf(now) < LADDER.indexOf(before);
}
