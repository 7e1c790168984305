import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { RELEASED_DAYS, yearsWithoutTet, type WorkCalendar } from './holidays.js';
import { addWorkingDays, isWorkingDay, workingDaysSince } from './working-days.js';

describe('working days', () => {
  it.each([
    ['over a weekend', '2018-03-09', '2018-03-12', 1],
    ['the same day', '2018-03-09', '2018-03-09', 0],
    ['over Tết 2018', '2018-02-13', '2018-02-22', 2],
    ['over 30/4 and 01/5', '2018-04-27', '2018-05-03', 2],
  ])('waited %s', (_, came, today, days) => {
    expect(workingDaysSince(civil(came), civil(today), RELEASED_DAYS)).toBe(days);
  });

  it('give the signed document five of them after a sending on Friday 09/3', () => {
    expect(addWorkingDays(civil('2018-03-09'), 5, RELEASED_DAYS)).toBe('2018-03-16');
  });

  it('are those the Authority has entered: a day off, and a Saturday worked for it', () => {
    const entered: WorkCalendar = [
      { holiday: 'other', worked: false, from: civil('2018-03-14'), until: civil('2018-03-15') },
      { holiday: 'other', worked: true, from: civil('2018-03-17'), until: civil('2018-03-18') },
    ];
    const working = (date: string) => isWorkingDay(civil(date), entered);
    expect(['2018-03-13', '2018-03-14', '2018-03-15', '2018-03-17', '2018-03-18'].map(working)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(addWorkingDays(civil('2018-03-09'), 5, entered)).toBe('2018-03-17');
  });

  it.each([
    ['a year of the release', '2018-06-01', []],
    ['the next year while nothing is planned into it yet', '2019-11-01', []],
    ['the next year once something is', '2019-11-02', [2020]],
    ['years that nobody has entered', '2020-12-01', [2020, 2021]],
  ])('miss Tết: %s', (_, today, years) => {
    expect(yearsWithoutTet(RELEASED_DAYS, civil(today))).toEqual(years);
  });

  it('do not miss Tết of a year for which it was entered', () => {
    const tet = {
      holiday: 'tet',
      worked: false,
      from: civil('2020-01-23'),
      until: civil('2020-01-30'),
    } as const;
    expect(yearsWithoutTet([...RELEASED_DAYS, tet], civil('2020-02-01'))).toEqual([]);
  });
});
