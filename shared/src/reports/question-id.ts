/** The questions of part 1, in the order of the form (catalogue 2, column "Đợt" 1). */
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
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];
export type QuestionArea = 'T' | 'A' | 'B' | 'C' | 'D' | 'E';

export function areaOf(question: QuestionId): QuestionArea {
  return question[0] as QuestionArea;
}

export function isQuestionId(value: unknown): value is QuestionId {
  return (QUESTION_IDS as readonly unknown[]).includes(value);
}
