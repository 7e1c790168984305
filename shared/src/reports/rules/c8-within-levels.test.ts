import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { findings } from './build-rule-input.js';
import { c8WithinLevels } from './c8-within-levels.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const C7 = { level1: n(10), level2: n(100), level3: n(40), level4: n(5) };

describe('C8: procedures with files are procedures of C7', () => {
  it.each([
    ['all of them had files', n(40), n(5), []],
    ['more than C7 counts', n(41), n(6), ['CHẶN C8 level3', 'CHẶN C8 level4']],
    ['none had any', n(0), { kind: 'none' } as const, []],
    ['not known', { kind: 'notYet' } as const, n(5), []],
  ])('%s', (_case, level3, level4, expected) => {
    expect(findings(c8WithinLevels, { answers: { C7, C8: { level3, level4 } } })).toEqual(expected);
  });
});
