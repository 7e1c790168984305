import { programmeTasksOn } from '@ega/shared/areas/architecture/programme-tasks';
import { questionTitle } from '@ega/shared/reports/question-text';
import { useLanguage } from '../../lib/language.js';
import { Notice } from '../../ui/notice.js';
import type { FormView } from './form-state.js';

/** Why A9 is not among the questions: without an entered list of tasks there is no basis to ask (catalogue L3). */
export function UnaskedTasks({ form }: { form: FormView }) {
  const { lang, say } = useLanguage();
  const asked = form.variant !== 'CP' && form.asked.version >= 2;
  if (!asked || programmeTasksOn(form.asked.programmeTasks, form.asked.day).length > 0) return null;
  return (
    <Notice tone="neutral" icon="info">
      <b>A9. {questionTitle('A9', form.variant, lang)}</b>. {say('reportForm.tasksNotEntered')}
    </Notice>
  );
}
