import { describe, expect, it } from '@jest/globals';
import { backTest } from './back-test.js';
import { HISTORY_KINDS } from './made-histories.js';

/** A smaller run of what BACKTEST.md reports (back-test.full.mjs holds that); other histories than the constants were chosen on. */
describe('the 80 % range', () => {
  const results = backTest({ histories: 12, runs: 100, firstHistory: 5000 });

  it.each(HISTORY_KINDS)('holds what came in 70 to 90 %% of the histories of the kind %s', (kind) => {
    const own = results.filter((row) => row.kind === kind);
    expect(own.reduce((sum, row) => sum + row.forecasts, 0)).toBe(36);
    const covered = own.reduce((sum, row) => sum + row.covered, 0) / own.length;
    expect(covered).toBeGreaterThanOrEqual(0.7);
    expect(covered).toBeLessThanOrEqual(0.9);
  });

  it('is no wider than it need be: it tells more than that anything may come', () => {
    for (const { meanWidth, issuedThen } of results) expect(meanWidth).toBeLessThan((93 - issuedThen) / 2);
  });
});
