import { addDays, type CivilDate, weekday } from '../text/civil-date.js';
import type { WorkCalendar } from './holidays.js';

/** Monday to Friday, no day off; and the Saturdays worked in exchange for a day off. */
export function isWorkingDay(date: CivilDate, calendar: WorkCalendar): boolean {
  const special = calendar.filter(({ from, until }) => date >= from && date < until);
  if (special.some(({ worked }) => worked)) return true;
  const day = weekday(date);
  return day >= 1 && day <= 5 && special.length === 0;
}

/** Working days a report has waited: those after the day it came, up to and with today (DESIGN 7). */
export function workingDaysSince(came: CivilDate, today: CivilDate, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(came, 1); day <= today; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count++;
  return count;
}

/** The n-th working day after a day: the signed document may follow within five (practice.md 12). */
export function addWorkingDays(from: CivilDate, days: number, calendar: WorkCalendar): CivilDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left--;
  }
  return date;
}

/** The day itself, or the last working day before it: somebody is there to read what is sent. */
export function workingDayUpTo(date: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(date: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}
