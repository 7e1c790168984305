import { describe, expect, it } from '@jest/globals';
import { civil } from '../text/civil-date.js';
import { computeBoard } from './board.js';
import { buildBoardInput, buildDecision, buildReport, buildSummary } from './build-board.js';
import { computeBurnUp } from './burn-up.js';
import { computeOverview } from './overview.js';

const began = (on: string) => ({ stepDates: [{ step: 1, startedOn: civil(on), documentDate: null }] });

describe('the curve of dated documents', () => {
  const issued = (on: string) => buildSummary(7, { decision: buildDecision(on), ...began('2016-05-10') });
  const input = buildBoardInput([
    buildReport(1, { summaryReported: issued('2017-02-27'), summaryVerified: issued('2017-02-27') }),
    buildReport(2, { summaryReported: issued('2017-03-30') }),
    buildReport(3, { summaryReported: buildSummary(3, began('2017-06-01')) }),
    buildReport(4, { summaryReported: buildSummary(2) }),
    buildReport(5, { summaryReported: buildSummary(7, { decision: null, secretA: true }) }),
    buildReport(6),
    // The step was accepted, the decision that makes it "issued" is still asked for.
    buildReport(7, {
      summaryReported: issued('2017-08-15'),
      summaryVerified: buildSummary(7, { decision: null }),
    }),
  ]);
  const board = computeBoard(input);
  const curve = computeBurnUp(input, board);

  it('rises on the day of each document, not of the round that told it', () => {
    expect(curve.on).toEqual(['2016-05-10', '2017-02-27', '2017-03-30', '2017-06-01', '2017-08-15']);
    expect(curve.issued).toEqual([0, 1, 2, 2, 3]);
    expect(curve.issuedVerified).toEqual([0, 1, 1, 1, 1]);
    expect(curve.underWay).toEqual([3, 3, 3, 4, 4]);
  });

  it('names what has no day, so that with it the last point is the figure of the overview', () => {
    expect([curve.undatedIssued, curve.undatedUnderWay]).toEqual([1, 2]);
    const { groups } = computeOverview(board, null, input.obligations);
    expect((curve.issued.at(-1) ?? 0) + curve.undatedIssued).toBe(groups.all.issued.value);
    expect(curve.issuedVerified.at(-1)).toBe(groups.all.issued.verified);
    expect((curve.underWay.at(-1) ?? 0) + curve.undatedUnderWay).toBe(groups.all.underWay.value);
  });
});
