import type { Issue } from '../issue.js';
import { registeredSteps } from './planned-steps.js';
import { blocking, type Rule } from './rule.js';

/** A5: the days planned follow each other and lie not before the cut-off (catalogue 2, A5, CHẶN). */
export const a5DatesInOrder: Rule = ({ answers, round }) =>
  registeredSteps(answers).flatMap((row, place, all) => {
    const at = { rule: 'A5-order', question: 'A5', path: `planned.${row.step}.on` } as const;
    const before = all[place - 1];
    const issues: Issue[] = [];
    if (row.on < round.cutOff)
      issues.push(blocking(at, 'rule.A5-order.past', { step: row.step, cutOff: round.cutOff }));
    if (before && row.on <= before.on)
      issues.push(blocking(at, 'rule.A5-order', { step: row.step, before: before.step }));
    return issues;
  });
