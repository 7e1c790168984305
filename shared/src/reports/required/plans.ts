import { ICT_PLANS } from '../../areas/architecture/plans.js';
import { programmeTasksOn } from '../../areas/architecture/programme-tasks.js';
import type { AnswerOf } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import type { Missing } from './part.js';

/** A8: both plans; "Đã ban hành" has number and day (CHẶN) and says what stands in it (O18). */
export function requiredA8(answer: AnswerOf['A8'], missing: Missing): void {
  for (const plan of ICT_PLANS) {
    const line = answer.plans?.find((given) => given.plan === plan);
    const row = { rowList: 'ictPlan', rowCode: plan };
    missing.need(line?.state, 'plans.state', `plans.${plan}.state`, row);
    if (line?.state !== 'issued') continue;
    missing.needDocument(line.document, `plans.${plan}.document`, ['number', 'issuedOn'], row);
    for (const name of ['roadmap', 'duties', 'framework'] as const) {
      missing.need(line[name], `plans.${name}`, `plans.${plan}.${name}`, row);
    }
  }
}

/** A9: a state for each task entered; "Hoàn thành" needs a result or a document. */
export function requiredA9(answer: AnswerOf['A9'], form: FormContext, missing: Missing): void {
  for (const { code } of programmeTasksOn(form.programmeTasks, form.day)) {
    const line = answer.tasks?.find((given) => given.task === code);
    const row = { rowName: code };
    missing.need(line?.state, 'tasks.state', `tasks.${code}.state`, row);
    if (line?.state !== 'done' || line.document?.number) continue;
    missing.needText(line.result, 'tasks.result', `tasks.${code}.result`, row);
  }
}

/** A10: the events, or "Không phát sinh"; each has name, day and host. */
export function requiredA10(answer: AnswerOf['A10'], missing: Missing): void {
  const events = answer.events ?? [];
  if (events.length === 0 && !answer.none) missing.need(null, 'none', 'events');
  for (const line of events) {
    const row = { rowName: line.name ?? '' };
    const at = (name: string) => `events.${line.id}.${name}`;
    missing.needText(line.name, 'events.name', at('name'), row);
    for (const name of ['kind', 'heldOn', 'host'] as const) {
      missing.need(line[name], `events.${name}`, at(name), row);
    }
  }
}
