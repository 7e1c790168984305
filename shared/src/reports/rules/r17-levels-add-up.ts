import { proceduresByLevel, proceduresTotal } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** R17: each procedure has exactly one level of NĐ 43/2011, so the four levels add up to the total of C0 (catalogue 5, R17). */
export const r17LevelsAddUp: Rule = ({ answers, variant }) => {
  const levels = proceduresByLevel(answers.C7)?.reduce((sum, count) => sum + count, 0) ?? null;
  const total = proceduresTotal(variant, answers.C0);
  if (levels === null || total === null || levels === total) return [];
  return [blocking({ rule: 'R17', question: 'C7', path: 'level1' }, 'rule.R17', { levels, total })];
};
