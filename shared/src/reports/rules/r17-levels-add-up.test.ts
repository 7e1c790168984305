import { describe, expect, it } from '@jest/globals';
import type { FormVariant } from '../../agencies/kind.js';
import type { CountAnswer } from '../../documents/field.js';
import type { Answers } from '../answer-schemas.js';
import { buildRuleInput, findings } from './build-rule-input.js';
import { r17LevelsAddUp } from './r17-levels-add-up.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const NONE: CountAnswer = { kind: 'none' };
const PROVINCE: Answers['C0'] = { has: 'yes', province: n(1500), district: n(250), commune: n(150) };

const levels = (...four: [CountAnswer, CountAnswer, CountAnswer, CountAnswer]): Answers['C7'] => ({
  level1: four[0],
  level2: four[1],
  level3: four[2],
  level4: four[3],
});

const CASES: [string, FormVariant, Answers['C0'], Answers['C7'], string[]][] = [
  [
    'a province: three levels of office, four levels of service',
    'T',
    PROVINCE,
    levels(n(0), n(1700), n(180), n(20)),
    [],
  ],
  ['one procedure too few', 'T', PROVINCE, levels(n(0), n(1699), n(180), n(20)), ['CHẶN C7 level1']],
  ['a ministry: one total', 'B', { has: 'yes', total: n(300) }, levels(n(0), n(250), n(40), n(10)), []],
  [
    'a ministry: one too many',
    'B',
    { has: 'yes', total: n(300) },
    levels(n(1), n(250), n(40), n(10)),
    ['CHẶN C7 level1'],
  ],
  [
    '"Không phát sinh" at one level is none at that level',
    'B',
    { has: 'yes', total: n(300) },
    levels(NONE, n(300), NONE, NONE),
    [],
  ],
  [
    'a level not known yet: no sum, no finding',
    'B',
    { has: 'yes', total: n(300) },
    levels(n(1), n(1), n(1), { kind: 'notYet' }),
    [],
  ],
  ['the total is not known yet', 'T', { has: 'yes', province: n(1500) }, levels(n(1), n(1), n(1), n(1)), []],
];

describe('R17: the four levels add up to all procedures', () => {
  it.each(CASES)('%s', (_case, variant, C0, C7, expected) => {
    expect(findings(r17LevelsAddUp, { variant, answers: { C0, C7 } })).toEqual(expected);
  });

  it('gives both sums', () => {
    const answers: Answers = { C0: { has: 'yes', total: n(300) }, C7: levels(n(0), n(250), n(40), n(9)) };
    const [issue] = r17LevelsAddUp(buildRuleInput({ variant: 'B', answers }));
    expect(issue?.params).toEqual({ levels: 299, total: 300 });
  });
});
