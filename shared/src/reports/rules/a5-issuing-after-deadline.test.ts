import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { a5IssuingAfterDeadline } from './a5-issuing-after-deadline.js';
import { findings } from './build-rule-input.js';

const CASES: [string, number, string, string[]][] = [
  ['issuing on the last day in time, 31/8/2018', 7, '2018-08-31', []],
  ['issuing on 01/9/2018', 7, '2018-09-01', ['CB A5 planned.7.on']],
  ['issuing in 2019', 7, '2019-01-15', ['CB A5 planned.7.on']],
  ['submitting on 01/9/2018 is no issuing', 6, '2018-09-01', []],
];

describe('A5: issuing after the deadline', () => {
  it.each(CASES)('%s', (_case, step, day, expected) => {
    const answers = { A1: { step: 3 }, A5: { planned: [{ step, on: civil(day) }] } };
    expect(findings(a5IssuingAfterDeadline, { answers })).toEqual(expected);
  });
});
