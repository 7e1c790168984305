import { earlierAnswer } from './earlier-answers.js';
import { warning, type Rule } from './rule.js';

const LARGE_PERCENT = 30n;

/** D4: a total that changes by more than 30 % since the previous round asks for a reason (catalogue 2, D4, CB). */
export const d4LargeChange: Rule = (input) => {
  const earlier = earlierAnswer(input, 'D4')?.projects ?? [];
  return (input.answers.D4?.projects ?? []).flatMap((line) => {
    const before = earlier.find((old) => old.project === line.project)?.total;
    if (before == null || line.total == null) return [];
    const difference = BigInt(line.total) - BigInt(before);
    const change = difference < 0n ? -difference : difference;
    if (change * 100n <= BigInt(before) * LARGE_PERCENT) return [];
    const at = { rule: 'D4-change', question: 'D4', path: `projects.${line.project}.total` } as const;
    return [warning(at, 'rule.D4-change', { before, now: line.total })];
  });
};
