import { describe, expect, it } from '@jest/globals';
import { assertCanWriteMessage, canWriteMessage } from './thread.js';
import type { ReportState } from './workflow.js';

describe('messages under a question', () => {
  it.each<[string, ReportState, boolean, boolean]>([
    ['while the agency completes the question', 'returned', true, true],
    ['after the agency has sent again', 'submitted', true, true],
    ['while the report waits for the approver', 'ready', true, true],
    ['not under a question nobody asked about', 'returned', false, false],
    ['not once the report is verified', 'verified', true, false],
  ])('are written %s', (_, state, asked, allowed) => {
    expect(canWriteMessage(state, asked)).toBe(allowed);
  });

  it('are refused with the state of the report', () => {
    expect(() => assertCanWriteMessage('verified', true)).toThrow('MOVE_NOT_ALLOWED');
  });
});
