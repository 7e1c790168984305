import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { findings } from './build-rule-input.js';
import { c11WithinLevels } from './c11-within-levels.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const C7 = { level1: n(10), level2: n(100), level3: n(40), level4: n(5) };

describe('C11: what is on the unified portal', () => {
  it.each([
    ['all of levels 3 and 4', n(45), []],
    ['more than there are', n(46), ['CHẶN C11 online']],
    ['nothing yet', { kind: 'none' } as const, []],
  ])('%s', (_case, online, expected) => {
    expect(findings(c11WithinLevels, { answers: { C7, C11: { count: 1, online } } })).toEqual(expected);
  });
});
