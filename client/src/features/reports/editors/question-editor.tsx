import type { ComponentType } from 'react';
import { ANSWER_SCHEMAS } from '@ega/shared/reports/answer-schemas';
import { entriesOf } from '@ega/shared/reports/field-place';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { ChecklistEditor, LadderEditor, PlanEditor, StepsEditor } from './architecture-editors.js';
import { asHolder, type Change } from './change.js';
import type { EditorProps } from './editor.js';
import { GroupFields } from './group-fields.js';
import { ConnectionsEditor } from './ngsp-editors.js';
import { LevelsEditor, PackageCountEditor, PackagesEditor, UnitsEditor } from './one-stop-editors.js';
import { ProjectChecksEditor, ProjectsEditor } from './project-editors.js';

/** Questions that want a layout of their own; all others are drawn from their schema. */
const OWN_LAYOUT: { readonly [Q in QuestionId]?: ComponentType<EditorProps> } = {
  A1: LadderEditor,
  A3: StepsEditor,
  A5: PlanEditor,
  A7: ChecklistEditor,
  B3: ConnectionsEditor,
  C1: PackagesEditor,
  C2: PackageCountEditor,
  C4: UnitsEditor,
  C7: LevelsEditor,
  D2: ProjectsEditor,
  D3: ProjectChecksEditor,
};

/** The form of one question. */
export function QuestionEditor({
  question,
  value,
  change,
}: {
  question: QuestionId;
  value: unknown;
  change: Change;
}) {
  const Own = OWN_LAYOUT[question];
  const holder = asHolder(value);
  if (Own) return <Own holder={holder} change={change} />;
  return <GroupFields entries={entriesOf(ANSWER_SCHEMAS[question])} holder={holder} change={change} />;
}
