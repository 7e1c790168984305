import type * as v from 'valibot';
import { d4, d5 } from '@ega/shared/areas/projects/compliance';
import { d2, d3, type Project } from '@ega/shared/areas/projects/content';
import { complianceBasis } from '@ega/shared/areas/projects/verdict';
import type { Answers } from '@ega/shared/reports/answer-schemas';
import { entriesOf, rowEntries } from '@ega/shared/reports/field-place';
import { optionText } from '@ega/shared/reports/option-lists';
import { architectureDecidedOn, complianceFacts } from '@ega/shared/reports/project-basis';
import { millionText } from '../../../lib/numbers.js';
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
const D4_ROW = rowEntries(entriesOf(d4)['projects']!);
const D5_ROW = rowEntries(entriesOf(d5)['projects']!);
const IN_FILE = ['required', 'specified', 'viaPlatforms', 'standards'];
const COMPLIES = ['cited', 'component', 'opinion'];

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
  const { lang } = useLanguage();
  return (
    <ProjectCards
      entries={D3_ROW}
      summary={(row) => checksText(row, IN_FILE, lang)}
      {...{ holder, change }}
    />
  );
}

/** D4: amounts of each project, typed in millions. */
export function AmountsEditor({ holder, change }: EditorProps) {
  const { say } = useLanguage();
  return (
    <ProjectCards
      entries={D4_ROW}
      summary={(row) =>
        typeof row['total'] === 'string' ? say('money.million', { amount: millionText(row['total']) }) : ''
      }
      {...{ holder, change }}
    />
  );
}

/** D5: three items of each project that the architecture binds; of the others the form says why it asks nothing (R19). */
export function ComplianceEditor({ holder, change }: EditorProps) {
  const { lang } = useLanguage();
  return (
    <ProjectCards
      entries={D5_ROW}
      summary={(row) => checksText(row, COMPLIES, lang)}
      withoutBasis={basisCode}
      {...{ holder, change }}
    />
  );
}

/** Why D5 asks nothing of a project: null where it asks; undefined where the project is not meant at all. */
function basisCode(project: Project, answers: Answers) {
  const facts = complianceFacts(project, architectureDecidedOn(answers));
  switch (complianceBasis(facts)) {
    case 'bound':
      return null;
    case 'notApplicable':
      return undefined;
    case 'notApprovedYet':
      return 'compliance.notApprovedYet' as const;
    default:
      return facts.architectureOn === null
        ? ('compliance.noArchitecture' as const)
        : ('compliance.noBasis' as const);
  }
}

interface ProjectCardsProps extends EditorProps {
  entries: Readonly<Record<string, v.GenericSchema>>;
  summary: (row: Holder) => string;
  withoutBasis?: typeof basisCode;
}

/** A card for each project of D2. */
function ProjectCards({ entries, summary, withoutBasis, holder, change }: ProjectCardsProps) {
  const { say } = useLanguage();
  const form = useForm();
  const projects = (form.answers.D2?.projects ?? [])
    .map((project) => ({ project, without: withoutBasis?.(project, form.answers) ?? null }))
    .filter(({ project }) => withoutBasis === undefined || project.handlesProcedures === 'yes');
  if (projects.length === 0) return <Notice tone="info">{say('reportForm.projectsFirst')}</Notice>;
  return (
    <div className="lines" id={fieldId(form.question, 'projects')} tabIndex={-1}>
      {projects.map(({ project, without }, place) => {
        const row = findRow(holder['projects'], 'project', project.id);
        const path = `projects.${project.id}`;
        const name = project.name ?? say('answer.row', { n: place + 1 });
        if (without)
          return (
            <Notice key={project.id} tone="neutral" icon="info">
              <b>{name}</b>. {say(without)}
            </Notice>
          );
        return (
          <Card
            key={project.id}
            id={fieldId(form.question, path)}
            title={name}
            summary={summary(row) || say('reportForm.rowEmpty')}
            open={projects.length === 1}
            faulty={[...form.faults.keys()].some((each) => each.startsWith(`${path}.`))}
          >
            <GroupFields
              entries={entries}
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

function checksText(row: Holder, items: readonly string[], lang: 'vi' | 'en'): string {
  return asRows(items.map((item) => asHolder(row[item])))
    .map((check, place) =>
      check['answer'] ? `(${place + 1}) ${optionText(lang, 'fileCheck', String(check['answer']))}` : '',
    )
    .filter(Boolean)
    .join(' · ');
}
