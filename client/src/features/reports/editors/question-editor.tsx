import type { ComponentType } from 'react';
import { ANSWER_SCHEMAS } from '@ega/shared/reports/answer-schemas';
import { entriesOf } from '@ega/shared/reports/field-place';
import type { QuestionId } from '@ega/shared/reports/question-id';
import { ChecklistEditor, LadderEditor, PlanEditor, StepsEditor } from './architecture-editors.js';
import { asHolder, type Change } from './change.js';
import type { EditorProps } from './editor.js';
import { GroupFields } from './group-fields.js';
import { ServicesEditor, TechnicalEditor, TransactionsEditor } from './joining-editors.js';
import { ConnectionsEditor } from './ngsp-editors.js';
import { LevelsEditor, PackagesEditor, UnitsEditor } from './one-stop-editors.js';
import { EventsEditor, PlansEditor, TasksEditor } from './plan-editors.js';
import { AmountsEditor, ComplianceEditor, ProjectChecksEditor, ProjectsEditor } from './project-editors.js';
import { ConclusionsEditor } from './conclusions-editor.js';
import { ProposalsEditor } from './proposals-editor.js';
import {
  ChosenPackageEditor,
  PackageCountEditor,
  PortalEditor,
  SharingEditor,
  StandardsEditor,
} from './unifying-editors.js';

/** Questions that want a layout of their own; all others are drawn from their schema. */
const OWN_LAYOUT: { readonly [Q in QuestionId]?: ComponentType<EditorProps> } = {
  A1: LadderEditor,
  A3: StepsEditor,
  A5: PlanEditor,
  A7: ChecklistEditor,
  A8: PlansEditor,
  A9: TasksEditor,
  A10: EventsEditor,
  B2: TechnicalEditor,
  B3: ConnectionsEditor,
  B4: ServicesEditor,
  B5: TransactionsEditor,
  C1: PackagesEditor,
  C2: PackageCountEditor,
  C3: ChosenPackageEditor,
  C4: UnitsEditor,
  C6: StandardsEditor,
  C7: LevelsEditor,
  C10: SharingEditor,
  C11: PortalEditor,
  D2: ProjectsEditor,
  D3: ProjectChecksEditor,
  D4: AmountsEditor,
  D5: ComplianceEditor,
  E2: ProposalsEditor,
  E3: ConclusionsEditor,
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
