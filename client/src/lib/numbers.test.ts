import { describe, expect, it } from '@jest/globals';
import * as numbers from './numbers.js';

describe('a number on the screen', () => {
  it('has the marks of the language chosen on this device', () => {
    const written = () => [
      numbers.formatInteger(1234),
      numbers.formatCount(32, 93),
      numbers.billionText('40300000000'),
      numbers.sizeText(1_250_000),
    ];
    numbers.writeNumbersIn('en');
    expect(written()).toEqual(['1,234', '32/93 (34.4%)', '40.3', '1.3 MB']);
    numbers.writeNumbersIn('vi');
    expect(written()).toEqual(['1.234', '32/93 (34,4%)', '40,3', '1,3 MB']);
  });
});
