import { warning, type Rule } from './rule.js';

/**
 * C10: electronic sharing needs a way: either the agency's platform runs, or the route is named (catalogue 2, C10, CB).
 */
export const c10RouteNamed: Rule = ({ answers }) => {
  if (answers.B1?.state === 'operating') return [];
  return (answers.C10?.levels ?? [])
    .filter((line) => line.state === 'electronic' && !line.route)
    .map((line) =>
      warning({ rule: 'C10-route', question: 'C10', path: `levels.${line.pair}.route` }, 'rule.C10-route'),
    );
};
