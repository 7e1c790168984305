import { isIssued, ISSUED_STEP } from '../../areas/architecture/steps.js';
import { type Group, groupOf } from '../../agencies/kind.js';
import type { Summary } from '../../reports/summary.js';
import { type CivilDate, daysBetween } from '../../text/civil-date.js';
import { architectureFacts } from '../architecture-facts.js';
import type { BoardReport } from '../board-input.js';
import type { ArchitectureFace, Board, BoardRow } from '../board.js';
import type { Figure } from '../figure.js';
import { summaryOfRound } from '../known-summary.js';
import { knownSorted, quartile } from '../quartile.js';
import type { Status } from '../status.js';
import { type AreaAgency, areaAgency } from './area-agency.js';
import { agencyFigure, type AreaInput, type OnBothBases } from './area-input.js';

/** One step of the ladder over all agencies. */
export interface StepLine {
  readonly step: number;
  /** Agencies that have reached it, those beyond it among them. */
  readonly reached: Figure;
  /** Agencies that stand there now; at step 7 the issued ones. */
  readonly here: number;
  /** Days between the dated beginning of the step and that of the next one taken: median over the agencies that passed it. */
  readonly medianDays: number | null;
  readonly passed: number;
  /** Days that those who stand there now have spent in it so far: median, and of how many it is known. */
  readonly medianWaiting: number | null;
  readonly waiting: number;
}

export interface GroupSteps {
  readonly group: Group;
  readonly total: number;
  readonly unknown: number;
  /** Agencies at steps 0 to 7; 7 holds the issued ones. */
  readonly here: readonly number[];
}

export interface ArchitectureAreaRow extends AreaAgency {
  readonly status: Status | null;
  readonly step: number | null;
  readonly issued: boolean;
  readonly verified: boolean;
  readonly stepSince: CivilDate | null;
  readonly daysInStep: number | null;
  readonly plannedIssue: CivilDate | null;
  readonly decisionOn: CivilDate | null;
  readonly leadUnit: string | null;
  readonly workForm: string | null;
  /** Codes of L7 under part A. */
  readonly difficulties: readonly string[];
  /** A10: own studies, workshops and training of the data period; null while not answered. */
  readonly workshops: number | null;
  readonly participants: number | null;
}

export interface ArchitectureArea {
  readonly steps: readonly StepLine[];
  readonly groups: readonly GroupSteps[];
  /** Agencies whose step is not known. */
  readonly unknown: number;
  readonly workshops: Workshops;
  readonly rows: readonly ArchitectureAreaRow[];
}

/** Own studies, workshops and training on architecture in the data period (A10; the article's "nghiên cứu, hội thảo"). */
export interface Workshops {
  /** Agencies that held at least one. */
  readonly held: Figure;
  readonly events: number;
  /** Of the agencies that gave every number of participants. */
  readonly participants: number;
  readonly participantsOf: number;
}

const GROUPS: readonly Group[] = ['bo', 'cp', 'tinh'];

/** The ladder of the architecture over the country: how many reached each step, how long it takes, who stands where. */
export function architectureArea({ board, reports }: AreaInput): ArchitectureArea {
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  const known = board.rows.map((row) => {
    const report = reportOf.get(row.number) ?? null;
    return {
      row,
      own: row.architecture,
      checked: row.architectureVerified,
      summary: summaryOf(board, report),
      held: summaryOfRound(report, board.basis)?.workshops ?? null,
    };
  });
  const durations = known.map(({ summary }) => daysByStep(summary));
  const steps = Array.from({ length: ISSUED_STEP + 1 }, (_, step) => {
    const passed = knownSorted(durations.map((days) => days.get(step) ?? null));
    const standing = known.filter(({ own }) => stands(own) === step);
    const waiting = knownSorted(standing.map(({ own }) => own.inputs.daysInStep));
    return {
      step,
      reached: agencyFigure(board, known, 'all', (face: ArchitectureFace) => (stands(face) ?? -1) >= step),
      here: standing.length,
      medianDays: quartile(passed, 2),
      passed: passed.length,
      medianWaiting: quartile(waiting, 2),
      waiting: waiting.length,
    };
  });
  return {
    steps,
    groups: GROUPS.map((group) => groupSteps(board.rows, group)),
    unknown: known.filter(({ own }) => stands(own) === null).length,
    workshops: workshopsHeld({ board, reports }),
    rows: known.map(({ row, summary, held }) => areaRow(row, summary, held)),
  };
}

