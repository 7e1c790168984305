import { countOrNone } from '../../areas/one-stop/counting.js';
import type { Issue } from '../issue.js';
import { blocking, type Rule } from './rule.js';

/**
 * C9: online files are a part of all files, and where C8 says that no procedure of a level had any there are none of
 * that level (catalogue 2, C9, CHẶN).
 */
export const c9FilesAgree: Rule = ({ answers }) => {
  const level3 = countOrNone(answers.C9?.level3);
  const level4 = countOrNone(answers.C9?.level4);
  const total = countOrNone(answers.C9?.total);
  const online = (level3 ?? 0) + (level4 ?? 0);
  const issues: Issue[] = [];
  if (total !== null && online > total)
    issues.push(
      blocking({ rule: 'C9-more', question: 'C9', path: 'total' }, 'rule.C9-more', { online, total }),
    );
  for (const level of [3, 4] as const) {
    const files = level === 3 ? level3 : level4;
    if (countOrNone(answers.C8?.[`level${level}`]) !== 0 || !files) continue;
    issues.push(
      blocking({ rule: 'C9-none', question: 'C9', path: `level${level}` }, 'rule.C9-none', { level }),
    );
  }
  return issues;
};
