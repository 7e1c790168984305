import type { Group } from '../agencies/kind.js';
import type { ReportWord } from './report-face.js';
import type { Status } from './status.js';

/** Where a report stands, and the facts beside it that people look for. */
export const REPORT_FILTERS = [
  'notReported',
  'drafting',
  'submitted',
  'returned',
  'verified',
  'onTime',
  'late',
  'extended',
  'pastDue',
] as const;
export type ReportFilter = (typeof REPORT_FILTERS)[number];

export const AGENCY_SORTS = [
  'number',
  'name',
  'status',
  'step',
  'issued',
  'planned',
  'report',
  'submitted',
] as const;
export type AgencySort = (typeof AGENCY_SORTS)[number];

/** What a person looks at: the same for the screen, the workbook and the text file. Empty lists filter nothing. */
export interface AgencyView {
  readonly group: Group | null;
  /** Full names of regions. */
  readonly regions: readonly string[];
  readonly statuses: readonly Status[];
  readonly reports: readonly ReportFilter[];
  /** Only the agencies that a key figure counts. */
  readonly figure: AgencyFigure | null;
  readonly query: string;
  readonly sort: AgencySort;
  readonly descending: boolean;
}

export const WHOLE_LIST: AgencyView = {
  group: null,
  regions: [],
  statuses: [],
  reports: [],
  figure: null,
  query: '',
  sort: 'number',
  descending: false,
};

/** Key figures of the overview that count agencies: each leads to the list of those it counts. */
export const AGENCY_FIGURES = ['issued', 'underWay', 'notStarted', 'noReport', 'lgsp', 'oneStop'] as const;
export type AgencyFigure = (typeof AGENCY_FIGURES)[number];

/** Reports in the order of their course. */
export const REPORT_ORDER: readonly ReportWord[] = [
  'notReported',
  'drafting',
  'returned',
  'submitted',
  'verified',
];

// Worst first: overdue, at risk, then what nobody can judge, then the good ones.
export const STATUS_ORDER: readonly Status[] = [
  'overdue',
  'pastOwnDate',
  'atRisk',
  'notMet',
  'notReported',
  'noBasis',
  'onTrack',
  'metLate',
  'met',
  'notApplicable',
];
