import { hasAnswer, isOptional, visibleQuestions } from '../questions.js';
import { isSecret } from '../required-parts.js';
import type { QuestionId } from '../question-id.js';
import type { Issue } from '../issue.js';
import { blocking, type Rule, type RuleInput } from './rule.js';

/**
 * R22: nothing goes out that is not answered, that was only carried over from the previous round, or that completion
 * was asked for and not given (catalogue 5, R22; 0.5). A state secret may stay empty: the officer records it on paper (T3).
 */
export const r22NothingLeftOpen: Rule = (input) =>
  visibleQuestions(input.variant, input.answers, input.form).flatMap((question) => judge(question, input));

function judge(question: QuestionId, input: RuleInput): Issue[] {
  const { answers, variant } = input;
  const place = { rule: 'R22', question } as const;
  if (input.returned.some((asked) => asked.question === question && !asked.answeredSinceReturn)) {
    return [blocking(place, 'rule.R22.returned')];
  }
  // Also where the question is optional: what was carried over never counts by default.
  if (hasAnswer(question, answers)) {
    return input.states[question] === 'prefilled' ? [blocking(place, 'rule.R22.unconfirmed')] : [];
  }
  if (isOptional(question, variant, answers) || isSecret(question, answers)) return [];
  return [blocking(place, 'rule.R22.unanswered')];
}
