import { describe, expect, it } from '@jest/globals';
import { findings } from './build-rule-input.js';
import { r15LastPackageNeedsReason } from './r15-last-package-needs-reason.js';

const CASES: [string, number | null, { count: number | null; reason?: string }, string[]][] = [
  ['from three packages to none', 3, { count: 0 }, ['CHẶN C2 reason']],
  ['from one package to none', 1, { count: 0 }, ['CHẶN C2 reason']],
  [
    'from one package to none, with the reason',
    1,
    { count: 0, reason: 'Chuyển sang hệ thống toàn quốc' },
    [],
  ],
  ['from three packages to one', 3, { count: 1 }, []],
  ['none before and none now', 0, { count: 0 }, []],
  ['the first report', null, { count: 0 }, []],
  ['not entered yet', 3, { count: null }, []],
];

describe('R15: the last package does not go without a reason', () => {
  it.each(CASES)('%s', (_case, before, now, expected) => {
    const previousReported = before === null ? null : { C2: { count: before } };
    expect(findings(r15LastPackageNeedsReason, { answers: { C2: now }, previousReported })).toEqual(expected);
  });
});
