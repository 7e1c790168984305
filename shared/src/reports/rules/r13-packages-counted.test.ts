import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import type { Answers } from '../answer-schemas.js';
import { findings } from './build-rule-input.js';
import { r13PackagesCounted } from './r13-packages-counted.js';

const TWO: Answers['C1'] = {
  packages: [
    { id: 'p-1', type: 'oneStop' },
    { id: 'p-2', type: 'integrated' },
    { id: 'p-3', type: 'onlineService' },
    { id: 'p-4', type: 'national' },
    { id: 'p-5', type: 'oneStop', retiredOn: civil('2017-12-31') },
  ],
};

const CASES: [string, Answers['C1'], number | null, string[]][] = [
  ['one-stop and integrated count; online-only, nation-wide and retired ones do not', TWO, 2, []],
  ['one more than listed', TWO, 3, ['CHẶN C2 count']],
  ['one less than listed', TWO, 1, ['CHẶN C2 count']],
  ['no package at all', { none: true }, 0, []],
  ['no package listed but one counted', { none: true }, 1, ['CHẶN C2 count']],
  ['the inventory is not filled in', {}, 1, []],
  ['the number is not entered', TWO, null, []],
];

describe('R13: the number of packages is counted from the inventory', () => {
  it.each(CASES)('%s', (_case, C1, count, expected) => {
    expect(findings(r13PackagesCounted, { answers: { C1, C2: { count } } })).toEqual(expected);
  });

  it('counts portals apart: online-service and integrated ones', () => {
    expect(findings(r13PackagesCounted, { answers: { C1: TWO, C11: { count: 2 } } })).toEqual([]);
    expect(findings(r13PackagesCounted, { answers: { C1: TWO, C11: { count: 1 } } })).toEqual([
      'CHẶN C11 count',
    ]);
  });
});
