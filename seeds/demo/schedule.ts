import { RELEASED_DAYS } from '@ega/shared/rounds/holidays';
import { addWorkingDays, isWorkingDay } from '@ega/shared/rounds/working-days';
import { addDays, civil, civilDateAt, type CivilDate, type Instant } from '@ega/shared/text/civil-date';
import { type Case, EXTENDED, LAST } from './cases.js';
import type { DemoRound } from './demo-rounds.js';
import { between } from './random.js';

/** Days on which one report goes through its course. */
export interface Days {
  readonly draftedOn: CivilDate;
  readonly sentOn: CivilDate;
  readonly decidedOn: CivilDate;
  readonly completedOn: CivilDate;
  readonly verifiedOn: CivilDate;
}

/** The last working day before the demo's present. */
const YESTERDAY = civil('2018-03-15');

/** The end of the time that was given to some agencies in Quý I/2018, exclusive. */
export const EXTENDED_UNTIL: Instant = '2018-03-21T00:00:00.000+07:00';

/** Most reports are drafted from the cut-off on and sent on one of the days before the deadline. */
export function daysOf(agency: number, quarter: number, round: DemoRound, { late }: Case): Days {
  const lastDay = addDays(civilDateAt(round.dueAt), -1);
  const start = workingDayFrom(round.cutOff);
  const isExtended = quarter === LAST && EXTENDED.includes(agency);
  const room = workingDaysBetween(start, lastDay) - 1;
  const draftedOn =
    late || isExtended
      ? addWorkingDays(lastDay, between(1, 2, agency, quarter, 'late'), RELEASED_DAYS)
      : addWorkingDays(start, between(0, Math.max(0, room), agency, quarter, 'day'), RELEASED_DAYS);
  const sentOn = addWorkingDays(draftedOn, 1, RELEASED_DAYS);
  const decidedOn = addWorkingDays(sentOn, between(1, 2, agency, quarter, 'decided'), RELEASED_DAYS);
  const completedOn = addWorkingDays(decidedOn, 2, RELEASED_DAYS);
  const verifiedOn = addWorkingDays(sentOn, between(2, 5, agency, quarter, 'verified'), RELEASED_DAYS);
  const capped = (day: CivilDate) => (quarter === LAST && day > YESTERDAY ? YESTERDAY : day);
  return {
    draftedOn,
    sentOn,
    decidedOn: capped(decidedOn),
    completedOn: capped(completedOn),
    verifiedOn: capped(verifiedOn),
  };
}

/** An instant within office hours of a day, so that no two reports come at the same second. */
export function during(
  day: CivilDate,
  fromHour: number,
  toHour: number,
  ...key: readonly (string | number)[]
): Instant {
  const second = between(fromHour * 3600, toHour * 3600 - 1, day, ...key);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${day}T${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}.000+07:00`;
}

function workingDayFrom(day: CivilDate): CivilDate {
  return isWorkingDay(day, RELEASED_DAYS) ? day : workingDayFrom(addDays(day, 1));
}

function workingDaysBetween(from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1))
    if (isWorkingDay(addDays(day, 1), RELEASED_DAYS)) count++;
  return count;
}
