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

  it('files of the period: sums only of agencies that gave all numbers, never of an earlier round', () => {
    const online = (level3: number | null, level4: number | null, total: number | null) =>
      buildSummary(3, {
        levels: [10, 20, 6, 4],
        packages: { oneStop: 1, online: 0, nationwide: 2 },
        proceduresWithFiles: { level3, level4 },
        files: { total, level3: 100, level4: 50 },
      });
    const standing = { roundId: '2017-Q4' as const, summary: online(6, 4, 900) };
    const reports = [
      sent(40, online(5, 1, 400), online(5, 1, 400)),
      sent(41, online(3, null, null)),
      buildReport(42, { standingVerified: standing }),
    ];
    const here = oneStopArea(areaInput(reports));
    const all = { group: 'all', asked: 3 };
    expect(here.used.filter(({ group }) => group === 'all')).toEqual([
      { ...all, level: 3, agencies: 2, withFiles: 8, procedures: 12 },
      { ...all, level: 4, agencies: 1, withFiles: 1, procedures: 4 },
    ]);
    expect(here.files[0]).toEqual({ ...all, agencies: 1, total: 400, level3: 100, level4: 50 });
    expect(here.rows[0]).toMatchObject({ nationwide: 2, withFiles: 6, files: 400, filesOnline: 150 });
    expect(here.rows[1]).toMatchObject({ withFiles: null, files: null, filesOnline: 150 });
    const verified = oneStopArea(areaInput(reports, 'verified'));
    expect(verified.files[0]).toMatchObject({ agencies: 1, total: 400 });
    expect(verified.rows[2]).toMatchObject({ level3: 6, files: null, withFiles: null });
  });

  it('a test that only an earlier, verified round answers stands with its basis', () => {
    const focal = buildSummary(3, { focalUnit: 'Sở', focalAssigned: true });
    const standing = { roundId: '2017-Q4' as const, summary: focal };
    const basisOf = oneStopColumns('en').find(({ key }) => key === 'basis')!.cell;
    const [told, silent] = oneStopArea(
      areaInput([buildReport(40, { standingVerified: standing }), buildReport(41)]),
    ).rows;
    expect(told).toMatchObject({ unified: 'unknown', O8: 'met', O9: 'unknown', known: true, verified: true });
    expect(silent).toMatchObject({ O8: 'unknown', known: false, verified: false });
    expect([told!, silent!].map(basisOf)).toEqual(['Verified', null]);
  });

  it('a row is verified where each of its tests is, not where they fail together either way', () => {
    const sentOf = { hasProcedures: true, oneStopCount: 3, focalUnit: 'Sở', focalAssigned: true };
    const one = buildSummary(3, sentOf);
    const checked = buildSummary(3, { ...sentOf, focalAssigned: false });
    const { rows } = oneStopArea(areaInput([sent(40, one, one), sent(41, one, checked)]));
    expect(rows[0]).toMatchObject({ unified: 'open', O8: 'met', verified: true });
    expect(rows[1]).toMatchObject({ unified: 'open', O8: 'met', verified: false });
  });

  it('has one column for each test', () => {
    expect(oneStopColumns('en').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['O6', 'O7', 'O8', 'O9', 'O10']),
    );
  });
});
