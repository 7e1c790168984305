import { describe, expect, it } from '@jest/globals';
import { isIssued, needsDocument, stepsToCome } from './steps.js';

describe('the ladder of the architecture (L1)', () => {
  it.each([
    [null, false],
    [undefined, false],
    [0, false],
    [6, false],
    [7, true],
    [8, true],
  ])('step %s counts as issued: %s', (step, expected) => {
    expect(isIssued(step)).toBe(expected);
  });

  it.each([
    [0, [1, 2, 3, 4, 5, 6, 7]],
    [3, [4, 5, 6, 7]],
    [6, [7]],
    [7, []],
    [8, []],
  ])('after step %s still come %j', (step, expected) => {
    expect(stepsToCome(step)).toEqual(expected);
  });

  it('asks a document of every step but the survey', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].filter((step) => !needsDocument(step))).toEqual([2]);
  });
});
