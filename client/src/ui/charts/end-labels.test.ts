import { describe, expect, it } from '@jest/globals';
import { apart, endLabels, LINE_HEIGHT, type NarrowLabel, narrowLabels } from './end-labels.js';

const NAMES = {
  issued: 'Đã ban hành',
  verified: 'Đã ban hành, đã thẩm tra',
  underWay: 'Đã triển khai xây dựng',
  deadline: 'Thời hạn 31/8/2018',
  target: 'Mục tiêu 93/93',
  forecast: 'Dự báo',
  forecastEnd: 'Dự báo 80',
  needed: 'Bình quân cần đạt: 4,2/tháng',
  short: {
    issued: (count: number) => `${count} đã ban hành`,
    verified: (count: number) => `${count} đã thẩm tra`,
    underWay: (count: number) => `${count} đã triển khai`,
    forecast: ['Dự báo 80', 'khoảng 80%:', '70–88'],
    needed: 'Cần đạt 4,2/tháng',
  },
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

describe('the names of the lines on a telephone', () => {
  const SPACE = { from: 0, now: 70, end: 100, top: 93 };
  const named = (today: typeof TODAY, space = SPACE) => narrowLabels(NAMES, today, 80, space);
  /** Where the words begin from above, as the drawing of 320 points gives 280 to its 93. */
  const height = ({ y, shift }: NarrowLabel): number => (y / 93) * 280 - shift.y;

  it('stand on the lines, each of those that are drawn, and none in a box beside them', () => {
    expect(named(TODAY).map(({ kind, lines }) => [kind, lines.join(' ')])).toEqual([
      ['issued', '40 đã ban hành'],
      ['underWay', '70 đã triển khai'],
      ['verified', '31 đã thẩm tra'],
      ['middle', 'Dự báo 80 khoảng 80%: 70–88'],
      ['needed', 'Cần đạt 4,2/tháng'],
    ]);
    expect(narrowLabels(NAMES, undefined, undefined, SPACE)).toEqual([]);
  });

  it('cover each other neither where the lines end together nor at the edges', () => {
    for (const today of [
      { issued: 0, verified: 0, underWay: 0 },
      { issued: 5, verified: 5, underWay: 6 },
      { issued: 93, verified: 93, underWay: 93 },
    ])
      for (const side of ['start', 'end'] as const) {
        const heights = named(today)
          .filter(({ at, anchor }) => at === 70 && anchor === side)
          .map(height)
          .sort((a, b) => a - b);
        for (let at = 1; at < heights.length; at++)
          expect(heights[at]! - heights[at - 1]!).toBeGreaterThanOrEqual(17);
        for (const each of heights) {
          expect(each).toBeGreaterThan(4);
          // The name of the target stands above.
          expect(each).toBeLessThanOrEqual(270);
        }
      }
  });

  it('leave the forecast, whose lines stand over its end, clear of the verified part', () => {
    for (const [today, middle] of [
      [{ issued: 28, verified: 28, underWay: 60 }, 28],
      [{ issued: 40, verified: 31, underWay: 70 }, 41],
    ] as const) {
      const labels = narrowLabels(NAMES, today, middle, SPACE);
      const of = (kind: string): NarrowLabel => labels.find((label) => label.kind === kind)!;
      const { lines } = of('middle');
      const last = height(of('middle')) - LINE_HEIGHT * (lines.length - 1);
      expect(last - height(of('verified'))).toBeGreaterThanOrEqual(LINE_HEIGHT);
    }
  });

  it('run to the right while the day shown is near the beginning, and to the left at the end', () => {
    const sides = (space: typeof SPACE) =>
      named(TODAY, space)
        .slice(0, 3)
        .map(({ anchor }) => anchor);
    expect(sides({ ...SPACE, now: 10 })).toEqual(['start', 'start', 'start']);
    expect(sides(SPACE)).toEqual(['end', 'end', 'start']);
    expect(sides({ ...SPACE, now: 100 })).toEqual(['end', 'end', 'end']);
  });
});
