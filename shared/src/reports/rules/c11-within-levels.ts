import { countOrNone, proceduresByLevel } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** C11: no more procedures are on the unified portal than C7 counts at levels 3 and 4 (catalogue 2, C11, CHẶN). */
export const c11WithinLevels: Rule = ({ answers }) => {
  const online = countOrNone(answers.C11?.online);
  const levels = proceduresByLevel(answers.C7);
  if (online === null || levels === null) return [];
  const procedures = levels[2] + levels[3];
  if (online <= procedures) return [];
  return [
    blocking({ rule: 'C11-more', question: 'C11', path: 'online' }, 'rule.C11-more', { online, procedures }),
  ];
};
