import type { FormVariant } from '../../agencies/kind.js';
import { programmeTasksOn } from '../../areas/architecture/programme-tasks.js';
import type { FormContext } from '../form-context.js';
import { askedSince, type QuestionId } from '../question-id.js';
import { QUESTIONS } from '../questions.js';

/**
 * The questions of a workbook: all that the form of the round asks this kind of agency, whatever its answers open or
 * close, because one filling may change a gate and what lies behind it. A9 only where there are tasks to answer for, E3 only where there are conclusions.
 */
export function workbookQuestions(variant: FormVariant, form: FormContext): QuestionId[] {
  const tasks = programmeTasksOn(form.programmeTasks, form.day).length > 0;
  return QUESTIONS.filter(
    ({ id, variants }) =>
      variants.includes(variant) &&
      askedSince(id) <= form.version &&
      (id !== 'A9' || tasks) &&
      (id !== 'E3' || form.conclusions.length > 0),
  ).map(({ id }) => id);
}
