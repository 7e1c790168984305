import { type ArchitectureObligation, deadlineOf } from '../directives/obligation.js';
import { leadTime, remainingSteps, type Rubric } from '../directives/rubric.js';
import {
  addDays,
  type CivilDate,
  civilDateAt,
  daysBetween,
  type Instant,
  instantMs,
  startOfDay,
} from '../text/civil-date.js';
import type { MessageCode } from '../text/say.js';
import type { ArchitectureFacts } from './architecture-facts.js';
import type { Basis, Status } from './status.js';

/** The named rules of O1 and O2, in the order they are asked (practice.md "Status" 1, house decision 3). */
export type ArchitectureRule =
  | 'outOfScope'
  | 'beforeFirstDay'
  | 'issuedInTime'
  | 'issuedLate'
  | 'issuedUndated'
  | 'notReported'
  | 'notVerified'
  | 'stepUnknown'
  | 'overdue'
  | 'nothingStarted'
  | 'plannedLate'
  | 'leadTimes'
  | 'stuckStep'
  | 'onTrack';

type Params = Readonly<Record<string, string | number>>;

/** One rule that holds, with the sentence "Căn cứ đánh giá" and the numbers in it. */
export interface Reason {
  readonly rule: ArchitectureRule;
  readonly code: MessageCode;
  readonly params: Params;
}

/** What the rule looked at; shown as the inputs of the explanation. */
export interface StatusInputs {
  readonly step: number | null;
  readonly decisionOn: CivilDate | null;
  readonly stepSince: CivilDate | null;
  readonly daysInStep: number | null;
  readonly plannedIssue: CivilDate | null;
  readonly remaining: readonly number[];
  readonly leadDays: number | null;
  readonly daysLeft: number;
}

export interface ArchitectureStatus {
  /** Null before the duty's first day: figures without a judgement. */
  readonly status: Status | null;
  readonly rule: ArchitectureRule;
  readonly rubricVersion: number;
  readonly inputs: StatusInputs;
  readonly explanationCode: MessageCode;
  readonly params: Params;
  /** Every rule that makes the status what it is; the first is `rule`. */
  readonly reasons: readonly Reason[];
  /** "Nội dung cần thực hiện"; null when nothing is left to do. */
  readonly todoCode: MessageCode | null;
  /** The next instant at which time alone changes the status; null when it never does. */
  readonly validUntil: Instant | null;
}

export interface ArchitectureQuestion {
  /** The duty that binds the agency; null when none does. */
  readonly obligation: ArchitectureObligation | null;
  readonly rubric: Rubric;
  readonly facts: ArchitectureFacts;
  readonly basis: Basis;
  readonly reportedThisRound: boolean;
  readonly asOf: Instant;
  /** `asOf` in milliseconds and its day, when the caller has them at hand for many agencies. */
  readonly nowMs?: number;
  readonly today?: CivilDate;
}

const NO_INPUTS: StatusInputs = {
  step: null,
  decisionOn: null,
  stepSince: null,
  daysInStep: null,
  plannedIssue: null,
  remaining: [],
  leadDays: null,
  daysLeft: 0,
};

/**
 * The status of the duty to issue an architecture. Order: outside scope; before the first day; done by a dated document;
 * not reported; overdue; at risk; on track. Not reporting never takes a verified dated document away.
 */
export function computeArchitectureStatus(question: ArchitectureQuestion): ArchitectureStatus {
  const { obligation, rubric, facts, asOf } = question;
  const version = rubric.version;
  if (!obligation) return answer(version, NO_INPUTS, 'notApplicable', [reason('outOfScope')], null);

  const today = question.today ?? civilDateAt(asOf);
  const { lastDay, dueMs } = deadlineOf(obligation);
  const inputs = inputsOf(question, today, lastDay);
  if (today < obligation.firstDay) {
    const reasons = [reason('beforeFirstDay', { firstDay: obligation.firstDay })];
    return answer(version, inputs, null, reasons, startOfDay(obligation.firstDay));
  }
  if (facts.issued) return issued(version, inputs, facts, lastDay);

  const due = { due: obligation.dueAt };
  if (inputs.step === null) return unknown(question, inputs);
  if ((question.nowMs ?? instantMs(asOf)) >= dueMs) {
    const params = { ...due, step: inputs.step, days: -inputs.daysLeft, today };
    return answer(version, inputs, 'overdue', [reason('overdue', params)], null);
  }
  if (inputs.step >= 7)
    return answer(version, inputs, 'noBasis', [reason('issuedUndated')], obligation.dueAt);
  const reasons = riskReasons(rubric, inputs, obligation.dueAt, lastDay);
  if (reasons.length > 0) return answer(version, inputs, 'atRisk', reasons, obligation.dueAt);
  const params = { step: inputs.step, need: inputs.leadDays ?? 0, left: inputs.daysLeft };
  return answer(
    version,
    inputs,
    'onTrack',
    [reason('onTrack', params)],
    turnsAtRisk(rubric, inputs, lastDay),
  );
}

