import { type AgencyKind, groupOf } from '../agencies/kind.js';
import { matchesSearch } from '../agencies/search.js';
import { compareVi } from '../text/collate.js';
import { isCountedIn } from './agency-figure.js';
import type { AgencyRow } from './agency-row.js';
import {
  type AgencySort,
  type AgencyView,
  REPORT_FILTERS,
  REPORT_ORDER,
  type ReportFilter,
  STATUS_ORDER,
} from './agency-view.js';
import { STATUSES } from './status.js';

/** The columns filters and sorts look at; a query that filters must ask for them. */
export type AgencyFacts = Pick<
  AgencyRow,
  | 'number'
  | 'kind'
  | 'nameVi'
  | 'shortName'
  | 'region'
  | 'search'
  | 'reportState'
  | 'submittedAt'
  | 'late'
  | 'extended'
  | 'pastDue'
  | 'status'
  | 'step'
  | 'decisionOn'
  | 'plannedIssue'
  | 'issued'
  | 'lgsp'
  | 'oneStopUnified'
>;

/** Filters, then sorts. The input is never changed; without filters every row stays, in protocol order. */
export function viewedAgencies<R extends AgencyFacts>(rows: readonly R[], view: AgencyView): R[] {
  const kept = rows.filter((row) => matchesView(row, view));
  const compare = COMPARE[view.sort];
  const sign = view.descending ? -1 : 1;
  return kept.sort((a, b) => compare(a, b, sign) || a.number - b.number);
}

/** Whether a row stays under every filter; several values of one filter mean "one of them". */
export function matchesView(row: AgencyFacts, view: AgencyView): boolean {
  return (
    (view.group === null || groupOf(row.kind) === view.group) &&
    (view.regions.length === 0 || (row.region !== null && view.regions.includes(row.region))) &&
    (view.statuses.length === 0 || (row.status !== null && view.statuses.includes(row.status))) &&
    (view.reports.length === 0 || view.reports.some((filter) => reportIs(row, filter))) &&
    (view.figure === null || isCountedIn(row, view.figure)) &&
    matchesSearch(row.search, view.query)
  );
}

function reportIs(row: AgencyFacts, filter: ReportFilter): boolean {
  if (filter === 'onTime') return row.late === false;
  if (filter === 'late') return row.late === true;
  if (filter === 'extended') return row.extended;
  if (filter === 'pastDue') return row.pastDue;
  return row.reportState === filter;
}

type Compare = (a: AgencyFacts, b: AgencyFacts, sign: 1 | -1) => number;

// What is not known stands last in both directions: an agency without a date is never the earliest nor the latest.
function by(value: (row: AgencyFacts) => string | number | null): Compare {
  return (a, b, sign) => {
    const [x, y] = [value(a), value(b)];
    if (x === y) return 0;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -sign : sign;
  };
}

const KIND_ORDER: Record<AgencyKind, number> = {
  MINISTRY: 0,
  MINISTERIAL_AGENCY: 1,
  GOVERNMENT_AGENCY: 2,
  PROVINCE: 3,
};

const COMPARE: Record<AgencySort, Compare> = {
  number: (a, b, sign) => sign * (KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || a.number - b.number),
  name: (a, b, sign) => sign * compareVi(a.shortName, b.shortName),
  status: by((row) => (row.status === null ? null : STATUS_ORDER.indexOf(row.status))),
  step: by((row) => row.step),
  issued: by((row) => row.decisionOn),
  planned: by((row) => row.plannedIssue),
  report: by((row) => REPORT_ORDER.indexOf(row.reportState)),
  submitted: by((row) => row.submittedAt),
};

/** How many rows each value of a filter would show under the other filters, for the numbers beside the choices. */
export function countsOf(rows: readonly AgencyFacts[], view: AgencyView) {
  const without = (part: Partial<AgencyView>) => rows.filter((row) => matchesView(row, { ...view, ...part }));
  const forStatus = without({ statuses: [] });
  const forReport = without({ reports: [] });
  const forGroup = without({ group: null });
  const tally = <K extends string>(
    keys: readonly K[],
    list: readonly AgencyFacts[],
    is: (row: AgencyFacts, key: K) => boolean,
  ) =>
    Object.fromEntries(keys.map((key) => [key, list.filter((row) => is(row, key)).length])) as Record<
      K,
      number
    >;
  return {
    statuses: tally(STATUSES, forStatus, (row, status) => row.status === status),
    reports: tally(REPORT_FILTERS, forReport, reportIs),
    groups: tally(['bo', 'cp', 'tinh'], forGroup, (row, group) => groupOf(row.kind) === group),
  };
}
