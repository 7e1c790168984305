import { MOVES } from '@ega/shared/status/comparison';
import { type AccountLine, RECONCILED } from '@ega/shared/status/reconcile';
import type { AgencyRef } from './as-of.types.js';
import type { ComparedBoards } from './comparison.service.js';
import type { AccountLineFace, ComparisonFace } from './comparison.types.js';
import { asOfFace } from './overview-face.js';

/** A comparison in the form in which it travels; already cut to its viewer. */
export function comparisonFace({ before, now, usual, comparison, reasons }: ComparedBoards): ComparisonFace {
  const agencies = new Map(
    [...before.source.agencies, ...now.source.agencies].map((agency) => [agency.number, agency as AgencyRef]),
  );
  const lines = (accounted: readonly AccountLine[]): AccountLineFace[] =>
    accounted.map(({ agencyNumber, ...line }) => ({ ...line, agency: agencies.get(agencyNumber)! }));
  return {
    before: asOfFace(before),
    now: asOfFace(now),
    usual,
    figures: comparison.figures.map((figure) => ({ ...figure })),
    counts: MOVES.map((move) => ({ move, count: comparison.counts[move] })),
    movers: comparison.movers.map(({ agencyNumber, ...mover }) => ({
      ...mover,
      agency: agencies.get(agencyNumber)!,
      reason: mover.move === 'stepBack' ? (reasons.get(agencyNumber) ?? null) : null,
    })),
    unjudgedBefore: comparison.unjudgedBefore,
    accounts: RECONCILED.map((name) => {
      const { entered, left, ...sums } = comparison.accounts[name];
      return { name, ...sums, entered: lines(entered), left: lines(left) };
    }),
  };
}
