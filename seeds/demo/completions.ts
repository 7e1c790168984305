import { countValue } from '@ega/shared/documents/field';
import type { DocumentDraft } from '@ega/shared/documents/official-document';
import type { AnyAnswer, AnswerOf, Answers } from '@ega/shared/reports/answer-schemas';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { number } from './answers/context.js';

export type Completion = { readonly value: AnyAnswer } | { readonly document: DocumentDraft };

/** How far the figures of level 3 were off. */
const CORRECTION = 5;

/** What an agency sends when completion is asked for: corrected figures, or the decision with all its pages. */
export function completionOf(question: QuestionId, answers: Answers): Completion | null {
  if (question === 'C7' && answers.C7) return { value: corrected(answers.C7) };
  if (question !== 'A3') return null;
  const decision = answers.A3?.steps?.find((row) => row.step === 7)?.document;
  return decision ? { document: decision } : null;
}

/** The sum stays the total of C0 (R17): what level 3 gains, level 2 loses. */
function corrected(answer: NonNullable<AnswerOf['C7']>): AnswerOf['C7'] {
  const [level2, level3] = [countValue(answer.level2) ?? 0, countValue(answer.level3) ?? 0];
  return { ...answer, level2: number(level2 - CORRECTION), level3: number(level3 + CORRECTION) };
}

/** A3 with another file for the decision. */
export function withDecisionFile(answers: Answers, fileId: string): AnswerOf['A3'] {
  const steps = (answers.A3?.steps ?? []).map((row) =>
    row.step === 7 && row.document ? { ...row, document: { ...row.document, fileId } } : row,
  );
  return { ...answers.A3, steps };
}
