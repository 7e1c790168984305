import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  civil,
  civilDateAt,
  daysBetween,
  endOfDay,
  instantMs,
  instantOf,
  parseCivilDate,
  parseTypedDate,
  weekday,
} from './civil-date.js';

describe('a day of the calendar', () => {
  it.each([
    '2018-02-31',
    '2018-02-29',
    '2018-13-01',
    '2018-00-10',
    'infinity',
    '31/02/2018',
    '2018-2-3',
    '',
    null,
    7,
  ])('refuses %p', (value) => {
    expect(parseCivilDate(value)).toBeNull();
  });

  it('accepts 29/02 of a leap year', () => {
    expect(parseCivilDate('2016-02-29')).toBe('2016-02-29');
  });

  it.each([
    ['20/03/2018', '2018-03-20'],
    ['1/9/2018', '2018-09-01'],
    ['31-8-2018', '2018-08-31'],
    ['31/02/2018', null],
    ['2018-03-20', null],
    ['20/03/18', null],
  ])('reads "%s" as typed by a person', (typed, day) => {
    expect(parseTypedDate(typed)).toBe(day);
  });

  it('counts 168 days from 16/3/2018 to 31/8/2018', () => {
    expect(daysBetween(civil('2018-03-16'), civil('2018-08-31'))).toBe(168);
  });

  it('goes forth and back any number of days and keeps the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const start = civil('2018-03-16');
        const end = addDays(start, days);
        expect(parseCivilDate(end)).toBe(end);
        expect(daysBetween(start, end)).toBe(days);
      }),
    );
  });

  it('knows 16/3/2018 as a Friday', () => {
    expect(weekday(civil('2018-03-16'))).toBe(5);
  });
});

describe('an instant', () => {
  it.each([
    ['2018-03-15T17:00:00Z', '2018-03-16'],
    ['2018-03-15T16:59:59.999Z', '2018-03-15'],
    ['2018-03-16T00:00:00+07:00', '2018-03-16'],
  ])('%s falls on %s in Viet Nam', (instant, day) => {
    expect(civilDateAt(instant)).toBe(day);
  });

  it('is printed in +07:00, with milliseconds only when there are any', () => {
    expect(instantOf(instantMs('2018-03-16T01:02:03Z'))).toBe('2018-03-16T08:02:03+07:00');
    expect(instantOf(instantMs('2018-03-09T16:59:59.999Z'))).toBe('2018-03-09T23:59:59.999+07:00');
  });

  it('has the first instant of the next day as the exclusive end of a day', () => {
    expect(endOfDay(civil('2018-03-09'))).toBe('2018-03-10T00:00:00+07:00');
  });

  it('never compares when it is no instant', () => {
    expect(() => instantMs('infinity')).toThrow('not an instant');
  });
});
