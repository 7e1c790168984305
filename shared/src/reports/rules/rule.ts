import type { AgencyKind, FormVariant } from '../../agencies/kind.js';
import type { CivilDate } from '../../text/civil-date.js';
import type { MessageCode, ParamsOf } from '../../text/say.js';
import type { Answers } from '../answer-schemas.js';
import type { FormContext } from '../form-context.js';
import type { Issue, RuleId, Severity } from '../issue.js';
import type { QuestionId } from '../question-id.js';

/** Where a document of the report is used besides (R07): in words an official reads, or another agency's. */
export interface DocumentUse {
  readonly question: QuestionId;
  /** Place of the document in the answer of that question. */
  readonly path?: string;
  /** 'câu A4', 'câu A3, Quý IV/2017', 'báo cáo của UBND tỉnh …'. */
  readonly where: string;
  /** The other use is another agency's: only the Authority may see it. */
  readonly otherAgency?: boolean;
}

/** What the owner of a national system says it provides, and to whom (B4); the latest report that was sent. */
export interface Provider {
  readonly system: string;
  readonly owner: number;
  readonly users: readonly number[];
}

/** All that the rules may look at; they read no clock and no database. */
export interface RuleInput {
  readonly variant: FormVariant;
  readonly round: {
    readonly periodFrom: CivilDate;
    readonly periodTo: CivilDate;
    readonly cutOff: CivilDate;
  };
  /** The day of sending: today by world time. */
  readonly today: CivilDate;
  readonly agency: {
    readonly abbreviation: string | null;
    readonly kind: AgencyKind;
    readonly number?: number;
  };
  /** The form of the round; without it the latest one is meant. */
  readonly form?: FormContext;
  readonly answers: Answers;
  readonly previousVerified: Answers | null;
  readonly previousReported: Answers | null;
  readonly states: { readonly [Q in QuestionId]?: 'prefilled' | 'confirmed' | 'changed' };
  readonly returned: readonly { readonly question: QuestionId; readonly answeredSinceReturn: boolean }[];
  readonly documentUses: readonly DocumentUse[];
  /** First day on which a connection can run through the national platform (M1); null: not yet. */
  readonly ngspOperationalFrom: CivilDate | null;
  /** What owners of national systems report in B4 (R12); empty: nothing is known. */
  readonly providers?: readonly Provider[];
  /** Days of the Ministry's workshops with this agency on the list (M6); null: no list has been entered (R20). */
  readonly attendedOn?: readonly CivilDate[] | null;
  /** Reasons given for warnings, by `reasonKey`. */
  readonly warningsAcknowledged: Readonly<Record<string, string>>;
}

/** A named rule: looks at a report and says what it finds, in the order of the form. */
export type Rule = (input: RuleInput) => Issue[];

type Arguments<C extends MessageCode> = ParamsOf<C> extends undefined ? [] : [params: ParamsOf<C>];

/** Where a rule speaks: its name, the question, the place in the answer. */
export interface Place {
  readonly rule: RuleId;
  readonly question: QuestionId;
  readonly path?: string;
  readonly authorityOnly?: boolean;
}

/** CHẶN: the report cannot be sent. */
export function blocking<C extends MessageCode>(place: Place, code: C, ...args: Arguments<C>): Issue {
  return issue('blocking', place, code, args[0]);
}

/** CB: asks for a reason and lets through. */
export function warning<C extends MessageCode>(place: Place, code: C, ...args: Arguments<C>): Issue {
  return issue('warning', place, code, args[0]);
}

function issue(severity: Severity, place: Place, code: MessageCode, params: unknown): Issue {
  return { ...place, severity, code, params: (params ?? {}) as Issue['params'] };
}
