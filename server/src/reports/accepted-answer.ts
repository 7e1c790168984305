import { DomainError } from '@ega/shared/errors';
import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import { QUESTION_IDS } from '@ega/shared/reports/question-id';
import { parseAnswer, type Answers, type QuestionId } from '@ega/shared/reports/questions';
import { isSecret } from '@ega/shared/reports/required-parts';
import type { DraftAnswer, Origin } from './answers.js';

/** A question nobody has answered yet. */
export const emptyAnswer = (question: QuestionId): DraftAnswer => ({
  question,
  value: null,
  origin: 'changed' as Origin,
  version: 0,
  reasons: {},
  updatedBy: null,
  updatedAt: null,
});

/** The value as it will be kept (NFC, closed where secret), or all that is malformed in it at once. */
export function acceptedValue(question: QuestionId, raw: unknown, secret: readonly QuestionId[]): unknown {
  const parsed = parseAnswer(question, raw);
  if (!parsed.ok) throw new DomainError('MALFORMED_INPUT', { question, issues: parsed.issues });
  return secret.includes(question) ? closeSecretFields(question, parsed.value) : parsed.value;
}

/** Questions that the agency has marked a state secret (T3). */
export function secretQuestions(draft: readonly Pick<DraftAnswer, 'question' | 'value'>[]): QuestionId[] {
  const answers = { T3: draft.find((row) => row.question === 'T3')?.value ?? undefined } as Answers;
  return QUESTION_IDS.filter((question) => isSecret(question, answers));
}

/** Somebody saved in between: both sides go back and the person chooses; nothing is overwritten (house decision 1). */
export function assertSeen(current: DraftAnswer, seen: number, yours: unknown): void {
  if (current.version === seen) return;
  const { value, origin, version, updatedBy, updatedAt } = current;
  throw new DomainError('STALE_VERSION', {
    question: current.question,
    yours,
    theirs: { value, origin, version, by: updatedBy, at: updatedAt },
  });
}
