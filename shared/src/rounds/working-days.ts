import { addDays, civil, type CivilDate, weekday } from '../text/civil-date.js';

export interface DayOff {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: 'newYear' | 'tet' | 'hungKings' | 'reunification' | 'labour' | 'nationalDay';
}

/**
 * Days off of civil servants beside Saturdays and Sundays: Labour Code 2012, article 115, with the days in lieu
 * announced for each year. KNOWN-UNVERIFIED: the yearly announcements were not read; an official confirms them before use.
 */
export const DAYS_OFF: readonly DayOff[] = [
  { from: civil('2016-09-02'), to: civil('2016-09-02'), name: 'nationalDay' },
  { from: civil('2017-01-02'), to: civil('2017-01-02'), name: 'newYear' },
  { from: civil('2017-01-26'), to: civil('2017-02-01'), name: 'tet' },
  { from: civil('2017-04-06'), to: civil('2017-04-06'), name: 'hungKings' },
  { from: civil('2017-05-01'), to: civil('2017-05-01'), name: 'labour' },
  { from: civil('2017-05-02'), to: civil('2017-05-02'), name: 'reunification' },
  { from: civil('2017-09-04'), to: civil('2017-09-04'), name: 'nationalDay' },
  { from: civil('2018-01-01'), to: civil('2018-01-01'), name: 'newYear' },
  { from: civil('2018-02-14'), to: civil('2018-02-20'), name: 'tet' },
  { from: civil('2018-04-25'), to: civil('2018-04-25'), name: 'hungKings' },
  { from: civil('2018-04-30'), to: civil('2018-04-30'), name: 'reunification' },
  { from: civil('2018-05-01'), to: civil('2018-05-01'), name: 'labour' },
  { from: civil('2018-09-03'), to: civil('2018-09-03'), name: 'nationalDay' },
];

/** Monday to Friday, no day off. */
export function isWorkingDay(date: CivilDate): boolean {
  const day = weekday(date);
  return day >= 1 && day <= 5 && !DAYS_OFF.some((off) => date >= off.from && date <= off.to);
}

/** Working days a report has waited: those after the day it came, up to and with today (DESIGN 7). */
export function workingDaysSince(came: CivilDate, today: CivilDate): number {
  let count = 0;
  for (let day = addDays(came, 1); day <= today; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
}

/** The n-th working day after a day: the signed document may follow within five (practice.md 12). */
export function addWorkingDays(from: CivilDate, days: number): CivilDate {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left--;
  }
  return date;
}
