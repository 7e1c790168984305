import * as v from 'valibot';
import { FORM_VARIANTS, type FormVariant } from '../agencies/kind.js';
import { isIssued } from '../areas/architecture/steps.js';
import { programmeTasksOn } from '../areas/architecture/programme-tasks.js';
import { runningConnections } from '../areas/ngsp/running.js';
import { isMessageCode } from '../text/say.js';
import { ANSWER_SCHEMAS, type AnswerOf, type Answers } from './answer-schemas.js';
import { type FormContext, LATEST_FORM } from './form-context.js';
import type { Issue } from './issue.js';
import { areaOf, askedSince, QUESTION_IDS, type QuestionArea, type QuestionId } from './question-id.js';
import { approvedProjects, boundProjects } from './project-basis.js';
import { missingParts } from './required-parts.js';
import { soundJson } from './sound-json.js';

export type { AnswerOf, Answers, AnyAnswer } from './answer-schemas.js';
export type { QuestionArea, QuestionId } from './question-id.js';

export interface Question {
  readonly id: QuestionId;
  readonly area: QuestionArea;
  readonly variants: readonly FormVariant[];
  /** Never needed for sending; what is optional for one kind of agency only is told by `isOptional`. */
  readonly optional: boolean;
}

const NOT_GOVERNMENT_AGENCIES: readonly FormVariant[] = ['B', 'T'];
const ONLY_B_AND_T: readonly QuestionId[] = ['A9', 'C2', 'C3', 'C4', 'C5', 'C6', 'C10', 'C11'];
/** "CP tự nguyện" (B1, C1): shown to Government agencies, not needed from them, outside the 85. */
const VOLUNTARY_FOR_CP: readonly QuestionId[] = ['B1', 'C1'];

/** The questions of the form in order (catalogue 2). */
export const QUESTIONS: readonly Question[] = QUESTION_IDS.map((id) => ({
  id,
  area: areaOf(id),
  variants: ONLY_B_AND_T.includes(id) ? NOT_GOVERNMENT_AGENCIES : FORM_VARIANTS,
  optional: id === 'A2',
}));

/** Whether a gate of the form shows a question under the answers given (catalogue 2, column "Đối tượng"). */
function isOpen(question: QuestionId, answers: Answers, form: FormContext): boolean {
  const step = answers.A1?.step ?? null;
  const reached = step ?? -1;
  switch (question) {
    case 'A2':
      return reached === 3 || reached === 5;
    case 'A3':
      return reached >= 1;
    case 'A4':
      return reached >= 3 && reached <= 6;
    case 'A5':
      return step !== null && !isIssued(step);
    case 'A7':
      return isIssued(step);
    case 'A9':
      return programmeTasksOn(form.programmeTasks, form.day).length > 0;
    case 'E3':
      return form.conclusions.length > 0;
    case 'B5':
      return runningConnections(answers.B3).length > 0;
    case 'C1':
    case 'C2':
    case 'C3':
    case 'C4':
    case 'C5':
    case 'C6':
    case 'C7':
    case 'C8':
    case 'C9':
    case 'C10':
    case 'C11':
      return answers.C0?.has === 'yes';
    case 'D2':
    case 'D3':
    case 'D4':
      return answers.D1?.has === 'yes';
    case 'D5':
      return answers.D1?.has === 'yes' && handlesProcedures(answers);
    default:
      return true;
  }
}

const handlesProcedures = (answers: Answers): boolean =>
  (answers.D2?.projects ?? []).some((project) => project.handlesProcedures === 'yes');

/**
 * The questions an agency of this variant sees under its answers, in the order of the form. A round keeps the form with
 * which it was opened: give its context wherever there is a round.
 */
export function visibleQuestions(
  variant: FormVariant,
  answers: Answers,
  form: FormContext = LATEST_FORM,
): QuestionId[] {
  return QUESTIONS.filter(
    (q) => askedSince(q.id) <= form.version && q.variants.includes(variant) && isOpen(q.id, answers, form),
  ).map((q) => q.id);
}

/**
 * Not needed for sending: an own estimate (A2), what Government agencies give freely, the lead unit at step 0, amounts
 * while nothing is approved, compliance where the architecture came after the projects (R19).
 */
export function isOptional(question: QuestionId, variant: FormVariant, answers: Answers): boolean {
  if (question === 'A2') return true;
  if (question === 'A6') return (answers.A1?.step ?? 0) < 1;
  if (question === 'D4') return approvedProjects(answers).length === 0;
  if (question === 'D5') return boundProjects(answers).length === 0;
  return variant === 'CP' && VOLUNTARY_FOR_CP.includes(question);
}

/** Visible questions whose answer has all the parts that its row asks for. */
export function answeredQuestions(
  variant: FormVariant,
  answers: Answers,
  form: FormContext = LATEST_FORM,
): QuestionId[] {
  return visibleQuestions(variant, answers, form).filter(
    (question) => hasAnswer(question, answers) && missingParts(question, variant, answers, form).length === 0,
  );
}

/** Whether anything stands in the answer: a choice, a number, a word, a row. */
export function hasAnswer(question: QuestionId, answers: Answers): boolean {
  return holdsAnything(answers[question]);
}

function holdsAnything(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.some(holdsAnything);
  return typeof value === 'object' ? Object.values(value).some(holdsAnything) : true;
}

/** Only the answers of visible questions: what is sent, summed up and compared. */
export function visibleAnswers(
  variant: FormVariant,
  answers: Answers,
  form: FormContext = LATEST_FORM,
): Answers {
  const kept = visibleQuestions(variant, answers, form).filter((question) => answers[question] !== undefined);
  return Object.fromEntries(kept.map((question) => [question, answers[question]])) as Answers;
}

export type ParsedAnswer<Q extends QuestionId> =
  { readonly ok: true; readonly value: AnswerOf[Q] } | { readonly ok: false; readonly issues: Issue[] };

/**
 * Reads an answer from outside. Unknown keys, controls, lone surrogates, days that do not exist, numbers out of bounds
 * and over-long texts are refused; what is merely missing is not (house decisions 1 and 9). Never throws.
 */
export function parseAnswer<Q extends QuestionId>(question: Q, raw: unknown): ParsedAnswer<Q> {
  // A schema takes an empty list for an empty object.
  if (Array.isArray(raw) || !soundJson(raw))
    return { ok: false, issues: [malformed(question, 'malformed.shape')] };
  const parsed = v.safeParse(ANSWER_SCHEMAS[question] as v.GenericSchema, raw);
  if (parsed.success) return { ok: true, value: parsed.output as AnswerOf[Q] };
  return {
    ok: false,
    issues: parsed.issues.map((issue) =>
      malformed(question, issue.message, v.getDotPath(issue) ?? undefined),
    ),
  };
}

function malformed(question: QuestionId, message: string, path?: string): Issue {
  const code = isMessageCode(message) ? message : 'malformed.shape';
  return { rule: 'FORM', severity: 'blocking', question, params: {}, code, ...(path ? { path } : {}) };
}
