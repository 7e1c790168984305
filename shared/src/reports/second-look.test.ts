import { describe, expect, it } from '@jest/globals';
import { needsSecondLook } from './second-look.js';
import { judgeMove } from './workflow.js';

const at = (step: number | null) => ({ A1: step });

describe('a second look of the leader', () => {
  it.each([
    ['a first report that says "issued"', at(7), null, true],
    ['issued after a verified draft', at(7), at(3), true],
    ['issued as verified before', at(7), at(7), false],
    ['a new version of what was verified as issued', at(8), at(7), false],
    ['a step back', at(3), at(5), true],
    ['taken back from issued', at(6), at(7), true],
    ['a step forward', at(4), at(3), false],
    ['no step', at(null), at(3), false],
  ])('%s', (_what, reported, verified, needed) => {
    expect(needsSecondLook(reported, verified)).toBe(needed);
  });

  it('holds the verification up until it is given', () => {
    const facts = { preparedByDecider: false, ownUnit: false, undecided: 0 };
    expect(judgeMove('submitted', 'verify', { ...facts, secondLook: 'missing' })).toEqual({
      allowed: false,
      code: 'SECOND_LOOK_MISSING',
    });
    for (const secondLook of ['given', 'notNeeded'] as const)
      expect(judgeMove('submitted', 'verify', { ...facts, secondLook }).allowed).toBe(true);
  });
});
