import { d2, d3 } from '@ega/shared/areas/projects/content';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { useLanguage } from '../../../lib/language.js';
import { Notice } from '../../../ui/notice.js';
import { asHolder, asRows, findRow, inRow } from './change.js';
import type { EditorProps } from './editor.js';
import { fieldId, useForm } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { Card, RowCards } from './row-cards.js';
import type { Holder } from '@ega/shared/reports/shown-fields';

const D2_ROW = rowEntries(entriesOf(d2)['projects']!);
const D3_ROW = rowEntries(entriesOf(d3)['projects']!);
const CHECKED = ['required', 'specified', 'viaPlatforms', 'standards'] as const;

/** D2: the register of projects and hiring plans. */
export function ProjectsEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  return (
    <RowCards
      list="projects"
      entries={D2_ROW}
      rows={holder['projects']}
      change={change}
      title={(row, place) => (row['name'] as string | null) || say('answer.row', { n: place + 1 })}
      summary={(row) => (row['state'] ? optionText(lang, 'projectState', String(row['state'])) : '')}
      addLabel={say('reportForm.addProject')}
    />
  );
}

/** D3: four items of the file of each project of D2. */
export function ProjectChecksEditor({ holder, change }: EditorProps) {
  const { lang, say } = useLanguage();
  const form = useForm();
  const projects = form.answers.D2?.projects ?? [];
  if (projects.length === 0) return <Notice tone="info">{say('reportForm.projectsFirst')}</Notice>;
  return (
    <div className="lines" id={fieldId('D3', 'projects')} tabIndex={-1}>
      {projects.map((project, place) => {
        const row = findRow(holder['projects'], 'project', project.id);
        const path = `projects.${project.id}`;
        return (
          <Card
            key={project.id}
            id={fieldId('D3', path)}
            title={project.name ?? say('answer.row', { n: place + 1 })}
            summary={summaryOf(row, lang) || say('reportForm.rowEmpty')}
            open={projects.length === 1}
            faulty={[...form.faults.keys()].some((each) => each.startsWith(`${path}.`))}
          >
            <GroupFields
              entries={D3_ROW}
              holder={row}
              change={inRow(change, 'projects', 'project', project.id)}
              path={path}
              name="projects"
              without={['project']}
            />
          </Card>
        );
      })}
    </div>
  );
}

function summaryOf(row: Holder, lang: 'vi' | 'en'): string {
  return asRows(CHECKED.map((item) => asHolder(row[item])))
    .map((check, place) =>
      check['answer'] ? `(${place + 1}) ${optionText(lang, 'fileCheck', String(check['answer']))}` : '',
    )
    .filter(Boolean)
    .join(' · ');
}
