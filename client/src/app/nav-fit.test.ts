import { describe, expect, it } from '@jest/globals';
import { placesInSight } from './nav-fit.js';

const places = (...own: number[]) =>
  Array.from({ length: 10 }, (_, index) => ({ width: 100, own: own.includes(index) }));
const seen = (flags: boolean[]): number[] => flags.flatMap((flag, index) => (flag ? [index] : []));

describe('what stands in the top bar', () => {
  it('shows everything where it fits and is not too much', () => {
    expect(seen(placesInSight(places().slice(0, 7), 700, 80))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('never shows more than seven, however wide the window', () => {
    expect(seen(placesInSight(places(), 5000, 80))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('keeps the own work in sight, in its place', () => {
    expect(seen(placesInSight(places(6, 7), 480, 80))).toEqual([0, 1, 6, 7]);
  });

  it('leaves only "Thêm" where nothing fits', () => {
    expect(seen(placesInSight(places(6), 150, 80))).toEqual([]);
  });
});
