import { describe, expect, it } from '@jest/globals';
import { userLine, userNumbers } from './provided-to.js';

describe('agencies that use what is provided', () => {
  it('keep their permanent number in the line', () => {
    expect(userNumbers([userLine(38, 'Tỉnh Bình Định'), userLine(5, 'Bộ Tư pháp')])).toEqual([38, 5]);
  });

  it('typed freely are no agency of the registry, and one named twice counts once', () => {
    expect(userNumbers(['Kho bạc khu vực 3', '38. Tỉnh Bình Định', '38. Bình Định', '2018 cơ quan'])).toEqual(
      [38],
    );
    expect(userNumbers(null)).toEqual([]);
  });
});
