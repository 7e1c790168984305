import { createContext, useContext } from 'react';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import type { FormContext } from '@ega/shared/reports/form-context';
import type { QuestionId } from '@ega/shared/reports/question-id';
import type { CivilDate } from '@ega/shared/text/civil-date';

/** What every field of one question needs to know about the form around it. */
export interface FormFacts {
  readonly question: QuestionId;
  readonly variant: FormVariant;
  readonly agency: number;
  readonly cutOff: CivilDate;
  /** The form with which the round was opened. */
  readonly asked: FormContext;
  /** All answers as they stand on this screen. */
  readonly answers: Answers;
  /** The latest verified answer to this question, else the latest sent one. */
  readonly previous: unknown;
  /** What is wrong, by path. */
  readonly faults: ReadonlyMap<string, string>;
  /** Every place a rule speaks of, warnings too. */
  readonly spokenOf: ReadonlySet<string>;
  /** Text, document numbers and files are closed: the answer falls under state secrets (T3). */
  readonly secret: boolean;
  /** Files are only taken over or left out: a proposal of the Authority names no file of its own. */
  readonly filesKept?: boolean;
}

const FactsContext = createContext<FormFacts | null>(null);

export const FormProvider = FactsContext.Provider;

export function useForm(): FormFacts {
  const facts = useContext(FactsContext);
  if (!facts) throw new Error('A field stands inside a question.');
  return facts;
}

/** Id of the control at a path; the summary of what is left to do leads there. */
export function fieldId(question: QuestionId, path: string): string {
  return path ? `${question}-${path.replaceAll('.', '-')}` : question;
}
