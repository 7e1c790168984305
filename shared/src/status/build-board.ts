import type { AgencyKind } from '../agencies/kind.js';
import { OBLIGATIONS } from '../directives/obligation.js';
import { RUBRIC_1 } from '../directives/rubric.js';
import { NO_AREAS } from '../reports/summarise-areas.js';
import type { Summary } from '../reports/summary.js';
import type { Round } from '../rounds/round.js';
import { civil, type CivilDate } from '../text/civil-date.js';
import type { BoardAgency, BoardInput, BoardReport } from './board-input.js';

/** Test data: the first quarter of 2018 as the demo has it. */
export const QUARTER_1: Round = {
  id: '2018-Q1',
  year: 2018,
  quarter: 1,
  periodFrom: civil('2017-12-16'),
  periodTo: civil('2018-03-05'),
  cutOff: civil('2018-03-05'),
  opensAt: '2018-02-19T00:00:00+07:00',
  dueAt: '2018-03-10T00:00:00+07:00',
  closesAt: '2018-04-01T00:00:00+07:00',
};

export const QUARTER_4: Round = {
  id: '2017-Q4',
  year: 2017,
  quarter: 4,
  periodFrom: civil('2017-09-16'),
  periodTo: civil('2017-12-05'),
  cutOff: civil('2017-12-05'),
  opensAt: '2017-11-20T00:00:00+07:00',
  dueAt: '2017-12-09T00:00:00+07:00',
  closesAt: '2018-01-01T00:00:00+07:00',
};

/** The morning of the session. */
export const SESSION_DAY = '2018-03-16T08:00:00+07:00';

/** A summary at a step; from step 7 with a decision of 27/02/2017, unless told otherwise. */
export function buildSummary(step: number | null, more: Partial<Summary> = {}): Summary {
  return {
    ...NO_AREAS,
    A1: step,
    decision: step !== null && step >= 7 ? buildDecision('2017-02-27') : null,
    secretA: false,
    stepDates: [],
    currentStepSince: null,
    plannedIssue: null,
    planned: [],
    draftPercent: null,
    leadUnit: null,
    formOfWork: null,
    difficulties: [],
    checkedAgainstGuidance: null,
    lgsp: null,
    ngsp: [],
    oneStopCount: null,
    proceduresTotal: null,
    levels: null,
    unitsUsing: [],
    focalUnit: null,
    hasProcedures: null,
    hasProjects: null,
    projects: [],
    ...more,
  };
}

export function buildDecision(on: string, numberSymbol = 'MH-12/QĐ-UBND'): NonNullable<Summary['decision']> {
  return { numberSymbol, issuedOn: civil(on), signer: 'Chủ tịch UBND tỉnh', fileId: null };
}

/** A plan that dates some steps; the last day is that of issuing. */
export function buildPlan(days: Readonly<Record<number, string>>): Pick<Summary, 'planned' | 'plannedIssue'> {
  const planned = Object.entries(days).map(([step, on]) => ({ step: Number(step), on: civil(on) }));
  const plannedIssue: CivilDate | null = planned.find((row) => row.step === 7)?.on ?? null;
  return { planned, plannedIssue };
}

export function buildAgency(
  number: number,
  kind: AgencyKind = 'PROVINCE',
  region6: string | null = null,
): BoardAgency {
  const nameVi = `Cơ quan số ${number}`;
  return {
    number,
    kind,
    nameVi,
    nameEn: `Agency ${number}`,
    shortName: nameVi,
    abbreviationVi: null,
    code: null,
    region6,
    nameFold: `co quan so ${number}`,
    slug: `${number}-co-quan-so-${number}`,
  };
}

/** A report: sent on time where there is a reported summary, else an untouched draft. */
export function buildReport(agencyNumber: number, more: Partial<BoardReport> = {}): BoardReport {
  const sent = more.summaryReported != null;
  return {
    agencyNumber,
    state: sent ? (more.summaryVerified ? 'verified' : 'submitted') : 'draft',
    submittedFirstAt: sent ? '2018-03-08T09:00:00+07:00' : null,
    late: sent ? false : null,
    extendedUntil: null,
    returnedUntil: null,
    verifiedAt: more.summaryVerified ? '2018-03-12T09:00:00+07:00' : null,
    revision: sent ? 1 : 0,
    summaryReported: null,
    summaryVerified: null,
    standingVerified: null,
    ...more,
  };
}

export function buildBoardInput(reports: readonly BoardReport[], more: Partial<BoardInput> = {}): BoardInput {
  return {
    asOf: SESSION_DAY,
    basis: 'reported',
    round: QUARTER_1,
    previousRound: null,
    obligations: OBLIGATIONS,
    rubric: RUBRIC_1,
    agencies: reports.map((report) => buildAgency(report.agencyNumber)),
    reports,
    previous: [],
    ...more,
  };
}
