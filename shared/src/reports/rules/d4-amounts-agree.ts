import type { Issue } from '../issue.js';
import { approvedProjects } from '../project-basis.js';
import { blocking, type Rule } from './rule.js';

/** D4: an approved project costs something, and its parts are never above the total (catalogue 2, D4, CHẶN). */
export const d4AmountsAgree: Rule = ({ answers }) => {
  const approved = approvedProjects(answers).map((project) => project.id);
  return (answers.D4?.projects ?? []).flatMap((line) => {
    const at = (name: string) => `projects.${line.project}.${name}`;
    const issues: Issue[] = [];
    if (line.total == null) return issues;
    const total = BigInt(line.total);
    if (total === 0n && approved.includes(line.project))
      issues.push(blocking({ rule: 'D4-amounts', question: 'D4', path: at('total') }, 'rule.D4-positive'));
    if (line.year != null && BigInt(line.year) > total)
      issues.push(blocking({ rule: 'D4-amounts', question: 'D4', path: at('year') }, 'rule.D4-year'));
    if (line.integration != null && BigInt(line.integration) > total)
      issues.push(
        blocking({ rule: 'D4-amounts', question: 'D4', path: at('integration') }, 'rule.D4-integration'),
      );
    return issues;
  });
};
