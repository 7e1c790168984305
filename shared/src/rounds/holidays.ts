import { civil, type CivilDate } from '../text/civil-date.js';

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
  { from: civil('2018-12-31'), to: civil('2019-01-01'), name: 'newYear' },
  { from: civil('2019-02-04'), to: civil('2019-02-08'), name: 'tet' },
  { from: civil('2019-04-15'), to: civil('2019-04-15'), name: 'hungKings' },
  { from: civil('2019-04-29'), to: civil('2019-04-30'), name: 'reunification' },
  { from: civil('2019-05-01'), to: civil('2019-05-01'), name: 'labour' },
  { from: civil('2019-09-02'), to: civil('2019-09-02'), name: 'nationalDay' },
];

/** Saturdays worked in exchange for the Monday before a holiday, by the same announcements. */
export const MADE_UP_DAYS: readonly CivilDate[] = [civil('2019-01-05'), civil('2019-05-04')];
