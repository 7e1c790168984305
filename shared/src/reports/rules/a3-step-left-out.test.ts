import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { a3StepLeftOut } from './a3-step-left-out.js';
import { findings } from './build-rule-input.js';

const CASES: [string, number, number[], string[]][] = [
  ['every step taken has its day', 6, [1, 2, 3, 4, 5, 6], []],
  ['survey and opinion may be left out', 6, [1, 3, 6], []],
  ['no day for the plan', 3, [3], ['CB A3 steps.1.startedOn']],
  [
    'issued, and only the decision is told',
    7,
    [7],
    ['CB A3 steps.1.startedOn', 'CB A3 steps.3.startedOn', 'CB A3 steps.6.startedOn'],
  ],
  ['the step reached is no step left out', 1, [], []],
  ['nothing started', 0, [], []],
];

describe('A3: steps without a day', () => {
  it.each(CASES)('%s', (_case, reached, dated, expected) => {
    const steps = dated.map((step) => ({ step, startedOn: civil('2017-01-01') }));
    expect(findings(a3StepLeftOut, { answers: { A1: { step: reached }, A3: { steps } } })).toEqual(expected);
  });
});
