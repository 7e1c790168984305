import type { FormVariant } from '@ega/shared/agencies/kind';
import type { FormContext } from '@ega/shared/reports/form-context';
import type { Answers, QuestionId } from '@ega/shared/reports/questions';
import { visibleQuestions } from '@ega/shared/reports/questions';
import { canonicalize } from '../platform/canonical.js';
import type { AnswerStates } from './answers.js';

/** What the Authority asked about one question, word for word. */
export interface ReturnedQuestion {
  question: QuestionId;
  reasonCode: string;
  text: string;
  dueOn: string | null;
  /** The answer as the officer proposes it. */
  proposed?: unknown;
}

/** Where each verified answer was accepted. */
export type VerifiedFrom = { [Q in QuestionId]?: { round: string; revision: number; decision: string } };

/** What an undo puts back. */
export interface BeforeDecision {
  returnedUntil: string | null;
  openQuestions: QuestionId[] | null;
  readyFrom: 'draft' | 'returned' | null;
}

export const sameAnswer = (a: unknown, b: unknown): boolean =>
  a !== undefined && a !== null && b !== undefined && b !== null && canonicalize(a) === canonicalize(b);

/**
 * An answer that equals the verified one counts as accepted beforehand where the agency confirmed it unchanged, or where
 * it was accepted in an earlier revision of this same report (practice.md 5). One that was returned never does.
 */
export function acceptedBeforehand(
  question: QuestionId,
  revision: { answers: Answers; states: AnswerStates },
  verified: { answers: Answers; from: VerifiedFrom } | null,
  round: string,
  returnedEarlier: ReadonlySet<string>,
): boolean {
  if (!verified || returnedEarlier.has(question)) return false;
  if (!sameAnswer(revision.answers[question], verified.answers[question])) return false;
  return revision.states[question] === 'confirmed' || verified.from[question]?.round === round;
}

/**
 * Verified answers after a decision: the standing ones, overlaid with those marked accepted now (one accepted beforehand
 * stands already and keeps where it was accepted), without what their own gates hide.
 */
export function verifiedAfter(
  asked: { variant: FormVariant; form: FormContext },
  standing: { answers: Answers; from: VerifiedFrom } | null,
  marked: readonly QuestionId[],
  revision: { answers: Answers; number: number },
  decision: { id: string; round: string },
): { answers: Answers; from: VerifiedFrom } {
  const answers: Partial<Record<QuestionId, unknown>> = { ...standing?.answers };
  const from: VerifiedFrom = { ...standing?.from };
  for (const question of marked) {
    answers[question] = revision.answers[question];
    from[question] = { round: decision.round, revision: revision.number, decision: decision.id };
  }
  const shown = new Set<string>(visibleQuestions(asked.variant, answers as Answers, asked.form));
  const keep = (question: string): boolean => shown.has(question);
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => keep(question))) as Answers,
    from: Object.fromEntries(Object.entries(from).filter(([question]) => keep(question))) as VerifiedFrom,
  };
}
