import { OFFICIAL, REQUEST_SENT } from '../../areas/ngsp/content.js';
import { type NationalSystem, nationalSystemsOn } from '../../areas/ngsp/national-systems.js';
import type { AreaSummary } from '../../reports/area-summary.js';
import type { Summary } from '../../reports/summary.js';
import { type CivilDate, civilDateAt } from '../../text/civil-date.js';
import { summaryOn } from '../known-summary.js';
import { type Readiness, readiness } from '../obligations/ngsp-connection.js';
import { type AreaAgency, areaAgency } from './area-agency.js';
import { agencyFigure, type AreaInput, type NamedFigure } from './area-input.js';
import { type ProvidedRow, providedRows } from './provided-lines.js';
import { isCounted } from '../../directives/denominators.js';

/** A connection as the page shows it. */
export type ConnectionCell = Pick<
  AreaSummary['connections'][number],
  'system' | 'need' | 'step' | 'route' | 'since'
>;

/** A system as the pages call it; 'other' is named by the catalogue of words. */
export interface NamedSystem {
  readonly system: string;
  readonly titleVi: string;
  readonly titleEn: string;
}

/** One national system over all agencies. */
export interface SystemLine extends NamedSystem {
  /** Agencies that say they need it, have no need, own it. */
  readonly needed: number;
  readonly noNeed: number;
  readonly owner: number;
  /** Of those that need it: agencies at steps 1 to 8 of ladder L5. */
  readonly bySteps: readonly number[];
  readonly official: number;
  readonly officialVerified: number | null;
}

export interface NgspAreaRow extends AreaAgency {
  readonly verified: boolean;
  readonly known: boolean;
  readonly lgsp: string | null;
  readonly focal: boolean | null;
  readonly plan: boolean | null;
  readonly platform: boolean | null;
  readonly network: boolean | null;
  readonly ready: number | null;
  readonly begun: number | null;
  readonly official: number | null;
  readonly connections: readonly ConnectionCell[];
}

export interface NgspArea {
  readonly figures: readonly NamedFigure[];
  /** Systems of list L4 on the day; lines that agencies added are one row 'other'. */
  readonly systems: readonly SystemLine[];
  /** Agencies by how many of the four conditions they meet: 0 to 4; the last is not known. */
  readonly byReadiness: readonly number[];
  readonly rows: readonly NgspAreaRow[];
  readonly provided: readonly ProvidedRow[];
}

