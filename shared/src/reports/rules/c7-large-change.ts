import { countOrNone } from '../../areas/one-stop/counting.js';
import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;
const LARGE_PERCENT = 30;

/** C7: a level that changes by more than 30 % since the previous round asks for a reason (catalogue 2, C7, CB). */
export const c7LargeChange: Rule = (input) => {
  const earlier = earlierAnswer(input, 'C7');
  return LEVELS.flatMap((name, place) => {
    const before = countOrNone(earlier?.[name]);
    const now = countOrNone(input.answers.C7?.[name]);
    if (before === null || now === null || Math.abs(now - before) * 100 <= before * LARGE_PERCENT) return [];
    const at = { rule: 'C7-change', question: 'C7', path: name } as const;
    return [warning(at, 'rule.C7-change', { level: place + 1, before, now })];
  });
};
