import { countOrNone } from '../../areas/one-stop/counting.js';
import { blocking, type Rule } from './rule.js';

/** C8: no more procedures of a level had files than C7 counts at that level (catalogue 2, C8, CHẶN). */
export const c8WithinLevels: Rule = ({ answers }) =>
  ([3, 4] as const).flatMap((level) => {
    const withFiles = countOrNone(answers.C8?.[`level${level}`]);
    const procedures = countOrNone(answers.C7?.[`level${level}`]);
    if (withFiles === null || procedures === null || withFiles <= procedures) return [];
    const at = { rule: 'C8-more', question: 'C8', path: `level${level}` } as const;
    return [blocking(at, 'rule.C8-more', { level, withFiles, procedures })];
  });
