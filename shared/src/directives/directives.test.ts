import { describe, expect, it } from '@jest/globals';
import type { AgencyKind } from '../agencies/kind.js';
import { DENOMINATORS, isCounted, type KindSet } from './denominators.js';
import { architectureObligation, deadlineOf, OBLIGATIONS } from './obligation.js';
import { leadTime, remainingSteps, RUBRIC_1 } from './rubric.js';

const SIZES: Readonly<Record<AgencyKind, number>> = {
  MINISTRY: 18,
  MINISTERIAL_AGENCY: 4,
  GOVERNMENT_AGENCY: 8,
  PROVINCE: 63,
};

describe('denominators in March 2018', () => {
  it.each<[KindSet, number]>([
    ['all', 93],
    ['O1', 30],
    ['O2', 63],
    ['unified', 85],
    ['bo', 22],
    ['cp', 8],
    ['tinh', 63],
  ])('%s has %i agencies', (set, size) => {
    const kinds = Object.keys(SIZES) as AgencyKind[];
    const total = kinds.filter((kind) => isCounted(set, kind)).reduce((sum, kind) => sum + SIZES[kind], 0);
    expect([total, DENOMINATORS[set].length > 0]).toEqual([size, true]);
  });
});

describe('the duties of document 1655', () => {
  it.each<[AgencyKind, string]>([
    ['MINISTRY', 'O1'],
    ['MINISTERIAL_AGENCY', 'O1'],
    ['GOVERNMENT_AGENCY', 'O1'],
    ['PROVINCE', 'O2'],
  ])('a %s is bound by exactly one, %s', (kind, code) => {
    expect(architectureObligation(OBLIGATIONS, kind)?.code).toBe(code);
    expect(OBLIGATIONS.filter((obligation) => isCounted(obligation.denominator, kind))).toHaveLength(1);
  });

  it('bind from 13/02/2018 and have 31/8/2018 as the last good day', () => {
    for (const obligation of OBLIGATIONS) {
      expect([obligation.firstDay, deadlineOf(obligation).lastDay]).toEqual(['2018-02-13', '2018-08-31']);
    }
  });
});

describe('the remaining steps', () => {
  const planned = (...steps: number[]) => steps.map((step) => ({ step }));

  it.each<[string, number, { step: number }[], number[], number]>([
    ['of nothing started are all six', 0, [], [1, 2, 3, 4, 5, 6], 180],
    ['of a draft are the draft and what follows', 3, [], [3, 4, 5, 6], 120],
    ['of one waiting for approval are that step alone', 6, [], [6], 30],
    [
      'leave out optional steps that a plan with an issuing date leaves out',
      1,
      planned(3, 6, 7),
      [1, 3, 6],
      90,
    ],
    ['keep optional steps of a plan without an issuing date', 1, planned(3, 6), [1, 2, 3, 4, 5, 6], 180],
    ['keep the optional step in progress', 4, planned(6, 7), [4, 6], 60],
    ['never leave out a step that is not optional', 1, planned(7), [1, 3, 6], 90],
  ])('%s', (_, step, plan, steps, days) => {
    const remaining = remainingSteps(RUBRIC_1, step, plan);
    expect([remaining, leadTime(RUBRIC_1, remaining)]).toEqual([steps, days]);
  });
});
