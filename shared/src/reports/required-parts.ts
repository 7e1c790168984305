import type { FormVariant } from '../agencies/kind.js';
import type { AnswerOf, Answers } from './answer-schemas.js';
import { type FormContext, LATEST_FORM } from './form-context.js';
import type { QuestionId } from './question-id.js';
import { requiredA3, requiredA4, requiredA5, requiredA7 } from './required/architecture.js';
import { requiredE3 } from './required/conclusions.js';
import { requiredE1, requiredE2, requiredT1, requiredT2, requiredT3 } from './required/general.js';
import { requiredB2, requiredB4, requiredB5, requiredB6 } from './required/joining.js';
import { requiredB1, requiredB3 } from './required/ngsp.js';
import { requiredC0, requiredC1, requiredC4, requiredC5, requiredC7 } from './required/one-stop.js';
import { Missing, type MissingPart } from './required/part.js';
import { requiredA10, requiredA8, requiredA9 } from './required/plans.js';
import { requiredD2, requiredD3, requiredD4, requiredD5 } from './required/projects.js';
import {
  requiredC10,
  requiredC11,
  requiredC3,
  requiredC6,
  requiredC8,
  requiredC9,
} from './required/unifying.js';

export type { MissingPart } from './required/part.js';

type Check<Q extends QuestionId> = (
  answer: AnswerOf[Q],
  missing: Missing,
  variant: FormVariant,
  answers: Answers,
  form: FormContext,
) => void;

const step = (answers: Answers) => answers.A1?.step ?? 0;

const CHECKS: { readonly [Q in QuestionId]: Check<Q> } = {
  T1: requiredT1,
  T2: requiredT2,
  T3: requiredT3,
  A1: (answer, missing) => missing.need(answer.step, 'step'),
  A2: () => undefined,
  A3: (answer, missing, _variant, answers) => requiredA3(answer, step(answers), missing),
  A4: requiredA4,
  A5: (answer, missing, _variant, answers) => requiredA5(answer, step(answers), missing),
  A6: (answer, missing, _variant, answers) => {
    if (step(answers) >= 1) missing.needText(answer.leadUnit, 'leadUnit');
  },
  A7: requiredA7,
  A8: requiredA8,
  A9: (answer, missing, _variant, _answers, form) => requiredA9(answer, form, missing),
  A10: requiredA10,
  B1: requiredB1,
  B2: (answer, missing, variant) => requiredB2(answer, variant, missing),
  B3: (answer, missing, _variant, _answers, form) => requiredB3(answer, form, missing),
  B4: requiredB4,
  B5: (answer, missing, _variant, answers, form) => requiredB5(answer, answers.B3, form, missing),
  B6: requiredB6,
  C0: (answer, missing, variant) => requiredC0(answer, variant, missing),
  C1: requiredC1,
  C2: (answer, missing) => missing.need(answer.count, 'count'),
  C3: requiredC3,
  C4: (answer, missing, variant) => requiredC4(answer, variant, missing),
  C5: requiredC5,
  C6: (answer, missing, variant, _answers, form) => requiredC6(answer, variant, form, missing),
  C7: requiredC7,
  C8: requiredC8,
  C9: requiredC9,
  C10: (answer, missing, variant) => requiredC10(answer, variant, missing),
  C11: requiredC11,
  D1: (answer, missing) => missing.need(answer.has, 'has'),
  D2: requiredD2,
  D3: (answer, missing, _variant, answers) => requiredD3(answer, answers.D2, missing),
  D4: (answer, missing, _variant, answers) => requiredD4(answer, answers, missing),
  D5: (answer, missing, _variant, answers) => requiredD5(answer, answers, missing),
  E1: requiredE1,
  E2: requiredE2,
  E3: (answer, missing, _variant, _answers, form) => requiredE3(answer, form, missing),
};

/** What the row of the question asks for and the answer lacks; an answer not yet given lacks everything. */
export function missingParts(
  question: QuestionId,
  variant: FormVariant,
  answers: Answers,
  form: FormContext = LATEST_FORM,
): MissingPart[] {
  const missing = new Missing(question, isSecret(question, answers));
  const check = CHECKS[question] as Check<QuestionId>;
  check((answers[question] ?? {}) as AnswerOf[QuestionId], missing, variant, answers, form);
  return missing.parts;
}

/** Whether the agency has marked the question a state secret: its text, document numbers and files are closed (T3). */
export function isSecret(question: QuestionId, answers: Answers): boolean {
  return answers.T3?.answer === 'some' && (answers.T3.questions ?? []).includes(question);
}
