import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { visibleAnswers, type QuestionId } from '@ega/shared/reports/questions';
import { architectureAnswers } from './architecture.js';
import type { AnswerContext } from './context.js';
import { generalAnswers } from './general.js';
import { ngspAnswers } from './ngsp.js';
import { oneStopAnswers } from './one-stop.js';
import { projectAnswers } from './projects.js';

/** Everything an agency answers in a round; what is a state secret keeps its choices and days only (T3). */
export function reportAnswers(context: AnswerContext): Answers {
  const answers: Answers = {
    ...generalAnswers(context),
    ...architectureAnswers(context),
    ...ngspAnswers(context),
    ...oneStopAnswers(context),
    ...projectAnswers(context),
  };
  const secret = answers.T3?.questions ?? [];
  const closed = secret.map((question) => [
    question,
    closeSecretFields(question, answers[question] as never),
  ]);
  return visibleAnswers(context.variant, { ...answers, ...(Object.fromEntries(closed) as Answers) });
}

export const questionsOf = (answers: Answers): QuestionId[] => Object.keys(answers) as QuestionId[];
