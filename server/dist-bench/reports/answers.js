import { QUESTIONS } from '@ega/shared/reports/questions';
export const ORDER = new Map(QUESTIONS.map((question, index) => [question.id, index]));
/** The answers that count or wait to be confirmed; a cleared one is no answer. */ export function answersOf(
  draft,
) {
  const entries = draft
    .filter((row) => row.value !== null && row.value !== undefined)
    .map((row) => [row.question, row.value]);
  return Object.fromEntries(entries);
}
export function statesOf(draft) {
  const entries = draft
    .filter((row) => row.value !== null && row.value !== undefined)
    .map((row) => [row.question, row.origin]);
  return Object.fromEntries(entries);
}
/** Reasons for warnings under the key that the rules and the revision use: `rule:question`. */ export function reasonsOf(
  draft,
) {
  return Object.fromEntries(
    draft.flatMap((row) =>
      Object.entries(row.reasons).map(([rule, reason]) => [`${rule}:${row.question}`, reason]),
    ),
  );
}
/** Of those, the ones of a single question, by rule. */ export function reasonsFor(reasons, question) {
  return Object.fromEntries(
    Object.entries(reasons)
      .filter(([key]) => key.endsWith(`:${question}`))
      .map(([key, reason]) => [key.slice(0, key.lastIndexOf(':')), reason]),
  );
}

//# sourceMappingURL=answers.js.map