type Held = Summary['workshops'];

export function workshopsHeld({ board, reports }: Pick<AreaInput, 'board' | 'reports'>): Workshops {
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  const both = board.rows.map((row): OnBothBases<Held> => {
    const report = reportOf.get(row.number) ?? null;
    return {
      row,
      own: summaryOfRound(report, board.basis)?.workshops ?? null,
      checked: summaryOfRound(report, 'verified')?.workshops ?? null,
    };
  });
  const own = both.flatMap(({ own: one }) => (one && one.count > 0 ? [one] : []));
  const known = own.flatMap(({ participants }) => (participants === null ? [] : [participants]));
  return {
    held: agencyFigure(board, both, 'all', (one) => one !== null && one.count > 0),
    events: own.reduce((sum, { count }) => sum + count, 0),
    participants: known.reduce((sum, one) => sum + one, 0),
    participantsOf: known.length,
  };
}

/** Step 8 is issued and being updated; a claimed step 7 without decision is not issued and stands at 6 (house decision 3). */
function stands(face: ArchitectureFace): number | null {
  if (face.issued) return ISSUED_STEP;
  return isIssued(face.step) ? ISSUED_STEP - 1 : face.step;
}

function groupSteps(rows: readonly BoardRow[], group: Group): GroupSteps {
  const own = rows.filter((row) => groupOf(row.kind) === group);
  const at = own.map((row) => stands(row.architecture));
  return {
    group,
    total: own.length,
    unknown: at.filter((step) => step === null).length,
    here: Array.from({ length: ISSUED_STEP + 1 }, (_, step) => at.filter((one) => one === step).length),
  };
}

function summaryOf(board: Board, report: BoardReport | null): Summary | null {
  const facts = architectureFacts(
    {
      roundId: board.roundId,
      reported: report?.summaryReported ?? null,
      verified: report?.summaryVerified ?? null,
      standing: report?.standingVerified ?? null,
    },
    board.basis,
  );
  return facts.summary;
}

/**
 * How long each step lasted, by the days of its documents: from its beginning (else its document) to that of the next
 * step taken. Steps without a day, and days that run backwards, say nothing.
 */
export function daysByStep(summary: Summary | null): Map<number, number> {
  const dated = (summary?.stepDates ?? []).map(({ step, startedOn, documentDate }) => ({
    step,
    on: startedOn ?? documentDate,
  }));
  const days = new Map<number, number>();
  dated.forEach(({ step, on }, at) => {
    const next = dated[at + 1]?.on ?? null;
    if (on && next && next >= on) days.set(step, daysBetween(on, next));
  });
  return days;
}

function areaRow(row: BoardRow, summary: Summary | null, held: Held): ArchitectureAreaRow {
  const { architecture } = row;
  const { inputs } = architecture;
  return {
    ...areaAgency(row),
    status: architecture.status,
    step: stands(architecture),
    issued: architecture.issued,
    verified: architecture.verified,
    stepSince: inputs.stepSince,
    daysInStep: inputs.daysInStep,
    plannedIssue: inputs.plannedIssue,
    decisionOn: architecture.issued ? inputs.decisionOn : null,
    leadUnit: summary?.leadUnit ?? null,
    workForm: summary?.formOfWork ?? null,
    difficulties: (summary?.difficulties ?? [])
      .filter((code) => code.startsWith('A:'))
      .map((code) => code.slice(2)),
    workshops: held?.count ?? null,
    participants: held?.participants ?? null,
  };
}
