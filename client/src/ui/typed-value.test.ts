import { describe, expect, it } from '@jest/globals';
import { civil } from '@ega/shared/text/civil-date';
import { readTypedDate, readTypedInteger, typedDate, typedInteger } from './typed-value.js';

describe('a date as officials type it', () => {
  it.each(['30/03/2017', '30/3/2017', '30-3-2017', '30.03.2017', ' 30/03/2017 '])(
    '%s is 30 March 2017',
    (text) => {
      expect(readTypedDate(text)).toEqual({ state: 'value', value: '2017-03-30' });
    },
  );

  it.each(['30-3', '2017-03-30', '30/03/17', 'hôm nay', '3/2017'])('%s is not written as a date', (text) => {
    expect(readTypedDate(text)).toEqual({ state: 'wrong', why: 'shape' });
  });

  it.each(['31/02/2018', '29/02/2017', '31/04/2018', '00/01/2018', '01/13/2018'])(
    '%s is not in the calendar',
    (text) => {
      expect(readTypedDate(text)).toEqual({ state: 'wrong', why: 'unreal' });
    },
  );

  it('an empty field is not a mistake', () => {
    expect(readTypedDate('  ')).toEqual({ state: 'empty' });
  });

  it('is shown again with leading zeros', () => {
    expect(typedDate(civil('2017-03-05'))).toBe('05/03/2017');
  });
});

describe('a whole number as officials type it', () => {
  it.each([
    ['0', 0],
    ['1842', 1842],
    ['1.842', 1842],
    ['12.345.678', 12345678],
    ['-5', -5],
    ['−5', -5],
  ])('%s is %d', (text, value) => {
    expect(readTypedInteger(text)).toEqual({ state: 'value', value });
  });

  it.each(['1,5', '1.5', '18.42', '12 345', '1e3', 'mười', '99999999999999999999'])(
    '%s is refused, not guessed at',
    (text) => {
      expect(readTypedInteger(text)).toEqual({ state: 'wrong', why: 'shape' });
    },
  );

  it('is shown again with thousands points', () => {
    expect([0, 999, 1842, 1234567].map(typedInteger)).toEqual(['0', '999', '1.842', '1.234.567']);
  });
});
