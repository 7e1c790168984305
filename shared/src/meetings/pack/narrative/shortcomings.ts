import type { BoardRow } from '../../../status/board.js';
import type { ObligationColumn } from '../../../status/obligations/obligation-table.js';
import { formatCount } from '../../../text/format.js';
import { type MessageCode, say, sayData } from '../../../text/say.js';
import type { PackInput } from '../pack-input.js';
import { inSentence, joined, lateToSend, startedSmall } from '../pack-words.js';

const ofStatus = ({ board }: PackInput, status: string): BoardRow[] =>
  board.rows.filter((row) => row.architecture.status === status);

/** Who sent nothing after the due instant; the names stand in annex III. */
export function notSent(input: PackInput): string | null {
  const late = lateToSend(input).length;
  if (late === 0) return null;
  const inTime = input.overview.notSubmitted.length - late;
  return say('vi', 'pack.notSent', {
    inTime: inTime > 0 ? say('vi', 'pack.notSentInTime', { count: inTime }) : '',
    count: formatCount(late, input.overview.reporting.all.submitted.denominator),
  });
}

/** At risk by rubric, with how many for each reason; one agency may have several. */
export function atRisk(input: PackInput): string | null {
  const rows = ofStatus(input, 'atRisk');
  if (rows.length === 0) return null;
  const has = (rule: string) =>
    rows.filter((row) => row.architecture.reasons.some((reason) => reason.rule === rule)).length;
  const reasons = (['nothingStarted', 'plannedLate', 'leadTimes', 'stuckStep'] as const)
    .map((rule) => ({ rule, count: has(rule) }))
    .filter(({ count }) => count > 0)
    .map(({ rule, count }) => say('vi', `pack.reason.${rule}`, { count }));
  return say('vi', 'pack.atRisk', {
    count: formatCount(rows.length, input.board.rows.length),
    reasons: joined(reasons),
  });
}

/** Past the date of document 1655 without an issued architecture. */
export function overdue(input: PackInput): string | null {
  const count = ofStatus(input, 'overdue').length;
  return count === 0
    ? null
    : say('vi', 'pack.overdue', { count: formatCount(count, input.board.rows.length) });
}

/** Steps back since the round before; each needs a reason of the agency (rule R02). */
export function steppedBack({ board }: PackInput): string | null {
  const names = board.rows
    .filter(({ previousStep, architecture }) => (previousStep ?? 0) > (architecture.step ?? 9))
    .map((row) => inSentence(row.nameVi));
  return names.length === 0
    ? null
    : say('vi', 'pack.steppedBack', { count: names.length, names: joined(names) });
}

/** Difficulties the agencies chose (list L7), counted for the whole country, most frequent first. */
export function difficultiesNamed({ reports }: PackInput): string | null {
  const answered = reports.flatMap(({ summaryReported }) => (summaryReported ? [summaryReported] : []));
  const tally = new Map<string, number>();
  for (const { difficulties } of answered)
    for (const code of new Set(difficulties.map((one) => one.slice(2))))
      tally.set(code, (tally.get(code) ?? 0) + 1);
  if (tally.size === 0) return null;
  const ranked = [...tally].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const lines = ranked.map(([code, count]) =>
    say('vi', 'pack.difficulty', {
      name: startedSmall(sayData('vi', `option.difficulty.${code}` as MessageCode)),
      count: formatCount(count, answered.length),
    }),
  );
  return say('vi', 'pack.difficulties', { list: joined(lines) });
}

/** What the Ministry itself has still to do: O11 to O15 that are not met (practice.md 25). */
export function ministryOwes(input: PackInput): ObligationColumn[] {
  return input.obligations.filter(
    ({ obligation, cells }) => MINISTRY_DUTIES.includes(obligation.code) && cells[0]?.meets === false,
  );
}

export const MINISTRY_DUTIES: readonly string[] = ['O11', 'O12', 'O13', 'O14', 'O15'];

export function ministryOwesText(input: PackInput): string | null {
  const owed = ministryOwes(input);
  if (owed.length === 0) return null;
  const bound = input.obligations.filter(({ obligation }) =>
    MINISTRY_DUTIES.includes(obligation.code),
  ).length;
  return say('vi', 'pack.ministryOwes', {
    ministry: input.letterhead.ministry,
    count: formatCount(owed.length, bound),
    titles: joined(owed.map(({ obligation }) => startedSmall(obligation.titleVi))),
  });
}
