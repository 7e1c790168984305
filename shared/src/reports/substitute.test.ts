import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../text/civil-date.js';
import { assertSubstitutePeriod, substituteState } from './substitute.js';

const period = (from: string, to: string) => ({ fromDay: from as CivilDate, toDay: to as CivilDate });
const on = (day: string) => day as CivilDate;

describe('a substitute for the approver', () => {
  it.each<[string, string]>([
    ['2018-03-04', 'future'],
    ['2018-03-05', 'active'],
    ['2018-03-09', 'active'],
    ['2018-03-10', 'over'],
  ])('on %s of an absence from 05/3 to 09/3 is %s', (day, state) => {
    expect(substituteState(period('2018-03-05', '2018-03-09'), on(day))).toBe(state);
  });

  it('is over at once when the approver ends it', () => {
    const ended = { ...period('2018-03-05', '2018-03-09'), endedAt: '2018-03-06T08:00:00+07:00' };
    expect(substituteState(ended, on('2018-03-06'))).toBe('over');
  });

  it.each<[string, string, string]>([
    ['ends before it begins', '2018-03-09', '2018-03-05'],
    ['is over already', '2018-02-01', '2018-02-05'],
    ['lasts longer than one document covers', '2018-03-05', '2018-09-05'],
  ])('is not named for a period that %s', (_, from, to) => {
    expect(() => assertSubstitutePeriod(period(from, to), on('2018-03-05'))).toThrow('MALFORMED_INPUT');
  });
});
