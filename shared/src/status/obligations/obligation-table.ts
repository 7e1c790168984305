import { isMinistryItself } from '../../agencies/agency.js';
import { type DenominatorName, isCounted } from '../../directives/denominators.js';
import { isMinistryFormula, QUESTIONS_OF } from '../../directives/formula.js';
import { askedSince, isQuestionId } from '../../reports/question-id.js';
import type { HandAnswer } from '../../directives/hand-answer.js';
import type { Obligation } from '../../directives/obligation.js';
import type { GuidanceFacts } from '../../guidance/guidance-facts.js';
import { type CivilDate, civilDateAt } from '../../text/civil-date.js';
import type { BoardReport } from '../board-input.js';
import type { Board, BoardRow } from '../board.js';
import type { Figure } from '../figure.js';
import { summaryOn } from '../known-summary.js';
import { type Basis, type Status, STATUSES } from '../status.js';
import { architectureDuty } from './architecture-duty.js';
import { byHand } from './by-hand.js';
import { AGENCY_FORMULAS, MINISTRY_DUTIES } from './formulas.js';
import { guidanceCheck } from './guidance-check.js';
import { programmeTasks } from './programme-tasks.js';
import { ground, type Verdict, verdict } from './verdict.js';

/** One duty of one agency on the basis of the board, with its grounds. */
export interface ObligationCell extends Omit<Verdict, 'status'> {
  readonly agencyNumber: number;
  /** Null before the duty's first day: figures without a judgement. */
  readonly status: Status | null;
  /** Whether verified answers give the same result. */
  readonly verified: boolean;
}

export interface ObligationColumn {
  readonly obligation: Obligation;
  /** What the national platform is called on the day. */
  readonly platformName: string;
  readonly figure: Figure;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** "trong đó k cơ quan không phát sinh TTHC"; null where the duty is not about procedures. */
  readonly withoutProcedures: number | null;
  /** O3 and O4, O5 also count projects. */
  readonly projects: { readonly met: number; readonly total: number } | null;
  readonly cells: readonly ObligationCell[];
}

export interface ObligationTableInput {
  readonly board: Board;
  readonly reports: readonly BoardReport[];
  readonly obligations: readonly Obligation[];
  readonly facts: GuidanceFacts;
  readonly handAnswers: readonly HandAnswer[];
}

interface Context extends ObligationTableInput {
  readonly today: CivilDate;
  readonly reportOf: ReadonlyMap<number, BoardReport>;
  readonly handOf: ReadonlyMap<string, HandAnswer>;
}

/** Duty × agency on one basis: every list, figure and explanation of a duty is cut from it (house decision 3). */
export function computeObligationTable(input: ObligationTableInput): ObligationColumn[] {
  const context: Context = {
    ...input,
    today: civilDateAt(input.board.asOf),
    reportOf: new Map(input.reports.map((report) => [report.agencyNumber, report])),
    handOf: new Map(
      input.handAnswers.map((answer) => [handKey(answer.obligation, answer.agencyNumber), answer]),
    ),
  };
  return input.obligations.map((obligation) => columnOf(context, obligation));
}

const handKey = (obligation: string, agency: number): string => `${obligation}/${agency}`;

function columnOf(context: Context, obligation: Obligation): ObligationColumn {
  const { board } = context;
  const rows = board.rows.filter((row) => binds(obligation, row));
  const judged = rows.map((row) => {
    const own = verdictOf(context, obligation, row, board.basis);
    const checked = board.basis === 'verified' ? own : verdictOf(context, obligation, row, 'verified');
    return { row, own, checked };
  });
  const counted = judged.filter(({ own }) => own.counted);
  const meets = (one: (typeof judged)[number]) => one.own.meets;
  const begun = context.today >= obligation.firstDay;
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  if (begun) for (const { own } of judged) byStatus[own.status]++;
  const compared = board.basis === 'reported';
  return {
    obligation,
    platformName: context.facts.platformName,
    figure: {
      value: counted.filter(meets).length,
      denominator: counted.length,
      denominatorName: denominatorOf(obligation),
      asOf: board.asOf,
      basis: board.basis,
      verified: compared ? counted.filter((one) => meets(one) && one.checked.meets).length : null,
      verifiedOnly: compared ? counted.filter((one) => !meets(one) && one.checked.meets).length : 0,
      change: null,
    },
    byStatus,
    withoutProcedures: judged.some(({ own }) => own.grounds[0].rule === 'noProcedures')
      ? judged.filter(({ own }) => own.grounds[0].rule === 'noProcedures').length
      : null,
    projects: projectsOf(judged.map(({ own }) => own)),
    cells: judged.map(({ row, own, checked }) => ({
      ...(begun ? own : beforeFirstDay(own, obligation)),
      agencyNumber: row.number,
      verified:
        recordedByAuthority(obligation) ||
        (own.status === checked.status && own.meets === checked.meets && row.hasVerified),
    })),
  };
}

