import { describe, expect, it } from '@jest/globals';
import { b1StateFallsBack } from './b1-state-falls-back.js';
import { findings } from './build-rule-input.js';
import type { LGSP_STATES } from '../../areas/ngsp/content.js';

type State = (typeof LGSP_STATES)[number];
const ASKED = ['CB B1 regressionReason'];

const CASES: [string, State | null, State, string | null, string[]][] = [
  ['from building to running', 'building', 'operating', null, []],
  ['from running to building', 'operating', 'building', null, ASKED],
  ['from running to building, with the reason', 'operating', 'building', 'Thay nền tảng', []],
  ['from running to paused', 'operating', 'paused', null, ASKED],
  ['from planned to paused', 'planned', 'paused', null, []],
  ['from paused back to building', 'paused', 'building', null, []],
  ['unchanged', 'pilot', 'pilot', null, []],
  ['the first report', null, 'noPlan', null, []],
];

describe('B1: a state below that of the previous round', () => {
  it.each(CASES)('%s', (_case, before, now, regressionReason, expected) => {
    const previousReported = { B1: { state: before } };
    expect(
      findings(b1StateFallsBack, { answers: { B1: { state: now, regressionReason } }, previousReported }),
    ).toEqual(expected);
  });
});
