import type * as v from 'valibot';
import { a1, a2, a3, a4, a5, a6, a7 } from '../areas/architecture/content.js';
import { b1, b3 } from '../areas/ngsp/content.js';
import { c0, c1, c2, c4, c5, c7 } from '../areas/one-stop/content.js';
import { d1, d2, d3 } from '../areas/projects/content.js';
import { e1, t1, t2, t3 } from './general-content.js';
import type { QuestionId } from './question-id.js';

/** The definition of every question's answer; each schema describes its fields too (documents/field). */
export const ANSWER_SCHEMAS = {
  T1: t1,
  T2: t2,
  T3: t3,
  A1: a1,
  A2: a2,
  A3: a3,
  A4: a4,
  A5: a5,
  A6: a6,
  A7: a7,
  B1: b1,
  B3: b3,
  C0: c0,
  C1: c1,
  C2: c2,
  C4: c4,
  C5: c5,
  C7: c7,
  D1: d1,
  D2: d2,
  D3: d3,
  E1: e1,
} satisfies Record<QuestionId, v.GenericSchema>;

/** What an answer is while it is being drafted: possibly incomplete, never malformed. */
export type AnswerOf = { [Q in QuestionId]: v.InferOutput<(typeof ANSWER_SCHEMAS)[Q]> };

export type Answers = { [Q in QuestionId]?: AnswerOf[Q] };
export type AnyAnswer = AnswerOf[QuestionId];
