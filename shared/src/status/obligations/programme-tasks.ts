import { lastDayOf } from '../../directives/obligation.js';
import { type AgencyQuestion, ground, notEnough, reading, type Verdict, verdict } from './verdict.js';

/**
 * O17: every task of Decision 1819 within the agency's scope is done (2016–2020). "No basis" until the Authority has
 * entered the list (A9); nothing is overdue before the programme ends (practice.md "Status" 3).
 */
export function programmeTasks({ summary, facts, obligation, today }: AgencyQuestion): Verdict {
  const tasks = facts.programmeTasks;
  if (tasks.length === 0) return verdict('noBasis', [ground('tasksNotEntered')]);
  const answers = new Map(summary.programmeTasks.map((row) => [row.task, row.state]));
  const states = tasks.map((task) => answers.get(task) ?? null);
  const applicable = states.filter((state) => state !== 'outOfScope');
  const total = applicable.length;
  const part = applicable.filter((state) => state === 'done').length;
  const more = {
    reading: reading('part', { part, total }),
    inputs: [
      { name: 'tasksDone', value: part },
      { name: 'tasksApplicable', value: total },
    ],
  };
  if (states.every((state) => state === null)) return notEnough(more);
  if (total === 0) return verdict('notApplicable', [ground('tasksOutOfScope')], more);
  if (part === total) return verdict('met', [ground('tasksMet', { total })], more);
  const lastDay = lastDayOf(obligation);
  if (lastDay !== null && today > lastDay)
    return verdict('overdue', [ground('tasksOverdue', { part, total })], more);
  return verdict('onTrack', [ground('tasksOpen', { part, total })], more);
}
