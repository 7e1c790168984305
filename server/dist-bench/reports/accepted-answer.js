import { DomainError } from '@ega/shared/errors';
import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import { QUESTION_IDS } from '@ega/shared/reports/question-id';
import { parseAnswer } from '@ega/shared/reports/questions';
import { isSecret } from '@ega/shared/reports/required-parts';
/** A question nobody has answered yet. */ export const emptyAnswer = (question) => ({
  question,
  value: null,
  origin: 'changed',
  version: 0,
  reasons: {},
  updatedBy: null,
  updatedAt: null,
});
/** The value as it will be kept (NFC, closed where secret), or all that is malformed in it at once. */ export function acceptedValue(
  question,
  raw,
  secret,
) {
  const parsed = parseAnswer(question, raw);
  if (!parsed.ok)
    throw new DomainError('MALFORMED_INPUT', {
      question,
      issues: parsed.issues,
    });
  return secret.includes(question) ? closeSecretFields(question, parsed.value) : parsed.value;
}
/** Questions that the agency has marked a state secret (T3). */ export function secretQuestions(draft) {
  const answers = {
    T3: draft.find((row) => row.question === 'T3')?.value ?? undefined,
  };
  return QUESTION_IDS.filter((question) => isSecret(question, answers));
}
/** Somebody saved in between: both sides go back and the person chooses; nothing is overwritten (house decision 1). */ export function assertSeen(
  current,
  seen,
  yours,
) {
  if (current.version === seen) return;
  const { value, origin, version, updatedBy, updatedAt } = current;
  throw new DomainError('STALE_VERSION', {
    question: current.question,
    yours,
    theirs: {
      value,
      origin,
      version,
      by: updatedBy,
      at: updatedAt,
    },
  });
}

//# sourceMappingURL=accepted-answer.js.map
