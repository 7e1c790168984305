import { addDays, type CivilDate, civil, daysBetween } from '../../text/civil-date.js';
import type { Summary } from '../../reports/summary.js';
import { architectureFacts } from '../architecture-facts.js';
import type { BoardInput, BoardReport } from '../board-input.js';
import { type Course, type Entry, ISSUED } from './course.js';

const FIRST_DAY = civil('1970-01-01');

export const dayNumber = (day: CivilDate): number => daysBetween(FIRST_DAY, day);
export const dayOfNumber = (number: number): CivilDate => addDays(FIRST_DAY, Math.floor(number));

/** The day of the first sending that said an agency had reached a step. */
export type FirstSaid = (agency: number, step: number) => CivilDate | null;

/**
 * The way of every agency through the steps: each change dated by its document, else by the first sending that says so
 * (issue 4, 2). Of an agency that has sent nothing in this round the latest verified answers are known; one that has
 * never answered counts as not begun.
 */
export function coursesOfBoard(input: BoardInput, today: CivilDate, firstSaid: FirstSaid): Course[] {
  const reports = new Map(input.reports.map((report) => [report.agencyNumber, report]));
  return input.agencies.map(({ number }): Course => {
    const { summary, issued, decisionOn } = knownOf(input, reports.get(number));
    const step = summary?.A1 ?? 0;
    const dated = (summary?.stepDates ?? [])
      .filter((row) => row.step >= 1 && row.step <= Math.min(step, ISSUED))
      .map((row) => ({
        step: row.step,
        on:
          (row.step === ISSUED && issued ? decisionOn : row.documentDate) ??
          firstSaid(number, row.step) ??
          row.startedOn,
      }));
    const here = Math.min(step, ISSUED);
    if (here >= 1 && !dated.some((row) => row.step === here))
      dated.push({ step: here, on: (here === ISSUED ? decisionOn : null) ?? firstSaid(number, here) });
    const entries = dated.flatMap(({ step: entered, on }): Entry[] =>
      on !== null && on <= today && (entered < ISSUED || issued)
        ? [{ step: entered, day: dayNumber(on) }]
        : [],
    );
    return { agency: number, entries: entries.sort((a, b) => a.day - b.day || a.step - b.step), issued };
  });
}

/** Agencies with a step that no document dates: of them the first sendings are asked for. */
export function agenciesWithUndatedSteps(input: BoardInput): number[] {
  return input.reports
    .filter((report) => {
      const { summary, decisionOn } = knownOf(input, report);
      const dated = new Set(
        summary?.stepDates.filter(({ documentDate }) => documentDate !== null).map(({ step }) => step),
      );
      if (decisionOn !== null) dated.add(ISSUED);
      const here = Math.min(summary?.A1 ?? 0, ISSUED);
      return (
        (here > 0 && !dated.has(here)) || (summary?.stepDates ?? []).some(({ step }) => !dated.has(step))
      );
    })
    .map(({ agencyNumber }) => agencyNumber);
}

interface Known {
  readonly summary: Summary | null;
  readonly issued: boolean;
  readonly decisionOn: CivilDate | null;
}

function knownOf(input: BoardInput, report: BoardReport | undefined): Known {
  const standing = report?.standingVerified ?? null;
  const facts = architectureFacts(
    {
      roundId: input.round?.id ?? null,
      reported: report?.summaryReported ?? null,
      verified: report?.summaryVerified ?? null,
      standing,
    },
    input.basis,
  );
  return facts.summary ? facts : { ...facts, summary: standing?.summary ?? null };
}
