import { countOrNone } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** B5: no more transactions succeeded than there were (catalogue 2, B5, CHẶN). */
export const b5SucceededWithinTotal: Rule = ({ answers }) =>
  (answers.B5?.transactions ?? []).flatMap((line) => {
    const succeeded = countOrNone(line.succeeded);
    const total = countOrNone(line.total);
    if (succeeded === null || total === null || succeeded <= total) return [];
    const path = `transactions.${line.connection}.succeeded`;
    return [blocking({ rule: 'B5-more', question: 'B5', path }, 'rule.B5-more', { succeeded, total })];
  });
