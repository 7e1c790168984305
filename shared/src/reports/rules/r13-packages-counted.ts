import { oneStopPackages } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** R13: the number of packages is the one counted from the inventory (catalogue 5, R13; C2). */
export const r13PackagesCounted: Rule = ({ answers }) => {
  const counted = oneStopPackages(answers.C1);
  const entered = answers.C2?.count ?? null;
  if (counted === null || entered === null || counted === entered) return [];
  return [blocking({ rule: 'R13', question: 'C2', path: 'count' }, 'rule.R13', { counted, entered })];
};
