import { describe, expect, it } from '@jest/globals';
import { sheetPaper } from './sheet-paper.js';

/** Centimetres between the margins, and of one character of 11 points. */
const PAPER = { '9 false': 18.7, '9 true': 27.4, '8 true': 39.7 } as Record<string, number>;
const CHARACTER = 0.185;

const pointsOf = (widths: number[], kept: number): number => {
  const { paperSize, landscape, across } = sheetPaper(widths, kept);
  const first = widths.slice(0, kept).reduce((sum, width) => sum + width, 0);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const onPage = (whole + (across - 1) * first) / across;
  return Math.min(11, (11 * PAPER[`${paperSize} ${landscape}`]!) / (onPage * CHARACTER));
};

describe('the paper of a printed sheet', () => {
  it.each([
    ['a short list', [30, 12, 10], 1],
    ['the head of a form', [26, 96], 0],
    ['annex III', [6, 38, 24, 17, 17, 8, 18, 12, 60], 2],
    ['duties', [12, 70, 12, 12, 10, 14, 44, 44], 2],
    ['annex I', [6, 38, ...Array<number>(26).fill(15)], 2],
    ['one sheet of 64 fields', [40, ...Array<number>(64).fill(24)], 1],
  ])('lets %s be read: no letter under nine points', (_, widths, kept) => {
    expect(pointsOf(widths, kept)).toBeGreaterThanOrEqual(8.9);
  });

  it('is no larger than it need be', () => {
    expect(sheetPaper([30, 12, 10], 1)).toEqual({ paperSize: 9, landscape: false, across: 1 });
    expect(sheetPaper([40, 100], 1)).toEqual({ paperSize: 9, landscape: true, across: 1 });
    expect(sheetPaper([40, 200], 1)).toEqual({ paperSize: 8, landscape: true, across: 1 });
  });
});
