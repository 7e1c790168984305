import { isMinistryItself } from '../../../agencies/agency.js';
import type { BoardRow } from '../../../status/board.js';
import { say, sayData } from '../../../text/say.js';
import type { PackInput } from '../pack-input.js';

export interface SpeakTo {
  readonly agency: string;
  readonly reason: string;
}

/** The chair speaks to five: more is a list nobody calls. */
const MOST = 5;

/**
 * Whom the chair should speak to, and why (practice.md 25): past the date first, then silent after the due instant, then
 * at risk with the most reasons and the longest stand still. Never the Ministry: what it owes stands first on the page.
 */
export function agenciesToSpeakTo({ board }: PackInput): SpeakTo[] {
  return board.rows
    .filter((row) => !isMinistryItself(row.number))
    .map((row) => ({ row, weight: weightOf(row) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || days(b.row) - days(a.row) || a.row.number - b.row.number)
    .slice(0, MOST)
    .map(({ row }) => ({ agency: row.nameVi, reason: reasonOf(row) }));
}

const days = (row: BoardRow): number => row.architecture.inputs.daysInStep ?? 0;

function weightOf(row: BoardRow): number {
  const { status, reasons } = row.architecture;
  const silent = row.report.pastDue ? 100 : 0;
  if (status === 'overdue') return 1000 + silent;
  if (row.report.pastDue) return silent + (status === 'atRisk' ? reasons.length : 0);
  return status === 'atRisk' ? reasons.length : 0;
}

function reasonOf(row: BoardRow): string {
  const { status, reasons } = row.architecture;
  const grounds =
    status === 'overdue' || status === 'atRisk'
      ? reasons.map((reason) => sayData('vi', reason.code, reason.params))
      : [];
  return [row.report.pastDue ? say('vi', 'pack.silent') : '', ...grounds].filter(Boolean).join(' ');
}
