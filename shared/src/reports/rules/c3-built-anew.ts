import { warning, type Rule } from './rule.js';

/** C3: document 1655 wants existing packages reorganised, so building anew asks for a reason (catalogue 2, C3, CB; O7). */
export const c3BuiltAnew: Rule = ({ answers }) => {
  if (answers.C3?.state !== 'chosen' || answers.C3.formedBy !== 'newBuild') return [];
  return [warning({ rule: 'C3-new', question: 'C3', path: 'formedBy' }, 'rule.C3-new')];
};
