import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { a5DatesInOrder } from './a5-dates-in-order.js';
import { findings } from './build-rule-input.js';

const CASES: [string, number, [number, string][], string[]][] = [
  [
    'rising days',
    3,
    [
      [6, '2018-05-31'],
      [7, '2018-07-31'],
    ],
    [],
  ],
  [
    'issuing before it is submitted',
    3,
    [
      [6, '2018-07-31'],
      [7, '2018-05-31'],
    ],
    ['CHẶN A5 planned.7.on'],
  ],
  [
    'two steps on one day',
    3,
    [
      [6, '2018-05-31'],
      [7, '2018-05-31'],
    ],
    ['CHẶN A5 planned.7.on'],
  ],
  [
    'lines entered in another order',
    3,
    [
      [7, '2018-07-31'],
      [6, '2018-05-31'],
    ],
    [],
  ],
  ['the day of the cut-off', 3, [[6, '2018-03-05']], []],
  ['the day before the cut-off (05/3/2018)', 3, [[6, '2018-03-04']], ['CHẶN A5 planned.6.on']],
  [
    'a step already taken is no plan any more',
    6,
    [
      [3, '2017-01-01'],
      [7, '2018-07-31'],
    ],
    [],
  ],
];

describe('A5: the days planned', () => {
  it.each(CASES)('%s', (_case, reached, rows, expected) => {
    const planned = rows.map(([step, day]) => ({ step, on: civil(day) }));
    expect(findings(a5DatesInOrder, { answers: { A1: { step: reached }, A5: { planned } } })).toEqual(
      expected,
    );
  });
});
