import type { Conclusion, ConclusionProgress } from '../directives/conclusion.js';
import type { Rubric } from '../directives/rubric.js';
import type { Board, BoardRow } from '../status/board.js';
import type { BoardAgency } from '../status/board-input.js';
import type { ObligationColumn } from '../status/obligations/obligation-table.js';
import type { Overview } from '../status/overview.js';
import type { Basis, Status } from '../status/status.js';
import type { Meeting } from './meeting.js';

/** Layout of the frozen record; a later release that adds to it counts on. */
export const FROZEN_FORMAT = 1;

/** One duty as it stood: figure by status, and who was what. */
export interface FrozenDuty {
  readonly code: string;
  readonly version: number;
  readonly titleVi: string;
  readonly value: number;
  readonly denominator: number;
  readonly denominatorName: string;
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Agency number and its status, in protocol order; null before the first day of the duty. */
  readonly cells: readonly (readonly [number, Status | null])[];
}

/** One agency as it stood. */
export interface FrozenRow {
  readonly number: number;
  readonly step: number | null;
  readonly issued: boolean;
  readonly status: Status | null;
  readonly verified: boolean;
  readonly report: BoardRow['report']['state'];
  readonly sentAt: string | null;
  readonly late: boolean | null;
}

/** Figures and lists on one basis. */
export interface FrozenFigures {
  readonly overview: Overview;
  readonly rows: readonly FrozenRow[];
  readonly duties: readonly FrozenDuty[];
}

export interface FrozenConclusion {
  readonly conclusion: Conclusion;
  readonly progress: ConclusionProgress;
}

/**
 * What a session freezes (issue 5, item 1): figures, lists, rubric and registry of one position. Its canonical JSON is
 * hashed, so it holds nothing but plain values.
 */
export interface FrozenContent {
  readonly format: number;
  readonly meeting: Pick<Meeting, 'id' | 'roundId' | 'heldAt' | 'place' | 'agenda' | 'participants'>;
  readonly version: number;
  readonly asOf: { readonly instant: string; readonly position: string; readonly roundId: string };
  readonly rubric: Rubric;
  readonly registry: readonly Pick<
    BoardAgency,
    'number' | 'kind' | 'nameVi' | 'nameEn' | 'code' | 'region6'
  >[];
  readonly figures: Readonly<Record<Basis, FrozenFigures>>;
  /** Paragraphs somebody wrote in place of the drafted ones, by code. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** Conclusions of earlier sessions as they stood. */
  readonly conclusions: readonly FrozenConclusion[];
}

/** The frozen part of one basis. */
export function frozenFigures(
  overview: Overview,
  board: Board,
  columns: readonly ObligationColumn[],
): FrozenFigures {
  return {
    overview,
    rows: board.rows.map(frozenRow),
    duties: columns.map(({ obligation, figure, byStatus, cells }) => ({
      code: obligation.code,
      version: obligation.version,
      titleVi: obligation.titleVi,
      value: figure.value,
      denominator: figure.denominator,
      denominatorName: figure.denominatorName,
      byStatus,
      cells: cells.map((cell) => [cell.agencyNumber, cell.status] as const),
    })),
  };
}

function frozenRow({ number, architecture, report }: BoardRow): FrozenRow {
  return {
    number,
    step: architecture.step,
    issued: architecture.issued,
    status: architecture.status,
    verified: architecture.verified,
    report: report.state,
    sentAt: report.submittedFirstAt,
    late: report.late,
  };
}

/** The registry as a frozen record keeps it. */
export function frozenRegistry(agencies: readonly BoardAgency[]): FrozenContent['registry'] {
  return agencies.map(({ number, kind, nameVi, nameEn, code, region6 }) => ({
    number,
    kind,
    nameVi,
    nameEn,
    code,
    region6,
  }));
}
