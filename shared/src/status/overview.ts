import { BENCHMARKS, type QuotedBenchmark } from '../directives/benchmark.js';
import { type DenominatorName, isCounted, type KindSet } from '../directives/denominators.js';
import { deadlineOf, isArchitectureObligation, type Obligation } from '../directives/obligation.js';
import type { RoundId } from '../rounds/round.js';
import { type CivilDate, civilDateAt, daysBetween, type Instant } from '../text/civil-date.js';
import { REGIONS } from './agency-address.js';
import type { Reason } from './architecture-status.js';
import type { Board, BoardRow } from './board.js';
import { type Figure, figureOf, type Measure } from './figure.js';
import {
  FOCAL_UNIT,
  ISSUED,
  LGSP,
  NO_BASIS,
  NO_REPORT,
  NOT_STARTED,
  ONE_STOP,
  SHARING,
  UNDER_WAY,
} from './measures.js';
import { type ReportingFigures, reportingFigures } from './reporting.js';
import { type Basis, type Status, STATUSES } from './status.js';
import { statusFigures } from './status-figures.js';

/** O1: the ministries and central agencies bound by obligation O1 together, 22 + 8 = 30 in 2018. */
export const GROUPS = ['all', 'O1', 'bo', 'cp', 'tinh'] as const;
export type GroupName = (typeof GROUPS)[number];

/** The architecture figures of one group of agencies. */
export interface GroupFigures {
  readonly group: GroupName;
  readonly issued: Figure;
  /** Cumulative: A1 from 1 up, the issued among them. */
  readonly underWay: Figure;
  readonly notStarted: Figure;
  readonly noReport: Figure;
  readonly noBasis: Figure;
  readonly byStatus: Readonly<Record<Status, Figure>>;
}

