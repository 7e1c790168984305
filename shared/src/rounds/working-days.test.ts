import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { addWorkingDays, workingDaysSince } from './working-days.js';

describe('working days', () => {
  it.each([
    ['over a weekend', '2018-03-09', '2018-03-12', 1],
    ['the same day', '2018-03-09', '2018-03-09', 0],
    ['over Tết 2018', '2018-02-13', '2018-02-22', 2],
    ['over 30/4 and 01/5', '2018-04-27', '2018-05-03', 2],
  ])('waited %s', (_, came, today, days) => {
    expect(workingDaysSince(civil(came), civil(today))).toBe(days);
  });

  it('give the signed document five of them after a sending on Friday 09/3', () => {
    expect(addWorkingDays(civil('2018-03-09'), 5)).toBe('2018-03-16');
  });
});
