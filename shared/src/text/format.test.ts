import { describe, expect, it } from '@jest/globals';
import { civil } from './civil-date.js';
import {
  formatChange,
  formatCount,
  formatDate,
  formatDateLong,
  formatDateProse,
  formatDeadline,
  formatInstant,
  formatInteger,
  formatMean,
  quarterName,
  quarterShort,
  share,
} from './format.js';

describe('a share', () => {
  it.each([
    [32, 93, '34,4%'],
    [0, 93, '0,0%'],
    [93, 93, '100,0%'],
    [1, 80, '1,3%'], // 1,25 goes away from zero
    [1, 800, '0,1%'], // 0,125
    [-1, 80, '−1,3%'],
    [3, 8, null],
    [19, 19, null],
    [10, 20, '50,0%'],
    [0, 0, '–'],
    [123456, 20, '617.280,0%'],
  ])('of %i in %i is %p', (part, whole, text) => {
    expect(share(part, whole)).toBe(text);
  });

  it('is left out beside the numbers where it would mislead', () => {
    expect(formatCount(32, 93)).toBe('32/93 (34,4%)');
    expect(formatCount(1, 8)).toBe('1/8');
    expect(formatCount(0, 0)).toBe('0/0');
  });
});

describe('numbers and days as officials write them', () => {
  it('groups thousands by dots and takes the true minus sign', () => {
    expect([formatInteger(0), formatInteger(1234), formatInteger(-1234567), formatInteger(12n)]).toEqual([
      '0',
      '1.234',
      '−1.234.567',
      '12',
    ]);
    expect([formatChange(6), formatChange(-2), formatChange(0)]).toEqual(['+6', '−2', '0']);
  });

  it('takes the English marks for an English reader', () => {
    expect([
      formatInteger(-1234567, 'en'),
      share(32, 93, 'en'),
      share(123456, 20, 'en'),
      formatCount(32, 93, 'en'),
      formatChange(1200, 'en'),
      formatMean(10.74, 'en'),
    ]).toEqual(['−1,234,567', '34.4%', '617,280.0%', '32/93 (34.4%)', '+1,200', '10.7']);
  });

  it('writes a day short, in prose, and as documents are dated', () => {
    const deadline = civil('2018-08-31');
    expect([formatDate(deadline), formatDateProse(deadline), formatDateLong(deadline)]).toEqual([
      '31/08/2018',
      '31/8/2018',
      'ngày 31 tháng 8 năm 2018',
    ]);
    expect(formatDateLong(civil('2018-02-05'))).toBe('ngày 05 tháng 02 năm 2018');
  });

  it('writes the hour after the day', () => {
    expect(formatInstant('2018-03-16T08:42:59Z')).toBe('16/03/2018 15:42');
  });

  it('says an exclusive midnight as the end of the day before', () => {
    expect(formatDeadline('2018-03-10T00:00:00+07:00')).toBe('hết ngày 09/3/2018');
    expect(formatDeadline('2018-03-10T17:00:00+07:00')).toBe('trước 17:00 ngày 10/3/2018');
  });

  it('names a quarter', () => {
    expect([quarterName('2018-Q1'), quarterShort({ year: 2017, quarter: 4 })]).toEqual([
      'Quý I/2018',
      'Q4/2017',
    ]);
  });
});
