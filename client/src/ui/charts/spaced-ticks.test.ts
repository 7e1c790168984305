import { describe, expect, it } from '@jest/globals';
import { spacedTicks } from './spaced-ticks.js';

const text = String;

describe('the dates under an axis of time', () => {
  it('begin and end with it, and keep their distance', () => {
    expect(spacedTicks([0, 4, 30, 33, 61, 75, 99], 100, { least: 0.2, text })).toEqual([0, 30, 61, 100]);
    expect(spacedTicks([0, 4, 30, 33, 61, 75, 99], 100, { least: 0.42, text })).toEqual([0, 100]);
  });

  it('say nothing twice', () => {
    const month = (at: number): string => String(Math.floor(at / 30));
    expect(spacedTicks([0, 12, 28], 29, { least: 0.2, text: month })).toEqual([0]);
    expect(spacedTicks([50], 50, { least: 0.2, text })).toEqual([50]);
    expect(spacedTicks([], 50, { least: 0.2, text })).toEqual([50]);
  });
});
