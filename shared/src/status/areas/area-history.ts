import type { AreaSummary, ProjectSummary } from '../../reports/area-summary.js';
import type { RoundId } from '../../rounds/round.js';
import { begunOf, officialOf } from './ngsp-area.js';

/** The part of an agency's summary in one round that the pages follow across quarters. */
export interface AreaHistoryRow {
  readonly roundId: RoundId;
  readonly agencyNumber: number;
  readonly lgsp: string | null;
  readonly connections: AreaSummary['connections'];
  /** B5 of the data period of this very round; none where what is shown was verified in an earlier one. */
  readonly transactions: AreaSummary['transactions'];
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
  /** B5: transactions of the period, of which succeeded, and the agencies that gave both numbers for every line. */
  readonly transactions: number | null;
  readonly succeeded: number | null;
  readonly transacting: number;
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
      const counted = history
        .filter((row) => row.roundId === id && row.transactions.length > 0)
        .flatMap((row) => transactionsOf(row) ?? []);
      const added = (name: 'total' | 'succeeded') =>
        counted.length === 0 ? null : counted.reduce((total, one) => total + one[name], 0);
      return {
        roundId: id,
        agencies: rows.length,
        opened,
        lgspRunning: sum((row) => (row.lgsp === 'operating' ? 1 : 0)),
        begun: sum(begunOf),
        official: sum(officialOf),
        transactions: added('total'),
        succeeded: added('succeeded'),
        transacting: counted.length,
      };
    });
}

/** Null where a line has no number: "Chưa có số liệu" is never 0, and half a sum is no sum. */
function transactionsOf({
  transactions,
}: Pick<AreaHistoryRow, 'transactions'>): { total: number; succeeded: number } | null {
  let [total, succeeded] = [0, 0];
  for (const line of transactions) {
    if (line.total === null || line.succeeded === null) return null;
    total += line.total;
    succeeded += line.succeeded;
  }
  return { total, succeeded };
}
