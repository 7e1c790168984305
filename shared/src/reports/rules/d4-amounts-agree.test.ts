import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answer-schemas.js';
import { findings } from './build-rule-input.js';
import { d4AmountsAgree } from './d4-amounts-agree.js';

const costs = (
  amounts: { total?: string; year?: string; integration?: string },
  state: 'approved' | 'preparing' = 'approved',
): Answers => ({
  D2: { projects: [{ id: 'd-1', state }] },
  D4: { projects: [{ project: 'd-1', ...amounts }] },
});

describe('D4: amounts of a project', () => {
  it.each<[string, Answers, string[]]>([
    ['the year is a part of the total', costs({ total: '5000000000', year: '1200000000' }), []],
    ['the year is the whole', costs({ total: '5000000000', year: '5000000000' }), []],
    [
      'one đồng more in the year than in all, larger than a number is exact',
      costs({ total: '90071992547409910', year: '90071992547409911' }),
      ['CHẶN D4 projects.d-1.year'],
    ],
    [
      'integration above the total',
      costs({ total: '100', integration: '101' }),
      ['CHẶN D4 projects.d-1.integration'],
    ],
    ['an approved project costs something', costs({ total: '0' }), ['CHẶN D4 projects.d-1.total']],
    ['a project in preparation may cost nothing yet', costs({ total: '0' }, 'preparing'), []],
    ['nothing entered', costs({ year: '5' }), []],
  ])('%s', (_case, answers, expected) => {
    expect(findings(d4AmountsAgree, { answers })).toEqual(expected);
  });
});
