import { describe, expect, it } from '@jest/globals';
import { findings } from './build-rule-input.js';
import { t1OfficialMail } from './t1-official-mail.js';

const CASES: [string, string | null, string[]][] = [
  ['an address of a province', 'cntt@stttt.binhdinh.gov.vn', []],
  ['an address of a ministry, in capitals', 'CNTT@MIC.GOV.VN', []],
  ['a private address', 'canbo@example.com', ['CB T1 preparer.email']],
  ['a name that only looks alike', 'canbo@notgov.vn', ['CB T1 preparer.email']],
  ['gov.vn somewhere in the middle', 'canbo@gov.vn.example.com', ['CB T1 preparer.email']],
  ['no address', null, []],
];

describe('T1: official addresses', () => {
  it.each(CASES)('%s', (_case, email, expected) => {
    expect(findings(t1OfficialMail, { answers: { T1: { preparer: { email } } } })).toEqual(expected);
  });
});