/**
 * The change of each figure against the previous round, on the same basis, as it was known when that round fell due
 * (house decision 5). Null before there is a previous round, where that round did not ask the duty's questions, and for
 * what no round asks of agencies; never zero instead.
 */
export function withChange(
  columns: readonly ObligationColumn[],
  before: readonly ObligationColumn[] | null,
  formBefore = 1,
): ObligationColumn[] {
  const then = new Map(before?.map(({ obligation, figure }) => [obligation.code, figure.value]));
  return columns.map((column) => {
    const { formula, code } = column.obligation;
    const asked = QUESTIONS_OF[formula].every((q) => !isQuestionId(q) || askedSince(q) <= formBefore);
    const value = asked && !recordedByAuthority(column.obligation) ? then.get(code) : undefined;
    const change = value === undefined ? null : column.figure.value - value;
    return { ...column, figure: { ...column.figure, change } };
  });
}

/** What no agency declares: the Ministry's own sheet and results recorded by hand. */
function recordedByAuthority({ formula }: Obligation): boolean {
  return formula === 'byHand' || isMinistryFormula(formula);
}

/** Whom a duty binds among the rows of a board. */
function binds(obligation: Obligation, row: BoardRow): boolean {
  const { binds: bound, agencies } = obligation;
  if (bound === 'ministry' || bound === 'authority') return isMinistryItself(row.number);
  return isCounted(bound, row.kind) && (agencies === null || agencies.includes(row.number));
}

function denominatorOf({ denominator, agencies }: Obligation): DenominatorName {
  return agencies === null ? denominator : 'named';
}

function verdictOf(context: Context, obligation: Obligation, row: BoardRow, basis: Basis): Verdict {
  const { facts, today } = context;
  const { formula } = obligation;
  if (formula === 'architecture') {
    return architectureDuty(basis === 'verified' ? row.architectureVerified : row.architecture);
  }
  if (formula === 'guidanceCheck') {
    return guidanceCheck(basis === 'verified' ? row.architectureVerified : row.architecture);
  }
  if (formula === 'byHand') {
    return byHand(obligation, context.handOf.get(handKey(obligation.code, row.number)) ?? null, today);
  }
  const ministry = MINISTRY_DUTIES[formula];
  if (ministry) return ministry({ obligation, facts, today });
  const agency = AGENCY_FORMULAS[formula];
  if (!agency) throw new Error(`no formula ${formula}`);
  const report = context.reportOf.get(row.number) ?? null;
  const summary = summaryOn(report, basis);
  if (summary) return agency({ obligation, summary, facts, today });
  const standing = obligation.nature === 'standing' ? summaryOn(report, 'verified') : null;
  const held = standing && agency({ obligation, summary: standing, facts, today });
  if (held?.meets) return held;
  // Without a list of tasks nothing is asked, so nobody is without a report either.
  if (agency === programmeTasks && facts.programmeTasks.length === 0) {
    return verdict('noBasis', [ground('tasksNotEntered')]);
  }
  const counted =
    obligation.denominator !== 'projectAgencies' && obligation.denominator !== 'compliantAgencies';
  return report?.summaryReported
    ? verdict('noBasis', [ground('notVerified')], { counted })
    : verdict('notReported', [ground('notReported')], { counted });
}

/** The figures stay, the judgement goes (practice.md "Status" 4). */
function beforeFirstDay(
  own: Verdict,
  { firstDay }: Obligation,
): Omit<ObligationCell, 'agencyNumber' | 'verified'> {
  return {
    ...own,
    status: null,
    neutral: true,
    grounds: [{ rule: 'beforeFirstDay', code: 'explain.beforeFirstDay', params: { firstDay } }],
  };
}

function projectsOf(verdicts: readonly Verdict[]): ObligationColumn['projects'] {
  const sum = (name: string) =>
    verdicts.reduce((total, { inputs }) => {
      const value = inputs.find((input) => input.name === name)?.value;
      return total + (typeof value === 'number' ? value : 0);
    }, 0);
  const total = sum('projects') + sum('boundProjects');
  return verdicts.some(({ inputs }) => inputs.some(({ name }) => name === 'projectsMet'))
    ? { met: sum('projectsMet'), total }
    : null;
}
