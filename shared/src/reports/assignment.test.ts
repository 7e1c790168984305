import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../text/civil-date.js';
import { assertCanAssign, assignmentState } from './assignment.js';

describe('a question given to a unit', () => {
  it.each<[string, string | null, string | null, string]>([
    ['is open before its inner due date', null, '2018-03-16', 'open'],
    ['is overdue from the day after it', null, '2018-03-15', 'overdue'],
    ['is never overdue without one', null, null, 'open'],
    ['is done once the unit says so, even late', '2018-03-16T09:00:00+07:00', '2018-03-01', 'done'],
  ])('%s', (_, doneAt, dueOn, state) => {
    expect(assignmentState({ doneAt, dueOn }, '2018-03-16' as CivilDate)).toBe(state);
  });

  it('is given while the report is written, not once it was handed on or sent', () => {
    for (const state of ['draft', 'returned'] as const) expect(() => assertCanAssign(state)).not.toThrow();
    for (const state of ['ready', 'submitted', 'verified'] as const)
      expect(() => assertCanAssign(state)).toThrow('MOVE_NOT_ALLOWED');
  });
});
