import { describe, expect, it } from '@jest/globals';
import type { CountAnswer } from '../../documents/field.js';
import { findings } from './build-rule-input.js';
import { c9FilesAgree } from './c9-files-agree.js';

const n = (value: number): CountAnswer => ({ kind: 'number', value });
const C8 = { level3: n(0), level4: n(3) };

describe('C9: files received in the period', () => {
  it.each([
    ['online files are a part of all', { total: n(500), level3: n(0), level4: n(90) }, []],
    ['all files online', { total: n(90), level3: n(0), level4: n(90) }, []],
    ['more online than there are', { total: n(80), level3: n(0), level4: n(90) }, ['CHẶN C9 total']],
    [
      'no procedure of the level had files, yet there are files of it',
      { total: n(500), level3: n(7), level4: n(90) },
      ['CHẶN C9 level3'],
    ],
    [
      'a total not known is not compared',
      { total: { kind: 'notYet' as const }, level3: n(0), level4: n(90) },
      [],
    ],
  ])('%s', (_case, C9, expected) => {
    expect(findings(c9FilesAgree, { answers: { C8, C9 } })).toEqual(expected);
  });
});