interface Known {
  readonly summary: Summary | null;
  readonly ready: Readiness | null;
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Agency × national system with its ladder, the agency's own platform and the four conditions of O16. */
export function ngspArea(input: AreaInput): NgspArea {
  const { board, reports, columns, facts, nationalSystems } = input;
  const today = civilDateAt(board.asOf);
  const reportOf = new Map(reports.map((report) => [report.agencyNumber, report]));
  const duty = columns.find(({ obligation }) => obligation.formula === 'ngspConnection')?.obligation;
  const knownOf = (summary: Summary | null): Known => ({
    summary,
    ready: summary && duty ? readiness({ obligation: duty, summary, facts, today }) : null,
  });
  const both = board.rows.map((row) => {
    const report = reportOf.get(row.number) ?? null;
    return {
      row,
      own: knownOf(summaryOn(report, board.basis)),
      checked: knownOf(summaryOn(report, 'verified')),
    };
  });
  const unified = both.filter(({ row }) => isCounted('unified', row.kind));
  const figure = (name: string, says: (known: Known) => boolean): NamedFigure => ({
    name,
    figure: agencyFigure(board, both, 'all', says),
  });
  const ready = both.map(({ own }) => readyCount(own.ready));
  return {
    figures: [
      {
        name: 'lgspRunning',
        figure: agencyFigure(board, unified, 'unified', ({ summary }) => summary?.lgsp === 'operating'),
      },
      figure('begun', ({ summary }) => begunOf(summary) > 0),
      figure('official', ({ summary }) => officialOf(summary) > 0),
      figure('allReady', (known) => readyCount(known.ready) === 4),
      figure('providing', ({ summary }) => providedBy(summary).some(({ state }) => state === 'provided')),
    ],
    systems: systemLines(both, board.basis === 'reported', nationalSystems, today),
    byReadiness: [
      ...[0, 1, 2, 3, 4].map((count) => ready.filter((one) => one === count).length),
      ready.filter((one) => one === null).length,
    ],
    rows: both.map(({ row, own, checked }) => ({
      ...areaAgency(row),
      verified: own.summary !== null && sameConnections(own.summary, checked.summary),
      known: own.summary !== null,
      lgsp: own.summary?.lgsp ?? null,
      focal: own.ready?.focal ?? null,
      plan: own.ready?.plan ?? null,
      platform: own.ready?.platform ?? null,
      network: own.ready?.network ?? null,
      ready: readyCount(own.ready),
      begun: own.summary && begunOf(own.summary),
      official: own.summary && officialOf(own.summary),
      connections: (own.summary?.connections ?? []).map(({ system, need, step, route, since }) => ({
        system,
        need,
        step,
        route,
        since,
      })),
    })),
    provided: providedRows(
      board,
      both.map(({ row, own, checked }) => ({
        row,
        own: providedBy(own.summary),
        checked: providedBy(checked.summary),
      })),
    ),
  };
}

const providedBy = (summary: Summary | null): AreaSummary['provided'] => summary?.provided ?? [];

/** How many of the four conditions hold; null where nothing was reported. */
function readyCount(ready: Readiness | null): number | null {
  return ready && Object.values(ready).filter((one) => one === true).length;
}

const stepsOf = (summary: Pick<AreaSummary, 'connections'> | null): number[] =>
  (summary?.connections ?? []).flatMap(({ step }) => (step === null ? [] : [step]));

/** Connections on the way or there: a request was sent and the line is not paused. */
export function begunOf(summary: Pick<AreaSummary, 'connections'> | null): number {
  return stepsOf(summary).filter((step) => step >= REQUEST_SENT && step <= OFFICIAL).length;
}

export function officialOf(summary: Pick<AreaSummary, 'connections'> | null): number {
  return stepsOf(summary).filter((step) => step === OFFICIAL).length;
}

function sameConnections(own: Summary, checked: Summary | null): boolean {
  return checked !== null && own.lgsp === checked.lgsp && stepsOf(own).join() === stepsOf(checked).join();
}

/** Lines that agencies added themselves. */
const OTHER = 'other';

const placeOf = (system: string): string => (system.startsWith('other:') ? OTHER : system);

function systemLines(
  both: readonly { readonly own: Known; readonly checked: Known }[],
  compared: boolean,
  nationalSystems: readonly NationalSystem[],
  today: CivilDate,
): SystemLine[] {
  const named: NamedSystem[] = nationalSystemsOn(nationalSystems, today).map(
    ({ code, titleVi, titleEn }) => ({ system: code, titleVi, titleEn }),
  );
  const other = { system: OTHER, titleVi: OTHER, titleEn: OTHER };
  const linesOf = (known: Known, system: string) =>
    (known.summary?.connections ?? []).filter((line) => placeOf(line.system) === system);
  return [...named, other].map(({ system, ...titles }) => {
    const lines = both.flatMap(({ own }) => linesOf(own, system));
    const official = (known: Known) => linesOf(known, system).some(({ step }) => step === OFFICIAL);
    const count = (need: string) => lines.filter((line) => line.need === need).length;
    return {
      system,
      ...titles,
      needed: count('needed'),
      noNeed: count('none'),
      owner: count('owner'),
      bySteps: STEPS.map((step) => lines.filter((line) => line.step === step).length),
      official: lines.filter(({ step }) => step === OFFICIAL).length,
      officialVerified: compared
        ? both.filter(({ own, checked }) => official(own) && official(checked)).length
        : null,
    };
  });
}