export interface RegionFigures {
  readonly region: string;
  readonly total: number;
  readonly issued: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** One line of the lists "có nguy cơ" and "quá hạn": who, and the rules that made it so. */
export interface AttentionRow {
  readonly agencyNumber: number;
  readonly step: number | null;
  readonly reasons: readonly Reason[];
  readonly rubricVersion: number;
  readonly daysInStep: number | null;
  readonly plannedIssue: CivilDate | null;
  readonly verified: boolean;
}

export interface Countdown {
  readonly dueAt: Instant;
  readonly lastGoodDay: CivilDate;
  /** From today to the last good day: 168 on 16/3/2018; 0 once it has passed. */
  readonly daysLeft: number;
  readonly daysOver: number;
  readonly daysPassed: number;
  readonly daysTotal: number;
}

export interface Overview {
  readonly asOf: Instant;
  readonly basis: Basis;
  readonly roundId: RoundId | null;
  readonly previousRoundId: RoundId | null;
  /** Instant of the board that the changes are counted from; null when there is none. */
  readonly since: Instant | null;
  readonly rubricVersion: number;
  readonly countdown: Countdown | null;
  readonly groups: Readonly<Record<GroupName, GroupFigures>>;
  readonly regions: readonly RegionFigures[];
  readonly reporting: Readonly<Record<GroupName, ReportingFigures>>;
  readonly areas: Readonly<Record<'lgsp' | 'oneStop' | 'sharing' | 'focalUnit' | 'projects', Figure>>;
  /** Of the agencies bound by the one-software duty, those without administrative procedures. */
  readonly withoutProcedures: number;
  readonly atRisk: readonly AttentionRow[];
  readonly overdue: readonly AttentionRow[];
  readonly notSubmitted: readonly number[];
  /** Quoted public statements, never data. */
  readonly benchmarks: readonly QuotedBenchmark[];
  readonly validUntil: Instant;
}

/**
 * Every figure of the overview, cut from the board. The changes are counted from an earlier board of the same basis: what
 * was known when the previous round fell due, until a session was held (issue 4, item 1).
 */
export function computeOverview(
  board: Board,
  previousBoard: Board | null,
  obligations: readonly Obligation[],
): Overview {
  const now = grouped(board.rows);
  const before = previousBoard ? grouped(previousBoard.rows) : null;
  const reporting = (group: GroupName) => reportingFigures(board, now[group], before?.[group] ?? null);
  return {
    asOf: board.asOf,
    basis: board.basis,
    roundId: board.roundId,
    previousRoundId: previousBoard?.roundId ?? null,
    since: previousBoard?.asOf ?? null,
    rubricVersion: board.rubricVersion,
    countdown: countdown(board.asOf, obligations),
    groups: perGroup((group) => groupFigures(board, group, now[group], before?.[group] ?? null)),
    regions: regionFigures(now.tinh),
    reporting: perGroup(reporting),
    areas: areaTotals(board, now, before),
    withoutProcedures: now.unified.filter((row) => row.areas?.hasProcedures === false).length,
    atRisk: attention(board.rows, 'atRisk'),
    overdue: attention(board.rows, 'overdue'),
    notSubmitted: board.rows
      .filter((row) => row.opened && row.report.submittedFirstAt === null)
      .map((row) => row.number),
    benchmarks: BENCHMARKS,
    validUntil: board.validUntil,
  };
}

type Grouped = Readonly<Record<GroupName | 'unified', readonly BoardRow[]>>;

const knownGroups = new WeakMap<readonly BoardRow[], Grouped>();

function grouped(rows: readonly BoardRow[]): Grouped {
  const known = knownGroups.get(rows);
  if (known) return known;
  const of = (set: KindSet) => rows.filter((row) => isCounted(set, row.kind));
  const perSet = { O1: of('O1'), bo: of('bo'), cp: of('cp'), tinh: of('tinh') };
  const groups = { all: rows, ...perSet, unified: of('unified') };
  knownGroups.set(rows, groups);
  return groups;
}

function perGroup<T>(make: (group: GroupName) => T): Record<GroupName, T> {
  return { all: make('all'), O1: make('O1'), bo: make('bo'), cp: make('cp'), tinh: make('tinh') };
}

function groupFigures(
  board: Board,
  group: GroupName,
  rows: readonly BoardRow[],
  before: readonly BoardRow[] | null,
): GroupFigures {
  const figure = (measure: Measure) => figureOf(board, rows, before, group, measure);
  return {
    group,
    issued: figure(ISSUED),
    underWay: figure(UNDER_WAY),
    notStarted: figure(NOT_STARTED),
    noReport: figure(NO_REPORT),
    noBasis: figure(NO_BASIS),
    byStatus: statusFigures(board, group, rows, before),
  };
}

/** In the order in which state papers name the six regions, from north to south. */
function regionFigures(provinces: readonly BoardRow[]): RegionFigures[] {
  const regions = new Map<string, BoardRow[]>(Object.values(REGIONS).map((region) => [region, []]));
  for (const row of provinces) {
    if (row.region6 === null) continue;
    const rows = regions.get(row.region6);
    if (rows) rows.push(row);
    else regions.set(row.region6, [row]);
  }
  const present = [...regions].filter(([, rows]) => rows.length > 0);
  return present.map(([region, rows]) => {
    const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
    for (const { architecture } of rows) if (architecture.status) byStatus[architecture.status]++;
    return { region, total: rows.length, issued: rows.filter(ISSUED.own).length, byStatus };
  });
}

function areaTotals(board: Board, now: Grouped, before: Grouped | null): Overview['areas'] {
  // A round that did not ask C10 (form version 1) is none to be compared with.
  const asked = before?.unified.some(({ areas }) => areas?.sharing) ?? false;
  const unified = (measure: Measure) =>
    figureOf(board, now.unified, before?.unified ?? null, 'unified', measure);
  return {
    lgsp: unified(LGSP),
    oneStop: unified(ONE_STOP),
    sharing: figureOf(board, now.unified, asked ? before!.unified : null, 'unified', SHARING),
    focalUnit: unified(FOCAL_UNIT),
    projects: projectsFigure(board, now.all, before?.all ?? null),
  };
}

/** Projects, not agencies, are counted here; of a sum no verified part is told project by project. */
function projectsFigure(board: Board, rows: readonly BoardRow[], before: readonly BoardRow[] | null): Figure {
  const met = (list: readonly BoardRow[]) =>
    list.reduce((sum, row) => sum + (row.areas?.projects?.met ?? 0), 0);
  const name: DenominatorName = 'projects';
  return {
    value: met(rows),
    denominator: rows.reduce((sum, row) => sum + (row.areas?.projects?.total ?? 0), 0),
    denominatorName: name,
    asOf: board.asOf,
    basis: board.basis,
    verified:
      board.basis === 'verified'
        ? null
        : rows.reduce(
            (sum, row) =>
              sum + Math.min(row.areas?.projects?.met ?? 0, row.areasVerified?.projects?.met ?? 0),
            0,
          ),
    verifiedOnly: 0,
    change: before ? met(rows) - met(before) : null,
  };
}

function attention(rows: readonly BoardRow[], status: Status): AttentionRow[] {
  return rows
    .filter((row) => row.architecture.status === status)
    .map(({ number, architecture }) => ({
      agencyNumber: number,
      step: architecture.step,
      reasons: architecture.reasons,
      rubricVersion: architecture.rubricVersion,
      daysInStep: architecture.inputs.daysInStep,
      plannedIssue: architecture.inputs.plannedIssue,
      verified: architecture.verified,
    }))
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0) || (b.daysInStep ?? 0) - (a.daysInStep ?? 0));
}

function countdown(asOf: Instant, obligations: readonly Obligation[]): Countdown | null {
  const obligation = obligations.find(isArchitectureObligation);
  if (!obligation) return null;
  const today = civilDateAt(asOf);
  const last = deadlineOf(obligation).lastDay;
  const left = daysBetween(today, last);
  return {
    dueAt: obligation.dueAt,
    lastGoodDay: last,
    daysLeft: Math.max(0, left),
    daysOver: Math.max(0, -left),
    daysPassed: Math.max(0, daysBetween(obligation.firstDay, today)),
    daysTotal: daysBetween(obligation.firstDay, last),
  };
}
