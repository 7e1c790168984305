import { describe, expect, it } from '@jest/globals';
import { findings } from './build-rule-input.js';
import { r03ManyStepsAtOnce } from './r03-many-steps-at-once.js';

const CASES: [string, number | null, number | null, string[]][] = [
  ['from step 1 to step 4 in one round', 1, 4, ['CB A1 step']],
  ['from nothing to issued in one round', 0, 7, ['CB A1 step']],
  ['two steps in one round', 1, 3, []],
  ['a step back', 6, 2, []],
  ['the first report of an agency', null, 7, []],
  ['A1 not answered', 1, null, []],
];

describe('R03: many steps in one round are worth a look', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported = before === null ? null : { A1: { step: before } };
    const answers = now === null ? {} : { A1: { step: now } };
    expect(findings(r03ManyStepsAtOnce, { answers, previousReported })).toEqual(expected);
  });
});
