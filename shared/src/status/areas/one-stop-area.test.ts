import { describe, expect, it } from '@jest/globals';
import { buildReport, buildSummary } from '../build-board.js';
import { oneStopColumns } from './area-tables.js';
import { oneStopArea } from './one-stop-area.js';
import { areaInput, sent } from './build-area.js';

describe('one-stop: unified, or which test fails', () => {
  const area = oneStopArea(
    areaInput([
      sent(
        40,
        buildSummary(3, {
          hasProcedures: true,
          oneStopCount: 3,
          focalUnit: 'Sở',
          focalAssigned: true,
          sharing: 'manual',
          levels: [10, 20, 3, 1],
        }),
      ),
      sent(41, buildSummary(3, { hasProcedures: false })),
      buildReport(42),
      sent(25, buildSummary(3, { hasProcedures: true })),
    ]),
  );

  it('the Government agencies are outside its whole', () => {
    expect(area.rows.map(({ number }) => number)).toEqual([40, 41, 42]);
    expect(area.tests.every(({ figure }) => figure.denominator === 3)).toBe(true);
  });

  it('names each test that fails; what was not answered does not fail', () => {
    expect(area.rows[0]).toMatchObject({
      unified: 'open',
      O8: 'met',
      O9: 'open',
      O10: 'unknown',
      sharing: 'manual',
    });
    expect(area.rows[1]).toMatchObject({ unified: 'notAsked', O9: 'notAsked' });
    expect(area.rows[2]).toMatchObject({ unified: 'unknown' });
  });

  it('sums of procedures tell of how many agencies they are', () => {
    expect(area.levels[0]).toMatchObject({ agencies: 1, asked: 4, total: 34, levels: [10, 20, 3, 1] });
    expect(area.bySharing).toEqual([0, 1, 0, 2]);
  });

  it('has one column for each test', () => {
    expect(oneStopColumns('en').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['O6', 'O7', 'O8', 'O9', 'O10']),
    );
  });
});
