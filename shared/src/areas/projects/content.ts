import type * as v from 'valibot';
import { choice, choices, flag, group, integer, maybe, rowId, rows, text } from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';

export const HAS_PROJECTS = ['yes', 'none'] as const;
export const PROJECT_FORMS = ['investment', 'service'] as const;
export const FUNDS = ['central', 'local', 'other'] as const;
export const PROJECT_STATES = ['preparing', 'approved', 'running', 'done', 'stopped'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const FILE_CHECKS = ['yes', 'no', 'notEnough'] as const;

/** Whether there is any project or hiring plan from 2018 on: the gate of D2 and D3. */
export const d1 = group({ has: maybe(choice('hasProjects', HAS_PROJECTS)) });

/** Register of projects; a line keeps its id over the quarters. */
export const d2 = group({
  projects: maybe(
    rows('id', 300, {
      id: rowId(),
      name: maybe(text(300)),
      owner: maybe(text(200)),
      form: maybe(choice('projectForm', PROJECT_FORMS)),
      funds: maybe(choices('fund', FUNDS)),
      fromYear: maybe(integer(2000, 2100)),
      toYear: maybe(integer(2000, 2100)),
      state: maybe(choice('projectState', PROJECT_STATES)),
      handlesProcedures: maybe(choice('yesNo', YES_NO)),
      carriedOver: maybe(flag()),
      decision: maybe(documentDraft),
    }),
  ),
});

const check = () => group({ answer: maybe(choice('fileCheck', FILE_CHECKS)), where: maybe(text(300)) });

/** Four items for each project of D2; only the first two bind (O3). */
export const d3 = group({
  projects: maybe(
    rows('project', 300, {
      project: rowId(),
      required: maybe(check()),
      specified: maybe(check()),
      viaPlatforms: maybe(check()),
      standards: maybe(check()),
      extract: maybe(documentDraft),
    }),
  ),
});

export type Project = NonNullable<v.InferOutput<typeof d2>['projects']>[number];
export type ProjectCheck = NonNullable<v.InferOutput<typeof d3>['projects']>[number];
