import { blocking, type Rule } from './rule.js';

/** C3: the chosen package is one of those C1 lists as in use, and no nation-wide system of a ministry (catalogue 2, C3). */
export const c3PackageInUse: Rule = ({ answers }) => {
  const { state, package: chosen } = answers.C3 ?? {};
  if (state !== 'chosen' || !chosen) return [];
  const line = answers.C1?.packages?.find((row) => row.id === chosen);
  if (line && !line.retiredOn && line.type !== 'national') return [];
  return [blocking({ rule: 'C3-listed', question: 'C3', path: 'package' }, 'rule.C3-listed')];
};
