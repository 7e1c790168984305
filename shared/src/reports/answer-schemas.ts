import type * as v from 'valibot';
import { a1, a2, a3, a4, a5, a6, a7 } from '../areas/architecture/content.js';
import { a10, a8, a9 } from '../areas/architecture/plans.js';
import { b1, b3 } from '../areas/ngsp/content.js';
import { b2, b4, b5, b6 } from '../areas/ngsp/joining.js';
import { c0, c1, c2, c4, c5, c7 } from '../areas/one-stop/content.js';
import { c8, c9 } from '../areas/one-stop/files.js';
import { c10, c11, c3, c6 } from '../areas/one-stop/unifying.js';
import { d4, d5 } from '../areas/projects/compliance.js';
import { d1, d2, d3 } from '../areas/projects/content.js';
import { e1, e2, e3, t1, t2, t3 } from './general-content.js';
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
  A8: a8,
  A9: a9,
  A10: a10,
  B1: b1,
  B2: b2,
  B3: b3,
  B4: b4,
  B5: b5,
  B6: b6,
  C0: c0,
  C1: c1,
  C2: c2,
  C3: c3,
  C4: c4,
  C5: c5,
  C6: c6,
  C7: c7,
  C8: c8,
  C9: c9,
  C10: c10,
  C11: c11,
  D1: d1,
  D2: d2,
  D3: d3,
  D4: d4,
  D5: d5,
  E1: e1,
  E2: e2,
  E3: e3,
} satisfies Record<QuestionId, v.GenericSchema>;

/** What an answer is while it is being drafted: possibly incomplete, never malformed. */
export type AnswerOf = { [Q in QuestionId]: v.InferOutput<(typeof ANSWER_SCHEMAS)[Q]> };

export type Answers = { [Q in QuestionId]?: AnswerOf[Q] };
export type AnyAnswer = AnswerOf[QuestionId];