function inputsOf(question: ArchitectureQuestion, today: CivilDate, lastDay: CivilDate): StatusInputs {
  const { facts, rubric } = question;
  const { summary } = facts;
  const step = summary?.A1 ?? null;
  const remaining = summary && step !== null && step < 7 ? remainingSteps(rubric, step, summary.planned) : [];
  const stepSince = step !== null && step > 0 && step < 7 ? (summary?.currentStepSince ?? null) : null;
  return {
    step,
    decisionOn: facts.decisionOn,
    stepSince,
    daysInStep: stepSince ? daysBetween(stepSince, today) : null,
    plannedIssue: summary?.plannedIssue ?? null,
    remaining,
    leadDays: step === null || step >= 7 ? null : leadTime(rubric, remaining),
    daysLeft: daysBetween(today, lastDay),
  };
}

function issued(
  version: number,
  inputs: StatusInputs,
  facts: ArchitectureFacts,
  lastDay: CivilDate,
): ArchitectureStatus {
  const { decisionOn } = facts;
  if (!decisionOn) return answer(version, inputs, 'noBasis', [reason('issuedUndated')], null);
  const params = { document: facts.decision?.numberSymbol ?? '', on: decisionOn };
  if (decisionOn <= lastDay) {
    return answer(version, inputs, 'met', [reason('issuedInTime', params)], null);
  }
  const late = reason('issuedLate', { ...params, days: daysBetween(lastDay, decisionOn) });
  return answer(version, inputs, 'metLate', [late], null);
}

// Nothing is known of the step: not sent, not verified, or kept out by state secrecy.
function unknown(question: ArchitectureQuestion, inputs: StatusInputs): ArchitectureStatus {
  const version = question.rubric.version;
  if (!question.reportedThisRound && !question.facts.summary) {
    return answer(version, inputs, 'notReported', [reason('notReported')], null);
  }
  const rule = question.facts.summary ? 'stepUnknown' : 'notVerified';
  return answer(version, inputs, 'noBasis', [reason(rule)], null);
}

/** Rubric 1, all the reasons that hold (house decision 3). */
function riskReasons(rubric: Rubric, inputs: StatusInputs, due: Instant, lastDay: CivilDate): Reason[] {
  const { step, daysLeft, plannedIssue, leadDays, daysInStep, stepSince, remaining } = inputs;
  const reasons: Reason[] = [];
  if (step === 0) reasons.push(reason('nothingStarted', { left: daysLeft }));
  if (plannedIssue && plannedIssue > lastDay) {
    reasons.push(reason('plannedLate', { on: plannedIssue, due }));
  }
  if (step !== 0 && (leadDays ?? 0) > daysLeft) {
    const params = { step: step ?? 0, steps: remaining.length, need: leadDays ?? 0, left: daysLeft };
    reasons.push(reason('leadTimes', params));
  }
  if (daysInStep !== null && stepSince && daysInStep > rubric.stuckDays) {
    const params = { step: step ?? 0, since: stepSince, days: daysInStep, limit: rubric.stuckDays };
    reasons.push(reason('stuckStep', params));
  }
  return reasons;
}

// The first midnight at which the lead times exceed the days left, or the step has lasted too long.
function turnsAtRisk(rubric: Rubric, inputs: StatusInputs, lastDay: CivilDate): Instant {
  const tooShort = addDays(lastDay, 1 - (inputs.leadDays ?? 0));
  const stuck = inputs.stepSince ? addDays(inputs.stepSince, rubric.stuckDays + 1) : tooShort;
  return startOfDay(stuck < tooShort ? stuck : tooShort);
}

function reason(rule: ArchitectureRule, params: Params = {}): Reason {
  return { rule, code: `explain.${rule}`, params };
}

const NEXT_ACT: Readonly<Record<ArchitectureRule, MessageCode | null>> = {
  outOfScope: null,
  beforeFirstDay: null,
  issuedInTime: null,
  issuedLate: null,
  issuedUndated: 'todo.issuedUndated',
  notReported: 'todo.notReported',
  notVerified: 'todo.notVerified',
  stepUnknown: 'todo.stepUnknown',
  overdue: 'todo.overdue',
  nothingStarted: 'todo.nothingStarted',
  plannedLate: 'todo.plannedLate',
  leadTimes: 'todo.leadTimes',
  stuckStep: 'todo.stuckStep',
  onTrack: 'todo.onTrack',
};

function answer(
  rubricVersion: number,
  inputs: StatusInputs,
  status: Status | null,
  reasons: readonly [Reason, ...Reason[]] | readonly Reason[],
  validUntil: Instant | null,
): ArchitectureStatus {
  const first = reasons[0] as Reason;
  return {
    status,
    rule: first.rule,
    rubricVersion,
    inputs,
    explanationCode: first.code,
    params: first.params,
    reasons,
    todoCode: NEXT_ACT[first.rule],
    validUntil,
  };
}
