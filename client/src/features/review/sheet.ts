import { isQuestionId, type QuestionId } from '@ega/shared/reports/question-id';
import type { Answers } from '@ega/shared/reports/questions';
import type { ReviewSheetQuery } from '../../gql/graphql.js';

export type Sheet = ReviewSheetQuery['reviewSheet'];
export type SheetQuestion = Sheet['questions'][number] & { question: QuestionId };
export type Check = SheetQuestion['checks'][number];
export type EvidenceFile = SheetQuestion['files'][number];

/** Questions this page knows; a question of a younger form is the server's business, not a fault of the page. */
export function questionsOf(sheet: Sheet): SheetQuestion[] {
  return sheet.questions.filter((question): question is SheetQuestion => isQuestionId(question.question));
}

/** As much of a question as tells whether it is decided. */
interface Decided {
  acceptedBeforehand: boolean;
  mark?: { mark: string } | null;
}

/** What was confirmed unchanged from a verified answer needs no decision, unless an officer made one. */
export function needsLook(question: Decided): boolean {
  return !question.acceptedBeforehand || Boolean(question.mark);
}

export interface Tally {
  /** Questions to consider: all but those accepted beforehand. */
  total: number;
  accepted: number;
  asked: number;
  left: number;
}

export function tallyOf(questions: readonly Decided[]): Tally {
  const looked = questions.filter(needsLook);
  const accepted = looked.filter((question) => question.mark?.mark === 'accept').length;
  const asked = looked.filter((question) => question.mark?.mark === 'return').length;
  return { total: looked.length, accepted, asked, left: looked.length - accepted - asked };
}

/** All answers of one side: they give rows of tables their names. */
export function answersOf(questions: readonly SheetQuestion[], side: 'present' | 'verified'): Answers {
  return Object.fromEntries(
    questions
      .map((question) => [question.question, side === 'present' ? question.value : question.verified?.value])
      .filter(([, value]) => value !== undefined && value !== null),
  ) as Answers;
}

/** The question after or before another among those on screen; it stays at the ends. */
export function stepFrom<Q extends { question: string }>(
  questions: readonly Q[],
  current: string | null,
  step: 1 | -1,
): Q | undefined {
  const place = questions.findIndex((question) => question.question === current);
  if (place === -1) return step === 1 ? questions[0] : questions.at(-1);
  return questions[Math.min(Math.max(place + step, 0), questions.length - 1)];
}
