import { blocking, type Rule } from './rule.js';

/** C5: one unit leads, never a list of units (công văn 1655: a single focal unit; catalogue 2, C5, CHẶN). */
export const c5OneUnit: Rule = ({ answers }) => {
  const { state, unit } = answers.C5 ?? {};
  if (state !== 'assigned' || !unit?.includes(';')) return [];
  return [blocking({ rule: 'C5-one', question: 'C5', path: 'unit' }, 'rule.C5-one')];
};
