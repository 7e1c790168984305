import { closeSecretFields } from '@ega/shared/reports/answer-fields';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { FIRST_LISTS, formOfRound } from '@ega/shared/reports/form-context';
import { visibleAnswers, type QuestionId } from '@ega/shared/reports/questions';
import { architectureAnswers } from './architecture.js';
import { conclusionAnswers } from './conclusions.js';
import { complianceAnswers } from './compliance.js';
import type { AnswerContext } from './context.js';
import { generalAnswers, proposals } from './general.js';
import { joiningAnswers } from './joining.js';
import { ngspAnswers } from './ngsp.js';
import { oneStopAnswers } from './one-stop.js';
import { planAnswers } from './plans.js';
import { projectAnswers } from './projects.js';
import { unifyingAnswers } from './unifying.js';

/** Everything an agency answers in a round; what is a state secret keeps its choices and days only (T3). */
export function reportAnswers(context: AnswerContext): Answers {
  const first: Answers = {
    ...generalAnswers(context),
    ...architectureAnswers(context),
    ...ngspAnswers(context),
    ...oneStopAnswers(context),
    ...projectAnswers(context),
  };
  const answers: Answers = {
    ...first,
    ...planAnswers(context),
    ...joiningAnswers(context),
    ...unifyingAnswers(context, first),
    ...complianceAnswers(context, first),
    E2: proposals(context),
    E3: conclusionAnswers(context),
  };
  const form = formOfRound(context.round, { ...FIRST_LISTS, conclusions: context.conclusions ?? [] });
  const secret = answers.T3?.questions ?? [];
  const closed = secret.map((question) => [
    question,
    closeSecretFields(question, answers[question] as never),
  ]);
  const given = { ...answers, ...(Object.fromEntries(closed) as Answers) };
  return visibleAnswers(context.variant, given, form);
}

export const questionsOf = (answers: Answers): QuestionId[] => Object.keys(answers) as QuestionId[];
