import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { findings } from './build-rule-input.js';
import { c7LargeChange } from './c7-large-change.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });

const CASES: [string, CountAnswer | null, CountAnswer, string[]][] = [
  ['from 100 to 130: exactly 30 per cent', n(100), n(130), []],
  ['from 100 to 131', n(100), n(131), ['CB C7 level3']],
  ['from 100 to 69', n(100), n(69), ['CB C7 level3']],
  ['from 0 to 1: any growth from nothing is large', n(0), n(1), ['CB C7 level3']],
  ['unchanged at 0', n(0), n(0), []],
  ['no number now', n(100), { kind: 'notYet' }, []],
  ['no number before', null, n(100), []],
];

describe('C7: a large change since the previous round', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported = { C7: { level3: before } };
    expect(findings(c7LargeChange, { answers: { C7: { level3: now } }, previousReported })).toEqual(expected);
  });
});
