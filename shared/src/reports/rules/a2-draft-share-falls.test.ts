import { describe, expect, it } from '@jest/globals';
import { a2DraftShareFalls } from './a2-draft-share-falls.js';
import { findings } from './build-rule-input.js';

const CASES: [string, number | null, number | null, string[]][] = [
  ['from 60 to 40 per cent', 60, 40, ['CB A2 percent']],
  ['from 40 to 60 per cent', 40, 60, []],
  ['unchanged', 40, 40, []],
  ['no estimate before', null, 40, []],
  ['no estimate now', 60, null, []],
];

describe('A2: a share of the draft that falls', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported = { A2: { percent: before } };
    expect(findings(a2DraftShareFalls, { answers: { A2: { percent: now } }, previousReported })).toEqual(
      expected,
    );
  });
});
