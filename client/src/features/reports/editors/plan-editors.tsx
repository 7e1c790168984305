import { programmeTasksOn } from '@ega/shared/areas/architecture/programme-tasks';
import { a10, a8, a9, ICT_PLANS } from '@ega/shared/areas/architecture/plans';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { formatDate } from '@ega/shared/text/format';
import type { CivilDate } from '@ega/shared/text/civil-date';
import { useLanguage } from '../../../lib/language.js';
import type { EditorProps } from './editor.js';
import { useForm } from './form-context.js';
import { ListedRows } from './listed-rows.js';
import { RegisterEditor } from './register-editor.js';

const A8_ROW = rowEntries(entriesOf(a8)['plans']!);
const A9_ROW = rowEntries(entriesOf(a9)['tasks']!);
const A10 = entriesOf(a10);
const A10_ROW = rowEntries(A10['events']!);

/** A8: the plan of the period and the plan of the reporting year. */
export function PlansEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const rows = ICT_PLANS.map((plan) => ({ key: plan, title: optionText(lang, 'ictPlan', plan) }));
  return <ListedRows list="plans" rowKey="plan" rows={rows} {...{ entries: A8_ROW, holder, change }} />;
}

/** A9: the tasks of Decision 1819 that the Authority has entered. */
export function TasksEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  const { asked } = useForm();
  const rows = programmeTasksOn(asked.programmeTasks, asked.day).map((task) => ({
    key: task.code,
    title: `${lang === 'en' ? task.titleEn : task.titleVi}`,
  }));
  return <ListedRows list="tasks" rowKey="task" rows={rows} {...{ entries: A9_ROW, holder, change }} />;
}

/** A10: workshops, studies, training of the data period. */
export function EventsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  return (
    <RegisterEditor
      entries={A10}
      list="events"
      rowEntries={A10_ROW}
      named="name"
      summary={(row) =>
        [
          row['kind'] ? optionText(lang, 'eventKind', String(row['kind'])) : '',
          row['heldOn'] ? formatDate(row['heldOn'] as CivilDate) : '',
        ]
          .filter(Boolean)
          .join(' · ')
      }
      addLabel={say('reportForm.addEvent')}
      {...{ holder, change }}
    />
  );
}
