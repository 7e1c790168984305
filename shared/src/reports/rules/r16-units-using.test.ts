import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import type { Answers } from '../answer-schemas.js';
import { findings } from './build-rule-input.js';
import { r16UnitsUsing } from './r16-units-using.js';

type Units = CountAnswer | number;
const count = (units: Units): CountAnswer =>
  typeof units === 'number' ? { kind: 'number', value: units } : units;
const districts = (used: Units, total: Units): Answers => ({
  C4: { levels: [{ level: 'district', used: count(used), total: count(total) }] },
});

const CASES: [string, Answers, Answers | null, string[]][] = [
  ['eight of eleven districts', districts(8, 11), null, []],
  ['all districts', districts(11, 11), null, []],
  ['more districts than there are', districts(12, 11), null, ['CHẶN C4 levels.district.used']],
  ['the number of districts changed', districts(8, 12), districts(8, 11), ['CB C4 levels.district.total']],
  ['fewer districts than before', districts(7, 11), districts(8, 11), ['CB C4 levels.district.used']],
  ['more districts than before', districts(9, 11), districts(8, 11), []],
  ['the total is not known yet', districts(8, { kind: 'notYet' }), districts(8, 11), []],
  [
    'another level than before',
    { C4: { levels: [{ level: 'department', used: count(1), total: count(20) }] } },
    districts(8, 11),
    [],
  ],
];

describe('R16: units that use the package', () => {
  it('asks about a total of districts that is not the one of B2', () => {
    const network = (total: number): Answers => ({
      B2: { levels: [{ level: 'district', connected: count(3), total: count(total) }] },
    });
    expect(findings(r16UnitsUsing, { answers: { ...districts(8, 11), ...network(11) } })).toEqual([]);
    expect(findings(r16UnitsUsing, { answers: { ...districts(8, 11), ...network(10) } })).toEqual([
      'CB C4 levels.district.total',
    ]);
  });

  it.each(CASES)('%s', (_case, answers, previousReported, expected) => {
    expect(findings(r16UnitsUsing, { answers, previousReported })).toEqual(expected);
  });
});
