import type { CivilDate } from '../text/civil-date.js';
import { architectureFacts } from './architecture-facts.js';
import type { BoardInput, BoardReport } from './board-input.js';
import type { Board, BoardRow } from './board.js';

/** Cumulative curve by dated documents; columns of equal length, ascending, one point for each day something happened. */
export interface BurnUp {
  readonly on: readonly CivilDate[];
  readonly issued: readonly number[];
  readonly issuedVerified: readonly number[];
  /** Agencies with a first dated step by that day, the issued among them. */
  readonly underWay: readonly number[];
  /** Counted as issued (or under way) without any known day: in no point, told beside the curve. */
  readonly undatedIssued: number;
  readonly undatedUnderWay: number;
}

/**
 * History is made of dated documents, not of rounds: a first round with documents of 2015–2017 already has a curve
 * (practice.md "Status" 8). The last point plus the undated ones equals the figure of the overview.
 */
export function computeBurnUp(input: BoardInput, board: Board): BurnUp {
  let reports: Map<number, BoardReport> | null = null;
  const steps = new Map<CivilDate, { issued: number; issuedVerified: number; underWay: number }>();
  const at = (day: CivilDate) => {
    const known = steps.get(day) ?? { issued: 0, issuedVerified: 0, underWay: 0 };
    steps.set(day, known);
    return known;
  };
  let undatedIssued = 0;
  let undatedUnderWay = 0;
  for (const row of board.rows) {
    const { issued, started, verified, inputs } = row.architecture;
    if (issued) {
      if (inputs.decisionOn === null) undatedIssued++;
      else {
        at(inputs.decisionOn).issued++;
        if (verified) at(inputs.decisionOn).issuedVerified++;
      }
    }
    if (!started) continue;
    let first = firstDays.get(row);
    if (first === undefined) {
      reports ??= new Map(input.reports.map((report) => [report.agencyNumber, report]));
      firstDays.set(row, (first = firstDay(row, reports.get(row.number), board)));
    }
    if (first === null) undatedUnderWay++;
    else at(first).underWay++;
  }
  const on = [...steps.keys()].sort();
  const running = (pick: 'issued' | 'issuedVerified' | 'underWay') => {
    let sum = 0;
    return on.map((day) => (sum += steps.get(day)?.[pick] ?? 0));
  };
  return {
    on,
    issued: running('issued'),
    issuedVerified: running('issuedVerified'),
    underWay: running('underWay'),
    undatedIssued,
    undatedUnderWay,
  };
}

/** Reckoned once for each row: a row that still stands on the next board is the same object. */
const firstDays = new WeakMap<BoardRow, CivilDate | null>();

/** The first day that a document or a start dates; null where none is known. */
function firstDay(row: BoardRow, report: BoardReport | undefined, board: Board): CivilDate | null {
  const { issued, inputs } = row.architecture;
  const { summary } = architectureFacts(
    {
      roundId: board.roundId,
      reported: report?.summaryReported ?? null,
      verified: report?.summaryVerified ?? null,
      standing: report?.standingVerified ?? null,
    },
    board.basis,
  );
  const days = (summary?.stepDates ?? []).flatMap((step) =>
    [step.startedOn, step.documentDate].filter((day) => day !== null),
  );
  return [...days, ...(issued && inputs.decisionOn ? [inputs.decisionOn] : [])].sort()[0] ?? null;
}
