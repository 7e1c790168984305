import { DomainError } from '../errors.js';
import type { CivilDate } from '../text/civil-date.js';
import type { ReportState } from './workflow.js';

/** Code points of the name of a unit. */
export const UNIT_LENGTH = 200;

/** Questions are given to units while the report is being written (practice.md 11). */
export function canAssign(state: ReportState): boolean {
  return state === 'draft' || state === 'returned';
}

export function assertCanAssign(state: ReportState): void {
  if (!canAssign(state)) throw new DomainError('MOVE_NOT_ALLOWED', { state });
}

export type AssignmentState = 'done' | 'overdue' | 'open';

/** The inner due date is the agency's own: past it the part is late inside the agency, never for the Authority. */
export function assignmentState(
  assignment: { readonly doneAt?: string | null; readonly dueOn?: string | null },
  today: CivilDate,
): AssignmentState {
  if (assignment.doneAt) return 'done';
  return assignment.dueOn && assignment.dueOn < today ? 'overdue' : 'open';
}
