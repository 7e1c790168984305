import { isSecret } from '../required-parts.js';
import { earlierAnswer } from './earlier-answers.js';
import { blocking, type Rule } from './rule.js';

/** R15: from one package or more to none needs a reason (catalogue 5, R15). */
export const r15LastPackageNeedsReason: Rule = (input) => {
  const { answers } = input;
  const before = earlierAnswer(input, 'C2')?.count ?? 0;
  if (answers.C2?.count !== 0 || before < 1 || answers.C2.reason || isSecret('C2', answers)) return [];
  return [blocking({ rule: 'R15', question: 'C2', path: 'reason' }, 'rule.R15', { count: before })];
};
