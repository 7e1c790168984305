import { onlinePackages, oneStopPackages } from '../../areas/one-stop/counting.js';
import type { Issue } from '../issue.js';
import { blocking, type Rule } from './rule.js';

/** R13: the numbers of packages and of portals are those counted from the inventory (catalogue 5, R13; C2, C11). */
export const r13PackagesCounted: Rule = ({ answers }) => [
  ...judge('C2', oneStopPackages(answers.C1), answers.C2?.count ?? null),
  ...judge('C11', onlinePackages(answers.C1), answers.C11?.count ?? null),
];

function judge(question: 'C2' | 'C11', counted: number | null, entered: number | null): Issue[] {
  if (counted === null || entered === null || counted === entered) return [];
  return [blocking({ rule: 'R13', question, path: 'count' }, 'rule.R13', { counted, entered })];
}
