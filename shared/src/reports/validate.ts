import { reasonKey, type Issue } from './issue.js';
import { QUESTION_IDS } from './question-id.js';
import { visibleAnswers, visibleQuestions } from './questions.js';
import { ORDERED_RULES } from './rules/ordered-rules.js';
import type { RuleInput } from './rules/rule.js';

export type { RuleInput } from './rules/rule.js';

const SEVERITIES = ['blocking', 'warning'] as const;

/**
 * Everything the rules say about a report, all at once: what blocks first, each part in the order of the form. Only
 * what the agency's own form shows is judged; a warning for which a reason was given carries it (catalogue 2 and 5).
 */
export function validateReport(input: RuleInput): Issue[] {
  const visible = new Set(visibleQuestions(input.variant, input.answers, input.form));
  const seen: RuleInput = { ...input, answers: visibleAnswers(input.variant, input.answers, input.form) };
  return ORDERED_RULES.flatMap((rule) => rule(seen))
    .filter((issue) => visible.has(issue.question))
    .map((issue) => withReason(issue, input.warningsAcknowledged))
    .sort((a, b) => place(a) - place(b));
}

/** Whether the report may be marked ready and sent. */
export function isSendable(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.severity !== 'blocking');
}

function withReason(issue: Issue, reasons: RuleInput['warningsAcknowledged']): Issue {
  const reason = issue.severity === 'warning' ? reasons[reasonKey(issue)]?.trim() : undefined;
  return reason ? { ...issue, reason } : issue;
}

function place(issue: Issue): number {
  return SEVERITIES.indexOf(issue.severity) * QUESTION_IDS.length + QUESTION_IDS.indexOf(issue.question);
}
