import { isAgencyRole, type Actor } from '../access/actor.js';
import type { AgencyKind } from '../agencies/kind.js';
import type { Board, BoardRow } from './board.js';
import type { Forecast } from './forecast/forecast.js';
import type { Comparison } from './comparison.js';
import type { Overview } from './overview.js';
import { knownSorted, quartile } from './quartile.js';

/** Where the agencies of one kind stand: steps of the known ones, by nearest rank, so a quartile is a real step. */
export interface KindStanding {
  readonly kind: AgencyKind;
  readonly total: number;
  readonly known: number;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
}

export interface BoardView extends Board {
  /** Only for an agency: its own kinds, without names. */
  readonly standing: readonly KindStanding[];
}

/**
 * What one actor may see of the board (house decision 11). The Authority and the Ministry's leadership see every row; an
 * agency sees its own rows, and of the others only median and quartiles of its kind. A released reach is shown frozen
 * boards only (`Boards.of`), and those whole.
 */
export function viewOfBoard(board: Board, actor: Actor): BoardView {
  if (seesAll(actor)) return { ...board, standing: [] };
  const own = ownNumbers(actor);
  const rows = board.rows.filter((row) => own.has(row.number));
  const kinds = [...new Set(rows.map((row) => row.kind))];
  return { ...board, rows, standing: kinds.map((kind) => standingOf(board.rows, kind)) };
}

/** National and group figures for everybody; lists of names cut to the actor's own agencies. */
export function viewOfOverview(overview: Overview, actor: Actor): Overview {
  if (seesAll(actor)) return overview;
  const own = ownNumbers(actor);
  return {
    ...overview,
    atRisk: overview.atRisk.filter((row) => own.has(row.agencyNumber)),
    overdue: overview.overdue.filter((row) => own.has(row.agencyNumber)),
    notSubmitted: overview.notSubmitted.filter((number) => own.has(number)),
  };
}

/** Rows with a name only of the viewer's own agencies; figures beside them are everybody's. */
export function ownRows<Row>(rows: readonly Row[], actor: Actor, numberOf: (row: Row) => number): Row[] {
  if (seesAll(actor)) return [...rows];
  const own = ownNumbers(actor);
  return rows.filter((row) => own.has(numberOf(row)));
}

/** The figures of the forecast for everybody; of the agencies behind them an agency sees its own. */
export function viewOfForecast(forecast: Forecast, actor: Actor): Forecast {
  if (seesAll(actor)) return forecast;
  const own = ownNumbers(actor);
  return { ...forecast, agencies: forecast.agencies.filter((row) => own.has(row.agencyNumber)) };
}

/** Figures and counts for everybody; who moved and who makes the difference, cut to the actor's own agencies. */
export function viewOfComparison(comparison: Comparison, actor: Actor): Comparison {
  if (seesAll(actor)) return comparison;
  const own = ownNumbers(actor);
  const cut = <Line extends { agencyNumber: number }>(lines: readonly Line[]): Line[] =>
    lines.filter((line) => own.has(line.agencyNumber));
  const account = (of: keyof Comparison['accounts']) => {
    const { entered, left, ...sums } = comparison.accounts[of];
    return { ...sums, entered: cut(entered), left: cut(left) };
  };
  return {
    ...comparison,
    movers: cut(comparison.movers),
    accounts: { issued: account('issued'), underWay: account('underWay') },
  };
}

/** The key under which two actors get the same view: for caches and ETags (house decision 13). */
export function viewKey(actor: Actor): string {
  if (seesAll(actor)) return actor.reach;
  return `${actor.reach}:${[...ownNumbers(actor)].sort((a, b) => a - b).join(',')}`;
}

function seesAll(actor: Actor): boolean {
  return actor.reach !== 'own' && !isAgencyRole(actor.role);
}

function ownNumbers(actor: Actor): Set<number> {
  return new Set(actor.agencyNumbers);
}

function standingOf(rows: readonly BoardRow[], kind: AgencyKind): KindStanding {
  const ofKind = rows.filter((row) => row.kind === kind);
  const steps = knownSorted(
    ofKind.map(({ architecture: { step } }) => (step === null ? null : Math.min(step, 7))),
  );
  return {
    kind,
    total: ofKind.length,
    known: steps.length,
    lowerQuartile: quartile(steps, 1),
    median: quartile(steps, 2),
    upperQuartile: quartile(steps, 3),
  };
}
