import { formLists } from '../../app/form-lists.js';
import { areaOf, QUESTION_IDS, type QuestionArea, type QuestionId } from '@ega/shared/reports/question-id';
import { formOfRound, type FormContext } from '@ega/shared/reports/form-context';
import { answeredQuestions, visibleQuestions, type Answers } from '@ega/shared/reports/questions';
import { isSecret } from '@ega/shared/reports/required-parts';
import type { FormVariant } from '@ega/shared/agencies/kind';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { Desk } from './draft/desk.js';
import type { DeskState } from './draft/desk-state.js';
import {
  EMPTY_SHEET,
  sheetOf,
  type AnswerFace,
  type Page,
  type PageIssue,
  type Sheet,
} from './draft/sheet.js';

const AREAS: readonly QuestionArea[] = ['T', 'A', 'B', 'C', 'D', 'E'];
/** The sections of the page: the areas of the form, then "Rà soát và gửi". */
export type Section = QuestionArea | 'F';
export const SECTIONS: readonly Section[] = [...AREAS, 'F'];

/** One question as it is drawn. */
export interface QuestionView {
  readonly id: QuestionId;
  readonly sheet: Sheet;
  readonly face: AnswerFace | null;
  readonly editable: boolean;
  readonly issues: readonly PageIssue[];
  /** Counts as answered: complete, and not merely carried over. */
  readonly answered: boolean;
  readonly secret: boolean;
}

export interface FormView {
  readonly variant: FormVariant;
  /** The form with which the round was opened. */
  readonly asked: FormContext;
  readonly answers: Answers;
  readonly questions: readonly QuestionView[];
  readonly blocking: readonly PageIssue[];
  readonly warnings: readonly PageIssue[];
}

/** The form as this person sees it: gates and counts by the shared rules, over what stands on the screen now. */
export function formView(page: Page, state: DeskState): FormView {
  const variant = page.agency.variant as FormVariant;
  const asked = askedIn(page);
  const drafting = page.source === 'draft';
  const faces = new Map(page.answers.map((face) => [face.question, face]));
  const sheetFor = (id: QuestionId): Sheet => {
    const face = faces.get(id);
    if (drafting) return state.sheets[id] ?? EMPTY_SHEET;
    return face ? sheetOf(face) : EMPTY_SHEET;
  };
  const answers = Object.fromEntries(
    QUESTION_IDS.flatMap((id) => {
      const { value } = sheetFor(id);
      return value === null || value === undefined ? [] : [[id, value]];
    }),
  ) as Answers;
  const issues = drafting ? state.issues : page.issues;
  const visible = new Set(visibleQuestions(variant, answers, asked));
  const complete = new Set(answeredQuestions(variant, answers, asked));
  const open = drafting && page.state !== 'ready' && state.reportState !== 'ready';
  const questions = QUESTION_IDS.filter((id) => visible.has(id)).map((id) => {
    const sheet = sheetFor(id);
    const face = faces.get(id) ?? null;
    return {
      id,
      sheet,
      face,
      // A question that has just come into view is not in the server's answer yet.
      editable:
        open && (state.editable.has(id) || (page.state === 'draft' && face === null && canEdit(page))),
      issues: issues.filter((issue) => issue.question === id),
      answered: complete.has(id) && sheet.origin !== 'prefilled' && !isAsked(face, sheet),
      secret: isSecret(id, answers),
    };
  });
  return {
    variant,
    asked,
    answers,
    questions,
    blocking: issues.filter(
      (issue) => issue.severity === 'blocking' && visible.has(issue.question as QuestionId),
    ),
    warnings: issues.filter(
      (issue) => issue.severity === 'warning' && visible.has(issue.question as QuestionId),
    ),
  };
}

/**
 * Sends what was typed, then tells whether the report may go on: what is missing is only known after that. A move over
 * unsent work would leave it behind.
 */
export async function isComplete(page: Page, form: FormView, desk: Desk | null): Promise<boolean> {
  if (!desk) return form.blocking.length === 0;
  return (await desk.flush()) && formView(page, desk.getState()).blocking.length === 0;
}

/** How much is missing for certain: of a question that has not been sent nobody knows yet. */
export function leftFor(form: FormView, desk: Desk | null): number {
  const unsent = new Set<string>(desk?.unsentQuestions());
  return form.blocking.filter(({ question }) => !unsent.has(question)).length;
}

type FormFrame = Pick<Page, 'lists'> & { readonly round: { formVersion: number; cutOff: string } };

/** The form of the page's round, with the lists that were entered when it opened. */
export function askedIn({ round, lists }: FormFrame): FormContext {
  const cutOff = round.cutOff as CivilDate;
  return formOfRound({ formVersion: round.formVersion, cutOff }, formLists(lists, cutOff));
}

/** Completion was asked for and nothing was saved since. */
export function isAsked(face: AnswerFace | null, sheet: Sheet): boolean {
  return Boolean(
    face?.returned && !face.returned.answered && sheet.version === face.version && !sheet.unsent,
  );
}

function canEdit(page: Page): boolean {
  return page.allowed.includes('edit');
}

export function questionsOf(form: FormView, section: Section): readonly QuestionView[] {
  return form.questions.filter(({ id }) => areaOf(id) === section);
}

/** Every question of the form in exactly one of four heaps, so that the counts beside the form add up to their number. */
export function progressOf({ questions }: Pick<FormView, 'questions'>) {
  const answered = questions.filter((question) => question.answered);
  const confirmed = answered.filter(({ sheet }) => sheet.origin === 'confirmed').length;
  const waiting = questions.filter(
    ({ answered: done, sheet }) => !done && sheet.origin === 'prefilled',
  ).length;
  return {
    total: questions.length,
    answered: answered.length,
    confirmed,
    entered: answered.length - confirmed,
    waiting,
    open: questions.length - answered.length - waiting,
  };
}

/** The section that `?cau=` leads to: a question, the letter of an area, or F. */
export function sectionOf(anchor: string | null): Section | null {
  const letter = anchor?.[0] as Section | undefined;
  return letter && SECTIONS.includes(letter) ? letter : null;
}

/** Where work goes on: what completion is asked for, else the first question that is not answered. */
export function firstOpenSection(form: FormView): Section {
  const asked = form.questions.find(({ face, sheet }) => isAsked(face, sheet));
  const open = asked ?? form.questions.find(({ answered }) => !answered);
  return open ? areaOf(open.id) : 'F';
}
