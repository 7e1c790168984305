import {
  addDays,
  civilDateAt,
  instantMs,
  instantOf,
  startOfDay,
  type CivilDate,
  type Instant,
} from '@ega/shared/text/civil-date';
import { formatInstant } from '@ega/shared/text/format';
import { OBLIGATIONS } from '@ega/shared/directives/obligation';
import type { Lang } from '@ega/shared/text/say';
import type { Say } from '../../lib/language.js';
import { roundName } from '../../lib/round-name.js';

/** An instant worth jumping to in a demonstration, and why. */
export interface Jump {
  to: Instant;
  label: string;
}

interface RoundDates {
  year: number;
  quarter: number;
  dueAt: Instant;
  closesAt: Instant;
}

/** The next instants at which time alone changes something; only those still ahead, the nearest first. */
export function jumpsAhead(say: Say, lang: Lang, now: number, rounds: readonly RoundDates[]): Jump[] {
  const today = civilDateAt(instantOf(now));
  const deadlines = [...new Set(OBLIGATIONS.map((obligation) => obligation.dueAt))];
  const jumps: Jump[] = [
    { to: instantOf(instantMs(startOfDay(addDays(today, 1))) + 8 * 3_600_000), label: say('clock.tomorrow') },
    ...rounds.flatMap((round) => [
      { to: round.dueAt, label: say('clock.afterDue', { quarter: roundName(round, lang) }) },
      { to: round.closesAt, label: say('clock.afterClose', { quarter: roundName(round, lang) }) },
    ]),
    ...deadlines.map((to) => ({ to, label: say('clock.afterDeadline') })),
  ];
  return jumps
    .filter((jump) => instantMs(jump.to) > now)
    .sort((a, b) => instantMs(a.to) - instantMs(b.to))
    .map((jump) => ({ ...jump, label: `${jump.label}: ${formatInstant(jump.to)}` }));
}

/** '08:00' or '8:00' of a day as an instant of Viet Nam; null when the hour is none. */
export function instantAt(day: CivilDate, time: string): Instant | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim());
  if (!match) return null;
  return instantOf(instantMs(startOfDay(day)) + (Number(match[1]) * 60 + Number(match[2])) * 60_000);
}
