import { describe, expect, it } from '@jest/globals';
import { apart, endLabels } from './end-labels.js';

const NAMES = {
  issued: 'Đã ban hành',
  verified: 'Đã ban hành, đã thẩm tra',
  underWay: 'Đã triển khai xây dựng',
  deadline: 'Thời hạn 31/8/2018',
  forecast: 'Dự báo',
  forecastEnd: 'Dự báo 80',
  needed: 'Bình quân cần đạt: 4,2/tháng',
};
const TODAY = { issued: 40, verified: 31, underWay: 70 };

describe('what the lines of the course say of themselves', () => {
  it('names every line that is drawn, the verified one too', () => {
    expect(endLabels(NAMES, TODAY, 80, 93).map(({ text }) => text)).toEqual([
      '31 đã ban hành, đã thẩm tra',
      '40 đã ban hành',
      '70 đã triển khai xây dựng',
      'Dự báo 80',
      'Bình quân cần đạt: 4,2/tháng',
    ]);
  });

  it('names no line that is not drawn', () => {
    const kinds = endLabels({ ...NAMES, forecastEnd: null, needed: null }, TODAY, undefined, 93);
    expect(kinds.map(({ kind }) => kind)).toEqual(['verified', 'issued', 'underWay']);
    expect(endLabels({ ...NAMES, forecastEnd: null, needed: null }, undefined, undefined, 93)).toEqual([]);
  });

  it('covers no name with another, and keeps all of them in the frame', () => {
    const crowded = endLabels(NAMES, { issued: 92, verified: 92, underWay: 93 }, 93, 93);
    const heights = apart(crowded, 93).map(({ y }) => y);
    expect(Math.max(...heights)).toBeLessThanOrEqual(93);
    for (let at = 1; at < heights.length; at++)
      expect(heights[at]! - heights[at - 1]!).toBeGreaterThanOrEqual(93 / 14 - 1e-9);
  });
});
