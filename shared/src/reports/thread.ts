import { DomainError } from '../errors.js';
import type { ReportState } from './workflow.js';

/** Who writes under a question: the agency that reports, or the Authority that asked. */
export type MessageSide = 'agency' | 'authority';

/** Code points of one message or note. */
export const MESSAGE_LENGTH = 2000;

/**
 * A conversation stands under a question that completion was asked for, and ends with the verification of the report
 * (issue "threads per question"; practice.md 17): before that nobody has asked, after that nothing is left to answer.
 */
export function canWriteMessage(state: ReportState, everReturned: boolean): boolean {
  return everReturned && state !== 'verified';
}

export function assertCanWriteMessage(state: ReportState, everReturned: boolean): void {
  if (!canWriteMessage(state, everReturned)) throw new DomainError('MOVE_NOT_ALLOWED', { state });
}
