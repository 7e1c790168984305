import { choice, count, flag, group, maybe, pastDate, rowId, rows, text } from '../../documents/field.js';
import { documentDraft } from '../../documents/official-document.js';
import { YES_NO } from '../projects/content.js';

/** The plan of the period 2016-2020 and the plan of the reporting year (A8). */
export const ICT_PLANS = ['period', 'year'] as const;
export const PLAN_STATES = ['issued', 'drafting', 'none'] as const;
export const TASK_STATES = ['done', 'ongoing', 'notStarted', 'outOfScope'] as const;
export const EVENT_KINDS = ['workshop', 'study', 'training'] as const;
export const EVENT_HOSTS = ['own', 'ministry', 'other'] as const;

/** IT application plans; the order says "may", so a plan that is missing is never late (O18). */
export const a8 = group({
  plans: maybe(
    rows('plan', ICT_PLANS.length, {
      plan: choice('ictPlan', ICT_PLANS),
      state: maybe(choice('planState', PLAN_STATES)),
      document: maybe(documentDraft),
      roadmap: maybe(choice('yesNo', YES_NO)),
      duties: maybe(choice('yesNo', YES_NO)),
      framework: maybe(choice('yesNo', YES_NO)),
    }),
  ),
});

/** One row per task of Decision 1819 that the Authority has entered; the row is known by the code of the task. */
export const a9 = group({
  tasks: maybe(
    rows('task', 60, {
      task: rowId(),
      state: maybe(choice('taskState', TASK_STATES)),
      result: maybe(text(300)),
      document: maybe(documentDraft),
    }),
  ),
});

/** Workshops, studies and training on architecture in the data period. */
export const a10 = group({
  none: maybe(flag()),
  events: maybe(
    rows('id', 100, {
      id: rowId(),
      name: maybe(text(300)),
      kind: maybe(choice('eventKind', EVENT_KINDS)),
      heldOn: maybe(pastDate()),
      place: maybe(text(200)),
      host: maybe(choice('eventHost', EVENT_HOSTS)),
      participants: maybe(count()),
    }),
  ),
});
