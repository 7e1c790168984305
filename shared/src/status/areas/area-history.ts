import type { AreaSummary, ProjectSummary } from '../../reports/area-summary.js';
import type { RoundId } from '../../rounds/round.js';
import { begunOf, officialOf } from './ngsp-area.js';

/** The part of an agency's summary in one round that the pages follow across quarters. */
export interface AreaHistoryRow {
  readonly roundId: RoundId;
  readonly agencyNumber: number;
  readonly lgsp: string | null;
  readonly connections: AreaSummary['connections'];
  readonly projects: readonly ProjectSummary[];
}

/** A round of the growth: what the agencies that answered it said. */
export interface NgspRound {
  readonly roundId: RoundId;
  /** Agencies that said something of platform or connections, and those the round was opened for. */
  readonly agencies: number;
  readonly opened: number;
  /** Null where no agency said anything: not asked is not none. */
  readonly lgspRunning: number | null;
  readonly begun: number | null;
  readonly official: number | null;
}

/** How the connections grew from round to round, oldest first; a quarter without an answer adds nothing and hides nothing. */
export function ngspGrowth(
  rounds: readonly { readonly id: RoundId; readonly opened: number }[],
  history: readonly AreaHistoryRow[],
): NgspRound[] {
  return [...rounds]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map(({ id, opened }) => {
      const rows = history.filter(
        (row) => row.roundId === id && (row.lgsp !== null || row.connections.length > 0),
      );
      const sum = (of: (row: AreaHistoryRow) => number) =>
        rows.length === 0 ? null : rows.reduce((total, row) => total + of(row), 0);
      return {
        roundId: id,
        agencies: rows.length,
        opened,
        lgspRunning: sum((row) => (row.lgsp === 'operating' ? 1 : 0)),
        begun: sum(begunOf),
        official: sum(officialOf),
      };
    });
}
