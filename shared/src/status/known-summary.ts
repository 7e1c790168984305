import type { Summary } from '../reports/summary.js';
import type { BoardReport } from './board-input.js';
import type { Basis } from './status.js';

/**
 * The answers that count on a basis. Verified: the latest verified ones of whatever round. Reported: those sent in this
 * round (house decision 5).
 */
export function summaryOn(report: BoardReport | null, basis: Basis): Summary | null {
  if (basis === 'reported') return report?.summaryReported ?? null;
  return report?.summaryVerified ?? report?.standingVerified?.summary ?? null;
}

/**
 * The answers of this round alone. What was counted in a data period (files, transactions, workshops) is of that period:
 * a verified count of an earlier one must never be added again (catalogue 0.5).
 */
export function summaryOfRound(report: BoardReport | null, basis: Basis): Summary | null {
  return (basis === 'reported' ? report?.summaryReported : report?.summaryVerified) ?? null;
}
