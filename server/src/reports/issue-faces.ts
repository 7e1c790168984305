import type { Issue } from '@ega/shared/reports/issue';
import type { DraftAnswer } from './answers.js';
import type { IssueFace } from './report.types.js';

/** Issues as they travel; a warning carries the reason that the agency gave for it. */
export function issueFaces(issues: readonly Issue[], answers: readonly Pick<DraftAnswer, 'question' | 'reasons'>[]): IssueFace[] {
  const reasons = new Map(answers.map((row) => [row.question as string, row.reasons]));
  return issues.map((issue) => {
    const reason = reasons.get(issue.question)?.[issue.rule];
    return {
      rule: issue.rule,
      severity: issue.severity,
      question: issue.question,
      code: issue.code,
      params: issue.params,
      ...(issue.path === undefined ? {} : { path: issue.path }),
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
