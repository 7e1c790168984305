import { isMinistryItself } from '../../../agencies/agency.js';
import { stepShort } from '../../../reports/question-text.js';
import type { BoardRow } from '../../../status/board.js';
import { civilDateAt, daysBetween, type Instant, lastDayBefore } from '../../../text/civil-date.js';
import { say } from '../../../text/say.js';
import type { PackInput } from '../pack-input.js';
import { toldGround } from '../pack-words.js';

export interface SpeakTo {
  readonly agency: string;
  readonly reason: string;
  /** The first ground alone, for a page that must hold everything. */
  readonly short: string;
}

/** The chair speaks to five: more is a list nobody calls. */
const MOST = 5;

/** Of those that are silent: the rest of the five are left to those that wrote and stand still. */
const MOST_SILENT = 3;

/**
 * Whom the chair should speak to, and why (practice.md 25): past the date first, then up to three that are silent after
 * the due instant (first those whose architecture is not issued), then at risk with the most reasons and the longest
 * stand still. Never the Ministry: what it owes stands first on the page.
 */
export function agenciesToSpeakTo({ board }: PackInput): SpeakTo[] {
  const others = board.rows.filter((row) => !isMinistryItself(row.number));
  const overdue = others.filter((row) => row.architecture.status === 'overdue').sort(byStandstill);
  const silent = others
    .filter((row) => row.report.pastDue && row.architecture.status !== 'overdue')
    .sort((a, b) => Number(a.architecture.issued) - Number(b.architecture.issued) || byStandstill(a, b));
  const atRisk = others
    .filter((row) => row.architecture.status === 'atRisk' && !row.report.pastDue)
    .sort(byStandstill);
  const first = [...overdue, ...silent.slice(0, MOST_SILENT), ...atRisk].slice(0, MOST);
  const rest = silent.slice(MOST_SILENT, MOST_SILENT + MOST - first.length);
  return [...first, ...rest].map((row) => {
    const grounds = groundsOf(row, board.asOf);
    return { agency: row.nameVi, reason: grounds.join(' '), short: grounds[0] ?? '' };
  });
}

/** Most reasons first, then the longest at one step, then in the order of the register. */
function byStandstill(a: BoardRow, b: BoardRow): number {
  const days = (row: BoardRow): number => row.architecture.inputs.daysInStep ?? 0;
  return (
    b.architecture.reasons.length - a.architecture.reasons.length || days(b) - days(a) || a.number - b.number
  );
}

function groundsOf({ architecture, report, previousStep }: BoardRow, asOf: Instant): string[] {
  const { status, reasons, issued, step } = architecture;
  const grounds = status === 'overdue' || status === 'atRisk' ? reasons.map(toldGround) : [];
  const silent = report.pastDue
    ? say('vi', 'pack.silent', {
        days: report.dueAt ? daysBetween(lastDayBefore(report.dueAt), civilDateAt(asOf)) : 0,
      })
    : '';
  const before =
    report.pastDue && issued
      ? say('vi', 'pack.silentIssued')
      : report.pastDue && step === null && previousStep !== null
        ? say('vi', 'pack.silentBefore', {
            step: Math.min(previousStep, 7),
            name: stepShort(previousStep, 'vi'),
          })
        : '';
  return [silent, before, ...grounds].filter(Boolean);
}
