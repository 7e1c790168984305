/** The questions in the order of the form (catalogue 2); the round's form version says which are asked (`askedSince`). */
export const QUESTION_IDS = [
  'T1',
  'T2',
  'T3',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A10',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'C0',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'E1',
  'E2',
  'E3',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];
/** Form version 1 of part 1 asked about the architecture in full and the core of the other areas (column "Đợt" 1). */
const FIRST_FORM: readonly QuestionId[] = [
  'T1',
  'T2',
  'T3',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'B1',
  'B3',
  'C0',
  'C1',
  'C2',
  'C4',
  'C5',
  'C7',
  'D1',
  'D2',
  'D3',
  'E1',
];

/** Form version 3 asks what became of the conclusions of the session before (column "Đợt" 4). */
const THIRD_FORM: readonly QuestionId[] = ['E3'];

/** The form version since which a question is asked. */
export function askedSince(question: QuestionId): number {
  if (FIRST_FORM.includes(question)) return 1;
  return THIRD_FORM.includes(question) ? 3 : 2;
}

export type QuestionArea = 'T' | 'A' | 'B' | 'C' | 'D' | 'E';

export function areaOf(question: QuestionId): QuestionArea {
  return question[0] as QuestionArea;
}

export function isQuestionId(value: unknown): value is QuestionId {
  return (QUESTION_IDS as readonly unknown[]).includes(value);
}
