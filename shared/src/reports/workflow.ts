import { DomainError, type ErrorCode } from '../errors.js';

/** House decision 1. Late, extended, supplement due, nothing to report are facts beside the state, never states. */
export const REPORT_STATES = ['draft', 'ready', 'submitted', 'returned', 'verified'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = [
  'markReady',
  'takeBack',
  'sendBack',
  'edit',
  'giveUp',
  'submit',
  'enter',
  'withdraw',
  'returnForCompletion',
  'verify',
  'reopen',
  'undo',
  'void',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/** A question for which completion is asked: a reason code, a text the agency reads word for word, a date. */
export interface AskedQuestion {
  readonly question: string;
  readonly reasonCode: string;
  readonly text: string;
  readonly dueOn?: string | null;
}

/** What a move depends on beside the state; a fact not given is taken as the one that forbids. */
export interface MoveFacts {
  /** Blocking issues of the draft. */
  readonly blockingIssues?: number;
  /** Where the report came from before it was ready or sent; it goes back there. */
  readonly cameFrom?: 'draft' | 'returned';
  readonly reason?: string | null;
  /** The approver is the person who marked the report ready. */
  readonly samePersonAsPreparer?: boolean;
  /** The Authority has waived the second person for a one-person agency. */
  readonly secondPersonWaived?: boolean;
  readonly openedByOfficer?: boolean;
  /** The agency has begun to write it here. */
  readonly draftBegun?: boolean;
  /** Something was sent that stands: neither withdrawn nor voided. */
  readonly sendingStands?: boolean;
  /** Questions neither accepted now nor beforehand. */
  readonly undecided?: number;
  readonly asked?: readonly AskedQuestion[];
  /** One date for all questions asked; each may carry its own instead. */
  readonly returnedUntil?: string | null;
  /** The officer prepared this report himself, or entered it on behalf. */
  readonly preparedByDecider?: boolean;
  /** The report of a unit the officer belongs to (the Ministry's own report, practice.md 15). */
  readonly ownUnit?: boolean;
  /** The leader's look at newly issued architectures and step backs, where its switch is on (practice.md 22). */
  readonly secondLook?: 'notNeeded' | 'missing' | 'given';
  /** The last decision was this officer's. */
  readonly decidedBySamePerson?: boolean;
  /** World seconds since the last decision. */
  readonly secondsSinceDecision?: number;
}

export type Verdict =
  | { readonly allowed: true; readonly to: ReportState }
  | { readonly allowed: false; readonly code: ErrorCode };

type Target = ReportState | 'whenceItCame' | 'same';
type Condition = (facts: MoveFacts) => ErrorCode | null;

interface Move {
  readonly from: readonly ReportState[];
  readonly to: Target;
  readonly conditions: readonly Condition[];
}

/** Seconds within which the officer may take the last decision back. */
export const UNDO_SECONDS = 10;

const given = (text: string | null | undefined) => Boolean(text?.trim());
const reason: Condition = (f) => (given(f.reason) ? null : 'REASON_REQUIRED');
const complete: Condition = (f) => (f.blockingIssues === 0 ? null : 'VALIDATION_FAILED');
const secondPerson: Condition = (f) =>
  f.samePersonAsPreparer === false || f.secondPersonWaived ? null : 'SAME_PERSON';
const unopened: Condition = (f) => (f.openedByOfficer === false ? null : 'MOVE_NOT_ALLOWED');
const ownDraftOnly: Condition = (f) =>
  f.draftBegun === true && f.sendingStands === false ? null : 'MOVE_NOT_ALLOWED';
const notPreparer: Condition = (f) => (f.preparedByDecider === false ? null : 'SAME_PERSON');
const otherUnit: Condition = (f) => (f.ownUnit === false ? null : 'OWN_UNIT');
const allAccepted: Condition = (f) => (f.undecided === 0 && !f.asked?.length ? null : 'VALIDATION_FAILED');
const askedInFull: Condition = (f) =>
  f.asked?.length &&
  f.asked.every((q) => given(q.reasonCode) && given(q.text) && given(q.dueOn ?? f.returnedUntil))
    ? null
    : 'REASON_REQUIRED';
const lookedAt: Condition = (f) => (f.secondLook === 'missing' ? 'SECOND_LOOK_MISSING' : null);
const ownDecision: Condition = (f) => (f.decidedBySamePerson === true ? null : 'MOVE_NOT_ALLOWED');
const inTime: Condition = (f) =>
  (f.secondsSinceDecision ?? Infinity) <= UNDO_SECONDS ? null : 'UNDO_TOO_LATE';

/** The table of moves (house decision 1; practice.md 15, 17). An action that is not here does not exist. */
export const MOVES: Record<ReportAction, Move> = {
  markReady: { from: ['draft', 'returned'], to: 'ready', conditions: [complete] },
  takeBack: { from: ['ready'], to: 'whenceItCame', conditions: [] },
  sendBack: { from: ['ready'], to: 'whenceItCame', conditions: [reason] },
  edit: { from: ['draft', 'returned', 'ready'], to: 'same', conditions: [] },
  // The agency answers outside the system after all: what it had written is laid aside, never thrown away (practice.md 13).
  giveUp: { from: ['draft', 'ready'], to: 'draft', conditions: [ownDraftOnly] },
  submit: { from: ['ready'], to: 'submitted', conditions: [secondPerson, complete] },
  // By the officer who received it on paper, by e-mail or fax (practice.md 13).
  enter: { from: ['draft', 'returned'], to: 'submitted', conditions: [complete] },
  withdraw: { from: ['submitted'], to: 'whenceItCame', conditions: [unopened, reason] },
  returnForCompletion: {
    from: ['submitted'],
    to: 'returned',
    conditions: [notPreparer, otherUnit, askedInFull],
  },
  verify: {
    from: ['submitted'],
    to: 'verified',
    conditions: [notPreparer, otherUnit, allAccepted, lookedAt],
  },
  reopen: { from: ['verified'], to: 'returned', conditions: [reason] },
  undo: { from: ['returned', 'verified'], to: 'submitted', conditions: [ownDecision, inTime] },
  void: { from: ['submitted', 'returned', 'verified'], to: 'draft', conditions: [reason] },
};

/** Whether a move is allowed and where it leads, or the refusal. */
export function judgeMove(state: ReportState, action: ReportAction, facts: MoveFacts): Verdict {
  const move = MOVES[action];
  if (!move.from.includes(state)) return { allowed: false, code: 'MOVE_NOT_ALLOWED' };
  for (const condition of move.conditions) {
    const code = condition(facts);
    if (code) return { allowed: false, code };
  }
  return { allowed: true, to: target(move.to, state, facts) };
}

// An edit of a ready report takes it back; of a draft or a returned one it changes nothing.
function target(to: Target, state: ReportState, facts: MoveFacts): ReportState {
  if (to === 'same') return state === 'ready' ? (facts.cameFrom ?? 'draft') : state;
  return to === 'whenceItCame' ? (facts.cameFrom ?? 'draft') : to;
}

export function canMove(state: ReportState, action: ReportAction, facts: MoveFacts): boolean {
  return judgeMove(state, action, facts).allowed;
}

/** The state after the move; throws the refusal. */
export function assertMove(state: ReportState, action: ReportAction, facts: MoveFacts): ReportState {
  const verdict = judgeMove(state, action, facts);
  if (!verdict.allowed) throw new DomainError(verdict.code, { state, action });
  return verdict.to;
}
