import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import type { AgencyKind } from '../agencies/kind.js';
import { OBLIGATIONS } from '../directives/obligation.js';
import { computeBoard } from './board.js';
import type { BoardInput, BoardReport } from './board-input.js';
import { buildAgency, buildBoardInput, buildReport, buildSummary, QUARTER_4 } from './build-board.js';
import { computeOverview, GROUPS, type Overview } from './overview.js';
import { viewKey, viewOfBoard, viewOfOverview } from './view-of.js';

const KINDS: readonly [AgencyKind, number][] = [
  ['MINISTRY', 18],
  ['MINISTERIAL_AGENCY', 4],
  ['GOVERNMENT_AGENCY', 8],
  ['PROVINCE', 63],
];

const AGENCIES = KINDS.flatMap(([kind, size]) => Array<AgencyKind>(size).fill(kind)).map((kind, index) =>
  buildAgency(index + 1, kind, kind === 'PROVINCE' ? `Vùng ${index % 6}` : null),
);

/** The 93 agencies with these reports; the others have sent nothing. */
function national(reports: readonly BoardReport[], more: Partial<BoardInput> = {}): BoardInput {
  const sent = new Map(reports.map((report) => [report.agencyNumber, report]));
  const all = AGENCIES.map((agency) => sent.get(agency.number) ?? buildReport(agency.number));
  return buildBoardInput(all, { agencies: AGENCIES, ...more });
}

function overviewOf(input: BoardInput, earlier: BoardInput | null = null): Overview {
  return computeOverview(computeBoard(input), earlier && computeBoard(earlier), OBLIGATIONS);
}

const issued = (number: number, verified: boolean) =>
  buildReport(number, {
    summaryReported: buildSummary(7),
    ...(verified ? { summaryVerified: buildSummary(7) } : {}),
  });

// Two provinces issued and verified, one issued and not verified, a ministry at step 6, one province not started.
const REPORTS = [
  issued(32, true),
  issued(87, true),
  issued(40, false),
  buildReport(13, { summaryReported: buildSummary(6) }),
  buildReport(50, { summaryReported: buildSummary(0), late: true }),
];

describe('the overview on 16/3/2018', () => {
  const overview = overviewOf(national(REPORTS));
  const all = overview.groups.all;

  it('counts 168 days to the last good day, 31 of 199 passed', () => {
    expect(overview.countdown).toMatchObject({
      lastGoodDay: '2018-08-31',
      daysLeft: 168,
      daysPassed: 31,
      daysTotal: 199,
    });
  });

  it('tells every figure with denominator, name, instant, basis and verified part', () => {
    expect(all.issued).toEqual({
      value: 3,
      denominator: 93,
      denominatorName: 'all',
      asOf: '2018-03-16T08:00:00+07:00',
      basis: 'reported',
      verified: 2,
      verifiedOnly: 0,
      change: null,
    });
  });

  it('counts the agencies whose one-stop systems share data between all levels, of 85 (C10)', () => {
    const sharing = (number: number, state: 'manual' | 'electronic', more = {}) =>
      buildReport(number, { summaryReported: buildSummary(3, { sharing: state, ...more }) });
    const told = overviewOf(
      national([
        sharing(1, 'electronic'),
        sharing(2, 'manual'),
        // The Government agencies are outside; without procedures there is nothing to share.
        sharing(23, 'electronic'),
        sharing(3, 'electronic', { hasProcedures: false }),
      ]),
    );
    expect(told.areas.sharing).toMatchObject({ value: 1, denominator: 85, denominatorName: 'unified' });
  });

  it('counts the issued among those under way', () => {
    expect([all.underWay.value, all.notStarted.value, all.noReport.value]).toEqual([4, 1, 88]);
  });

  it('has 22 and 8, together 30, and 63 as denominators of the groups', () => {
    expect(GROUPS.map((group) => overview.groups[group].issued.denominator)).toEqual([93, 30, 22, 8, 63]);
  });

  it('divides every group completely into under way, not started, not reported and without basis', () => {
    for (const basis of ['reported', 'verified'] as const) {
      const told = overviewOf(national(REPORTS, { basis }));
      for (const group of GROUPS) {
        const { underWay, notStarted, noReport, noBasis } = told.groups[group];
        const sum = underWay.value + notStarted.value + noReport.value + noBasis.value;
        expect([group, sum]).toEqual([group, underWay.denominator]);
      }
    }
  });

  it('gives the national figure as the sum of the groups, also by status', () => {
    const sum = (pick: (g: Overview['groups']['all']) => number) =>
      pick(overview.groups.bo) + pick(overview.groups.cp) + pick(overview.groups.tinh);
    expect(sum((g) => g.issued.value)).toBe(all.issued.value);
    expect(sum((g) => g.byStatus.notReported.value)).toBe(all.byStatus.notReported.value);
  });

  it('names who is at risk and by which rule', () => {
    expect(overview.atRisk.map((row) => [row.agencyNumber, row.reasons[0]?.rule])).toEqual([
      [50, 'nothingStarted'],
    ]);
    expect(overview.overdue).toEqual([]);
  });

  it('turns every agency that reported and has not issued overdue after the deadline', () => {
    const after = overviewOf(national(REPORTS, { asOf: '2018-09-01T00:00:00+07:00' }));
    expect(after.overdue.map((row) => row.agencyNumber)).toEqual([50, 13]);
    expect(after.atRisk).toEqual([]);
    expect(after.countdown).toMatchObject({ daysLeft: 0, daysOver: 1 });
  });

  it('says on the verified basis only what was verified', () => {
    const told = overviewOf(national(REPORTS, { basis: 'verified' })).groups.all;
    expect(told.issued).toMatchObject({ value: 2, verified: null });
    expect([told.noBasis.value, told.noReport.value]).toEqual([3, 88]);
  });

  it('puts what only verified answers say into a line of its own', () => {
    const stepBack = buildReport(41, {
      summaryReported: buildSummary(3),
      standingVerified: { summary: buildSummary(7), roundId: '2017-Q4' },
    });
    const told = overviewOf(national([...REPORTS, stepBack])).groups.all.issued;
    expect([told.value, told.verified, told.verifiedOnly]).toEqual([3, 2, 1]);
  });

  it('quotes "trên 30" and "trên 50" with their source, apart from all figures', () => {
    expect(overview.benchmarks.map((benchmark) => benchmark.quote)).toEqual(['trên 30', 'trên 50']);
    expect(overview.benchmarks.every((benchmark) => benchmark.source.includes('ictnews.vn'))).toBe(true);
  });

  it('counts the regions of the provinces', () => {
    expect(overview.regions.reduce((sum, region) => sum + region.total, 0)).toBe(63);
  });

  it('names the regions from north to south, whatever province comes first', () => {
    const agencies = ['Đồng bằng sông Cửu Long', 'Tây Nguyên', 'Trung du và miền núi phía Bắc'].map(
      (region, at) => buildAgency(at + 1, 'PROVINCE', region),
    );
    const told = overviewOf(
      buildBoardInput(
        [1, 2, 3].map((number) => buildReport(number)),
        { agencies },
      ),
    );
    expect(told.regions.map(({ region, total }) => [region, total])).toEqual([
      ['Trung du và miền núi phía Bắc', 1],
      ['Tây Nguyên', 1],
      ['Đồng bằng sông Cửu Long', 1],
    ]);
  });
});

