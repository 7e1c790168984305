import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { findings } from './build-rule-input.js';
import { r05StepsInOrder } from './r05-steps-in-order.js';

const CASES: [string, [number, string | null][], string[]][] = [
  [
    'one after the other',
    [
      [1, '2016-05-01'],
      [3, '2017-01-10'],
    ],
    [],
  ],
  [
    'two steps on one day',
    [
      [1, '2016-05-01'],
      [3, '2016-05-01'],
    ],
    [],
  ],
  [
    'the draft before the plan',
    [
      [1, '2017-01-10'],
      [3, '2016-05-01'],
    ],
    ['CB A3 steps.3.startedOn'],
  ],
  [
    'lines entered in another order',
    [
      [3, '2017-01-10'],
      [1, '2016-05-01'],
    ],
    [],
  ],
  [
    'a step without a day in between',
    [
      [1, '2017-01-10'],
      [2, null],
      [3, '2016-05-01'],
    ],
    ['CB A3 steps.3.startedOn'],
  ],
  ['a single step', [[1, '2016-05-01']], []],
];

describe('R05: steps begin one after the other', () => {
  it.each(CASES)('%s', (_case, rows, expected) => {
    const steps = rows.map(([step, day]) => ({ step, startedOn: day === null ? null : civil(day) }));
    expect(findings(r05StepsInOrder, { answers: { A3: { steps } } })).toEqual(expected);
  });
});
