import type { AnswerOf } from '../answer-schemas.js';
import type { QuestionId } from '../question-id.js';
import type { RuleInput } from './rule.js';

/** What the agency said before: the answer last sent, else the last verified one ("giá trị kỳ trước", catalogue 0.5). */
export function earlierAnswer<Q extends QuestionId>(input: RuleInput, question: Q): AnswerOf[Q] | null {
  return input.previousReported?.[question] ?? input.previousVerified?.[question] ?? null;
}