describe('an architecture verified once', () => {
  const standing = { summary: buildSummary(7), roundId: '2017-Q4' as const };

  it('stays in the national count when its agency sends nothing this round', () => {
    const told = overviewOf(national([buildReport(40, { standingVerified: standing })]));
    expect(told.groups.tinh.issued).toMatchObject({ value: 1, verified: 1 });
    expect(told.groups.tinh.noReport.value).toBe(62);
    expect(told.reporting.tinh.submitted.value).toBe(0);
    expect(told.notSubmitted).toContain(40);
  });
});

describe('completeness and timeliness', () => {
  const input = national(REPORTS, { openedFor: AGENCIES.map((a) => a.number).filter((n) => n !== 93) });

  it('share the denominator that was fixed at the opening', () => {
    const { submitted, onTime, late, notSubmitted } = overviewOf(input).reporting.all;
    expect([submitted, onTime, late, notSubmitted].map((f) => [f.value, f.denominator])).toEqual([
      [5, 92],
      [4, 92],
      [1, 92],
      [87, 92],
    ]);
  });

  it('count the verified ones that were never returned', () => {
    const reports = [issued(32, true), { ...issued(87, true), everReturned: true }];
    const { verified, firstTimeVerified } = overviewOf(national(reports)).reporting.all;
    expect([verified.value, firstTimeVerified.value]).toEqual([2, 1]);
  });
});

describe('the change since an earlier instant', () => {
  it('is the difference of the same figure on the same basis, and says since when', () => {
    const before = [issued(32, true), buildReport(13, { summaryReported: buildSummary(5) })];
    const due = '2017-12-09T00:00:00+07:00';
    const told = overviewOf(national(REPORTS), national(before, { round: QUARTER_4, asOf: due }));
    expect([
      told.groups.all.issued.change,
      told.groups.all.underWay.change,
      told.groups.bo.underWay.change,
      told.since,
    ]).toEqual([2, 2, 0, due]);
  });
});

describe('what an agency sees', () => {
  const board = computeBoard(national(REPORTS));
  const overview = overviewOf(national(REPORTS));
  const hue: Actor = { accountId: 'a', role: 'reporter', grants: [], agencyNumbers: [87], reach: 'own' };

  it('is its own row, and of the others only how its kind stands', () => {
    const view = viewOfBoard(board, hue);
    expect(view.rows.map((row) => row.number)).toEqual([87]);
    expect(view.standing).toEqual([
      { kind: 'PROVINCE', total: 63, known: 4, lowerQuartile: 0, median: 7, upperQuartile: 7 },
    ]);
  });

  it('is every national and group figure, and no other name', () => {
    const view = viewOfOverview(overview, hue);
    expect(view.groups).toEqual(overview.groups);
    expect([view.atRisk, view.overdue, view.notSubmitted]).toEqual([[], [], []]);
  });

  it('is all for the Authority, and the whole of what was frozen for a released reach', () => {
    const officer: Actor = { ...hue, role: 'officer', agencyNumbers: [], reach: 'all' };
    expect(viewOfBoard(board, officer).rows).toHaveLength(93);
    const member: Actor = { ...officer, role: 'viewer', reach: 'released' };
    expect(viewOfBoard(board, member).rows).toHaveLength(93);
    expect([officer, member, hue].map(viewKey)).toEqual(['all', 'released', 'own:87']);
  });
});

describe('the work of a board', () => {
  it('grows with the number of agencies, not with its square', () => {
    const size = 2000;
    let reads = 0;
    const reports = Array.from({ length: size }, (_, i) => {
      const report = buildReport(i + 1, { summaryReported: buildSummary(i % 8) });
      return Object.defineProperty(report, 'agencyNumber', { get: () => (reads++, i + 1) });
    });
    overviewOf(buildBoardInput(reports));
    expect(reads).toBeLessThan(10 * size);
  });
});
