import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answer-schemas.js';
import { findings } from './build-rule-input.js';
import { c5OneUnit } from './c5-one-unit.js';

const CASES: [string, Answers['C5'], string[]][] = [
  ['one unit', { state: 'assigned', unit: 'Sở Thông tin và Truyền thông' }, []],
  ['one unit with a comma in its name', { state: 'assigned', unit: 'Sở Văn hóa, Thể thao và Du lịch' }, []],
  [
    'a list of units',
    { state: 'assigned', unit: 'Sở Thông tin và Truyền thông; Sở Nội vụ' },
    ['CHẶN C5 unit'],
  ],
  ['not assigned yet', { state: 'notAssigned' }, []],
];

describe('C5: one unit leads', () => {
  it.each(CASES)('%s', (_case, C5, expected) => {
    expect(findings(c5OneUnit, { answers: { C5 } })).toEqual(expected);
  });
});
