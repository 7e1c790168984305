import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { a5DateMovedBack } from './a5-date-moved-back.js';
import { findings } from './build-rule-input.js';

const CASES: [string, string | null, string, string | null, string[]][] = [
  ['kept', '2018-05-31', '2018-05-31', null, []],
  ['moved back by a month', '2018-05-31', '2018-06-30', null, ['CB A5 planned.7.adjustmentReason']],
  ['moved back with its reason', '2018-05-31', '2018-06-30', 'Chờ thẩm định kinh phí', []],
  ['moved forward', '2018-05-31', '2018-04-30', null, []],
  ['registered for the first time', null, '2018-06-30', null, []],
];

describe('A5: a day moved back since the previous round', () => {
  it.each(CASES)('%s', (_case, before, now, adjustmentReason, expected) => {
    const previousReported = before === null ? null : { A5: { planned: [{ step: 7, on: civil(before) }] } };
    const answers = { A1: { step: 3 }, A5: { planned: [{ step: 7, on: civil(now), adjustmentReason }] } };
    expect(findings(a5DateMovedBack, { answers, previousReported })).toEqual(expected);
  });
});
