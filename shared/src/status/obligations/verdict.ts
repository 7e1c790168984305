import type { Obligation } from '../../directives/obligation.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import type { Summary } from '../../reports/summary.js';
import type { CivilDate } from '../../text/civil-date.js';
import type { MessageCode } from '../../text/say.js';
import type { Status } from '../status.js';

type Params = Readonly<Record<string, string | number>>;

/** A rule that holds, with its sentence ("Căn cứ đánh giá") and the numbers in it. */
export interface Ground {
  readonly rule: string;
  readonly code: MessageCode;
  readonly params: Params;
}

/** One thing the rule looked at; its label is the message `dutyInput.<name>`. */
export interface DutyInput {
  readonly name: string;
  readonly value: string | number | boolean | null;
}

/** What a formula says of one agency on one basis. */
export interface Verdict {
  readonly status: Status;
  /** Counts in the figure "đạt"; told also before the duty's first day, when there is no status. */
  readonly meets: boolean;
  /** Whether the agency is in the duty's own denominator, where that is more than a set of kinds (O3, O4, O5). */
  readonly counted: boolean;
  /** "Đang thực hiện" without a date: shown in neutral colour (catalogue 4). */
  readonly neutral: boolean;
  readonly grounds: readonly [Ground, ...Ground[]];
  /** What a cell of the matrix shows beside the status: '2/4', '3 phần mềm'. */
  readonly reading: { readonly code: MessageCode; readonly params: Params } | null;
  readonly inputs: readonly DutyInput[];
}

/** What a formula about an agency's answers is given. */
export interface AgencyQuestion {
  readonly obligation: Obligation;
  readonly summary: Summary;
  readonly facts: GuidanceFacts;
  readonly today: CivilDate;
}

/** What a formula about the Ministry's own sheet is given. */
export interface MinistryQuestion {
  readonly obligation: Obligation;
  readonly facts: GuidanceFacts;
  readonly today: CivilDate;
}

export const ground = (rule: DutyRule, params: Params = {}): Ground => ({
  rule,
  code: `duty.${rule}`,
  params,
});

/** Codes `duty.<rule>` of the catalogue without their prefix. */
export type DutyRule = MessageCode extends infer C ? (C extends `duty.${infer Rule}` ? Rule : never) : never;
type ReadingName = MessageCode extends infer C ? (C extends `reading.${infer Name}` ? Name : never) : never;

export const reading = (name: ReadingName, params: Params = {}): Verdict['reading'] => ({
  code: `reading.${name}`,
  params,
});

type More = Partial<Pick<Verdict, 'reading' | 'inputs' | 'counted'>>;

const MEETS: readonly Status[] = ['met', 'metLate'];

export function verdict(status: Status, grounds: Verdict['grounds'], more: More = {}): Verdict {
  return {
    status,
    meets: MEETS.includes(status),
    counted: more.counted ?? true,
    neutral: status === 'onTrack',
    grounds,
    reading: more.reading ?? null,
    inputs: more.inputs ?? [],
  };
}

/** Nothing to count: the agency has no administrative procedures, so O6 to O10 ask nothing of it. */
export function withoutProcedures(summary: Summary): Verdict | null {
  return summary.hasProcedures === false
    ? verdict('notApplicable', [ground('noProcedures')], { reading: reading('noProcedures') })
    : null;
}

/** The report says too little for the rule: "Chưa đủ thông tin" (catalogue 4). */
export function notEnough(more: More = {}): Verdict {
  return verdict('noBasis', [ground('unanswered')], more);
}
