import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { millionText, parseMillion } from './money.js';

describe('amounts typed in millions and kept in whole đồng', () => {
  it.each([
    ['1.250,5', '1250500000'],
    ['1250,5', '1250500000'],
    ['0', '0'],
    ['0,000001', '1'],
    ['12', '12000000'],
    [' 1 250 ', '1250000000'],
  ])('"%s" is %s đồng', (typed, dong) => {
    expect(parseMillion(typed)).toBe(dong);
  });

  it.each(['', '1.25', '1,25,5', '-3', '1e6', '12 triệu', '0,0000001', '1.2500'])(
    '"%s" is no amount and nothing is guessed',
    (typed) => {
      expect(parseMillion(typed)).toBeNull();
    },
  );

  it('is read back as it was written, to the last đồng', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }), (dong) => {
        expect(parseMillion(millionText(String(dong)))).toBe(String(dong));
      }),
    );
  });

  it('shows a sum of the State exactly', () => {
    expect(millionText('90071992547409911')).toBe('90.071.992.547,409911');
  });
});
