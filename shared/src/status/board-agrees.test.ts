import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGENCY_KINDS } from '../agencies/kind.js';
import { civil } from '../text/civil-date.js';
import { computeBoard } from './board.js';
import { buildAgency, buildBoardInput, buildDecision, buildReport, buildSummary } from './build-board.js';
import { computeBurnUp } from './burn-up.js';
import { computeOverview, GROUPS } from './overview.js';
import { STATUSES } from './status.js';

const day = fc.constantFrom(...['2015-10-01', '2017-02-27', '2018-08-31', '2018-09-01'].map(civil));
const known = fc.option(
  fc
    .record({
      step: fc.option(fc.integer({ min: 0, max: 8 })),
      decidedOn: fc.option(day),
      secretA: fc.boolean(),
      startedOn: fc.option(day),
    })
    .map(({ step, decidedOn, secretA, startedOn }) =>
      buildSummary(step, {
        decision: decidedOn && buildDecision(decidedOn),
        secretA,
        stepDates: startedOn ? [{ step: 1, startedOn, documentDate: null }] : [],
      }),
    ),
);
const country = fc.array(
  fc.record({
    kind: fc.constantFrom(...AGENCY_KINDS),
    region6: fc.constantFrom('Tây Nguyên', 'Đông Nam Bộ'),
    reported: known,
    verified: known,
    standing: known,
  }),
  { maxLength: 12 },
);
const boards = fc
  .record({
    country,
    basis: fc.constantFrom('reported' as const, 'verified' as const),
    asOf: fc.constantFrom('2018-03-16T08:00:00+07:00', '2018-09-02T08:00:00+07:00'),
  })
  .map(({ country, basis, asOf }) => {
    const reports = country.map(({ reported, verified, standing }, at) =>
      buildReport(at + 1, {
        summaryReported: reported,
        summaryVerified: reported && verified,
        standingVerified: standing && { summary: standing, roundId: '2017-Q4' },
      }),
    );
    const agencies = country.map(({ kind, region6 }, at) =>
      buildAgency(at + 1, kind, kind === 'PROVINCE' ? region6 : null),
    );
    const input = buildBoardInput(reports, { agencies, basis, asOf });
    const board = computeBoard(input);
    return {
      board,
      overview: computeOverview(board, null, input.obligations),
      burnUp: computeBurnUp(input, board),
    };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A ministry clerk adds up whatever stands on one page, whatever the agencies answered and the Authority verified. */
describe('the figures of one board agree with each other', () => {
  const holds = (check: (made: typeof boards extends fc.Arbitrary<infer Made> ? Made : never) => void) =>
    fc.assert(fc.property(boards, check), { numRuns: 300 });

  it('the four groups of steps make the denominator, and so do the statuses', () =>
    holds(({ overview }) => {
      for (const name of GROUPS) {
        const { issued, underWay, notStarted, noReport, noBasis, byStatus } = overview.groups[name];
        expect(underWay.value + notStarted.value + noReport.value + noBasis.value).toBe(issued.denominator);
        expect(sum(STATUSES.map((status) => byStatus[status].value))).toBe(issued.denominator);
        expect(issued.value).toBeLessThanOrEqual(underWay.value);
      }
    }));

  it('the whole is the sum of its groups and of its regions', () =>
    holds(({ overview: { groups, regions } }) => {
      for (const name of ['issued', 'underWay', 'notStarted', 'noReport', 'noBasis'] as const) {
        expect(groups.all[name].value).toBe(groups.O1[name].value + groups.tinh[name].value);
        expect(groups.O1[name].value).toBe(groups.bo[name].value + groups.cp[name].value);
      }
      expect(sum(regions.map((region) => region.total))).toBe(groups.tinh.issued.denominator);
      expect(sum(regions.map((region) => region.issued))).toBe(groups.tinh.issued.value);
      for (const status of STATUSES)
        expect(sum(regions.map(({ byStatus }) => byStatus[status]))).toBe(groups.tinh.byStatus[status].value);
    }));

  it('the curve ends at the figure, and a row is marked as verified where the figure counts it so', () =>
    holds(({ board, overview, burnUp }) => {
      const { issued, underWay } = overview.groups.all;
      expect((burnUp.issued.at(-1) ?? 0) + burnUp.undatedIssued).toBe(issued.value);
      expect((burnUp.underWay.at(-1) ?? 0) + burnUp.undatedUnderWay).toBe(underWay.value);
      const confirmed = board.rows.filter(({ architecture }) => architecture.issued && architecture.verified);
      expect(confirmed).toHaveLength(issued.verified ?? issued.value);
      const undated = confirmed.filter(({ architecture }) => architecture.inputs.decisionOn === null);
      expect((burnUp.issuedVerified.at(-1) ?? 0) + undated.length).toBe(confirmed.length);
    }));

  it('the lists are as long as the figures say', () =>
    holds(({ overview: { groups, atRisk, overdue } }) => {
      expect(atRisk).toHaveLength(groups.all.byStatus.atRisk.value);
      expect(overdue).toHaveLength(groups.all.byStatus.overdue.value);
    }));
});
