import * as v from 'valibot';
import type { FormVariant } from '../agencies/kind.js';
import { A1, A2, A3, A4, A5, A6, A7 } from '../areas/architecture/content.js';
import { ISSUED_STEP } from '../areas/architecture/steps.js';
import { B1, B3 } from '../areas/ngsp/content.js';
import { C0, C1, C2, C4, C5, C7 } from '../areas/one-stop/content.js';
import { D1, D2, D3 } from '../areas/projects/content.js';
import { E1, T1, T2, T3 } from './general-content.js';

/** The shape of the answer to every question of this form version (question-catalogue 2, items marked 1). */
const CONTENT = { T1, T2, T3, A1, A2, A3, A4, A5, A6, A7, B1, B3, C0, C1, C2, C4, C5, C7, D1, D2, D3, E1 };

export type QuestionId = keyof typeof CONTENT;
export type AnswerOf = { [Q in QuestionId]: v.InferOutput<(typeof CONTENT)[Q]> };
export type Answers = { readonly [Q in QuestionId]?: AnswerOf[Q] };
export type Area = 'T' | 'A' | 'B' | 'C' | 'D' | 'E';

export interface Question {
  readonly id: QuestionId;
  readonly area: Area;
  /** Variants that are asked. */
  readonly variants: readonly FormVariant[];
  /** May stay without an answer. */
  readonly optional: boolean;
  /** The gate: shown only when the answers so far ask for it. */
  readonly shown: (answers: Answers) => boolean;
}

const ALL: readonly FormVariant[] = ['B', 'CP', 'T'];
const MINISTRIES_PROVINCES: readonly FormVariant[] = ['B', 'T'];
const always = (): boolean => true;
const step = (answers: Answers): number => answers.A1?.step ?? 0;
const handlesProcedures = (answers: Answers): boolean => answers.C0?.handles !== 'none';
const hasProjects = (answers: Answers): boolean => answers.D1?.any === 'yes';

const question = (
  id: QuestionId,
  variants = ALL,
  shown: Question['shown'] = always,
  optional = false,
): Question => ({
  id,
  area: id[0] as Area,
  variants,
  optional,
  shown,
});

/** In the order of the form. */
export const QUESTIONS: readonly Question[] = [
  question('T1'),
  question('T2'),
  question('T3'),
  question('A1'),
  question('A2', ALL, (answers) => step(answers) === 3 || step(answers) === 5, true),
  question('A3', ALL, (answers) => step(answers) >= 1),
  question('A4', ALL, (answers) => step(answers) >= 3 && step(answers) <= 6),
  question('A5', ALL, (answers) => step(answers) < ISSUED_STEP),
  question('A6'),
  question('A7', ALL, (answers) => step(answers) >= ISSUED_STEP),
  question('B1', ALL),
  question('B3'),
  question('C0'),
  question('C1', MINISTRIES_PROVINCES, handlesProcedures),
  question('C2', MINISTRIES_PROVINCES, handlesProcedures),
  question('C4', MINISTRIES_PROVINCES, handlesProcedures),
  question('C5', MINISTRIES_PROVINCES, handlesProcedures),
  question('C7', ALL, handlesProcedures),
  question('D1'),
  question('D2', ALL, hasProjects),
  question('D3', ALL, hasProjects),
  question('E1'),
];

const BY_ID = new Map(QUESTIONS.map((item) => [item.id, item]));

export const isQuestionId = (value: string): value is QuestionId => BY_ID.has(value as QuestionId);

export function getQuestion(id: QuestionId): Question {
  return BY_ID.get(id)!;
}

/** The questions an agency of this variant sees after the gates; counts like "n of m" are over these. */
export function visibleQuestions(variant: FormVariant, answers: Answers): QuestionId[] {
  return QUESTIONS.filter((item) => item.variants.includes(variant) && item.shown(answers)).map(
    (item) => item.id,
  );
}

export type Parsed<Q extends QuestionId> =
  { ok: true; value: AnswerOf[Q] } | { ok: false; problems: AnswerProblem[] };

/** Where and why a value is malformed; an incomplete answer is not malformed. */
export interface AnswerProblem {
  readonly path: string;
  readonly reason: string;
}

/** Strict: unknown keys are refused, never ignored and stored; texts are cleaned, dates exist, numbers are bounded. */
export function parseAnswer<Q extends QuestionId>(id: Q, raw: unknown): Parsed<Q> {
  const result = v.safeParse(CONTENT[id] as unknown as v.GenericSchema<unknown, AnswerOf[Q]>, raw, {
    abortPipeEarly: true,
  });
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues
    .slice(0, 20)
    .map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: issue.type }));
  return { ok: false, problems };
}
