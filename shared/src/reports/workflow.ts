import { DomainError } from '../errors.js';

/** States of a report (house decision 1). Late, extended, overdue and frozen are facts beside the state, never states. */
export const REPORT_STATES = ['draft', 'ready', 'submitted', 'returned', 'verified'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = [
  'markReady',
  'takeBack',
  'sendBack',
  'edit',
  'submit',
  'withdraw',
  'returnForCompletion',
  'verify',
  'reopen',
  'undo',
  'void',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** Where a move leads; `whence` is the state the report was in before it was ready, or before the last decision. */
interface Move {
  readonly from: readonly ReportState[];
  readonly to: ReportState | 'whence';
  /** A reason must be given. */
  readonly reason: boolean;
}

/** The table of moves; anything not here is refused. */
export const MOVES: Readonly<Record<ReportAction, Move>> = {
  markReady: { from: ['draft', 'returned'], to: 'ready', reason: false },
  takeBack: { from: ['ready'], to: 'whence', reason: false },
  sendBack: { from: ['ready'], to: 'whence', reason: true },
  edit: { from: ['ready'], to: 'whence', reason: false },
  submit: { from: ['ready'], to: 'submitted', reason: false },
  withdraw: { from: ['submitted'], to: 'whence', reason: true },
  returnForCompletion: { from: ['submitted'], to: 'returned', reason: false },
  verify: { from: ['submitted'], to: 'verified', reason: false },
  reopen: { from: ['verified'], to: 'returned', reason: true },
  undo: { from: ['verified', 'returned'], to: 'submitted', reason: false },
  void: { from: ['submitted', 'returned', 'verified'], to: 'draft', reason: true },
};

/** What a move is judged by, beyond the state. */
export interface MoveFacts {
  /** For moves back: draft or returned. */
  readonly whence?: 'draft' | 'returned';
  readonly reason?: string | null;
  readonly blockingIssues?: number;
  /** Account that marked the report ready, and the one that asks to send it. */
  readonly preparedBy?: string | null;
  readonly actor?: string;
  /** The Authority waived the second person for a one-person agency. */
  readonly secondPersonWaived?: boolean;
  /** An officer has opened the sent report. */
  readonly openedByOfficer?: boolean;
  readonly returnedQuestions?: number;
  /** Visible questions neither accepted now nor confirmed unchanged from a verified answer. */
  readonly unacceptedQuestions?: number;
  /** Undo: who decided, and how long ago by world time, milliseconds. */
  readonly decidedBy?: string;
  readonly decidedAgoMs?: number;
}

/** An officer may take back his last decision for ten seconds. */
export const UNDO_MS = 10_000;

/** The state after a move; throws the refusal as a DomainError. */
export function assertMove(state: ReportState, action: ReportAction, facts: MoveFacts = {}): ReportState {
  const move = MOVES[action];
  if (!move.from.includes(state)) throw new DomainError('MOVE_NOT_ALLOWED', { state, action });
  if (move.reason && !facts.reason?.trim()) throw new DomainError('REASON_REQUIRED', { action });
  assertFacts(action, facts);
  return move.to === 'whence' ? (facts.whence ?? 'draft') : move.to;
}

export function canMove(state: ReportState, action: ReportAction, facts: MoveFacts = {}): boolean {
  try {
    assertMove(state, action, { ...facts, reason: facts.reason ?? 'given when moved' });
    return true;
  } catch {
    return false;
  }
}

function assertFacts(action: ReportAction, facts: MoveFacts): void {
  if ((action === 'markReady' || action === 'submit') && (facts.blockingIssues ?? 0) > 0)
    throw new DomainError('VALIDATION_FAILED', { blocking: facts.blockingIssues });
  if (action === 'submit' && !facts.secondPersonWaived && facts.preparedBy === facts.actor)
    throw new DomainError('SAME_PERSON');
  if (action === 'withdraw' && facts.openedByOfficer)
    throw new DomainError('MOVE_NOT_ALLOWED', { action, reason: 'opened' });
  if (action === 'returnForCompletion' && (facts.returnedQuestions ?? 0) === 0)
    throw new DomainError('MOVE_NOT_ALLOWED', { action, reason: 'nothing returned' });
  if (action === 'verify' && ((facts.unacceptedQuestions ?? 0) > 0 || (facts.returnedQuestions ?? 0) > 0))
    throw new DomainError('MOVE_NOT_ALLOWED', {
      action,
      reason: 'not all accepted',
      open: facts.unacceptedQuestions ?? 0,
    });
  if (action === 'undo' && facts.decidedBy !== facts.actor)
    throw new DomainError('MOVE_NOT_ALLOWED', { action, reason: 'another officer' });
  if (action === 'undo' && (facts.decidedAgoMs ?? Infinity) > UNDO_MS) throw new DomainError('UNDO_TOO_LATE');
}
