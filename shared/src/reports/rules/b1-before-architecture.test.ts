import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../answer-schemas.js';
import { b1BeforeArchitecture } from './b1-before-architecture.js';
import { findings } from './build-rule-input.js';

const CASES: [string, Answers, string[]][] = [
  [
    'a platform that runs before the architecture',
    { A1: { step: 6 }, B1: { state: 'operating' } },
    ['CB B1 state'],
  ],
  ['a platform that runs under an issued architecture', { A1: { step: 7 }, B1: { state: 'operating' } }, []],
  ['a platform on trial', { A1: { step: 3 }, B1: { state: 'pilot' } }, []],
  ['A1 not answered', { B1: { state: 'operating' } }, []],
];

describe('B1: a platform before the architecture', () => {
  it.each(CASES)('%s', (_case, answers, expected) => {
    expect(findings(b1BeforeArchitecture, { answers })).toEqual(expected);
  });
});
