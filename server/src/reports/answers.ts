import { QUESTIONS, type Answers, type QuestionId } from '@ega/shared/reports/questions';

/** How an answer came to be. Prefilled ones never get into a revision. */
export type Origin = 'prefilled' | 'confirmed' | 'changed';
export type AnswerStates = { [Q in QuestionId]?: Origin };

/** Who gave each answer of a revision: account, its unit inside the agency at that time, and when. */
export type Suppliers = {
  [Q in QuestionId]?: { account: string | null; unit: string | null; at: string };
};

/** The working answer to one question. */
export interface DraftAnswer {
  question: QuestionId;
  value: unknown;
  origin: Origin;
  /** 0 while nobody of the agency has saved it in this round. */
  version: number;
  reasons: Record<string, string>;
  updatedBy: string | null;
  updatedAt: string | null;
}

export const ORDER: ReadonlyMap<string, number> = new Map(
  QUESTIONS.map((question, index) => [question.id, index]),
);

/** The answers that count or wait to be confirmed; a cleared one is no answer. */
export function answersOf(draft: readonly DraftAnswer[]): Answers {
  const entries = draft
    .filter((row) => row.value !== null && row.value !== undefined)
    .map((row) => [row.question, row.value]);
  return Object.fromEntries(entries) as Answers;
}

export function statesOf(draft: readonly DraftAnswer[]): AnswerStates {
  const entries = draft
    .filter((row) => row.value !== null && row.value !== undefined)
    .map((row) => [row.question, row.origin]);
  return Object.fromEntries(entries) as AnswerStates;
}

/** Reasons for warnings under the key that the rules and the revision use: `rule:question`. */
export function reasonsOf(draft: readonly DraftAnswer[]): Record<string, string> {
  return Object.fromEntries(
    draft.flatMap((row) =>
      Object.entries(row.reasons).map(([rule, reason]) => [`${rule}:${row.question}`, reason]),
    ),
  );
}

/** Of those, the ones of a single question, by rule. */
export function reasonsFor(
  reasons: Readonly<Record<string, string>>,
  question: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reasons)
      .filter(([key]) => key.endsWith(`:${question}`))
      .map(([key, reason]) => [key.slice(0, key.lastIndexOf(':')), reason]),
  );
}
