import { describe, expect, it } from '@jest/globals';
import { type BoardInput, type BoardReport } from './board-input.js';
import { computeBoard } from './board.js';
import { buildBoardInput, buildReport, buildSummary, QUARTER_1, QUARTER_4 } from './build-board.js';
import { computeBurnUp } from './burn-up.js';
import { computeOverview } from './overview.js';

const reports: BoardReport[] = [0, 3, 7, 5, null].map((step, at) =>
  buildReport(at + 1, step === null ? {} : { summaryReported: buildSummary(step) }),
);
const earlierReports = [0, 1, 2, 3, 4].map((step, at) =>
  buildReport(at + 1, { summaryReported: buildSummary(step), summaryVerified: buildSummary(step) }),
);
const first = buildBoardInput(reports, {
  round: QUARTER_1,
  previousRound: QUARTER_4,
  previous: earlierReports,
  openedFor: [1, 2, 3, 4, 5],
});
const withReport = (input: BoardInput, report: BoardReport): BoardInput => ({
  ...input,
  reports: input.reports.map((one) => (one.agencyNumber === report.agencyNumber ? report : one)),
});

/** Everything that is cut from a board, made with and without the one before. */
function everything(input: BoardInput, before: BoardInput | null) {
  const goneOn = before && { input: before, board: computeBoard(before) };
  const board = computeBoard(input, goneOn);
  return {
    board,
    overview: computeOverview(board, null, input.obligations),
    burnUp: computeBurnUp(input, board),
  };
}

describe('a board that goes on from the one before', () => {
  const changes: readonly [string, BoardInput][] = [
    ['nothing happened', { ...first }],
    ['a minute has passed', { ...first, asOf: '2018-03-16T08:01:00+07:00' }],
    ['midnight has passed', { ...first, asOf: '2018-03-17T00:00:00+07:00' }],
    ['the deadline of 01/9/2018 has passed', { ...first, asOf: '2018-09-01T00:00:00+07:00' }],
    ['it is asked for an earlier instant', { ...first, asOf: '2018-03-01T08:00:00+07:00' }],
    [
      'an agency has sent its report',
      withReport(first, buildReport(5, { summaryReported: buildSummary(7), late: true })),
    ],
    [
      'an agency has been given more time',
      withReport(first, { ...reports[0]!, extendedUntil: '2018-03-16T09:00:00+07:00' }),
    ],
    [
      'an answer of the round before has been verified again',
      {
        ...first,
        previous: [buildReport(1, { summaryReported: buildSummary(6) }), ...earlierReports.slice(1)],
      },
    ],
    ['the other basis is asked for', { ...first, basis: 'verified' }],
    [
      'the round has another due instant',
      { ...first, round: { ...QUARTER_1, dueAt: '2018-03-20T00:00:00+07:00' } },
    ],
    ['the scope of the round has changed', { ...first, openedFor: [1, 2] }],
    [
      'an agency bears another name',
      { ...first, agencies: first.agencies.map((one) => ({ ...one, nameVi: 'Khác' })) },
    ],
  ];

  it.each(changes)('says the same as one made anew: %s', (_name, input) => {
    expect(everything(input, first)).toEqual(everything(input, null));
  });

  it('takes over the rows of agencies to which nothing happened, and only those', () => {
    const before = computeBoard(first);
    const next = withReport(first, buildReport(5, { summaryReported: buildSummary(7) }));
    const board = computeBoard(next, { input: first, board: before });
    expect(board.rows.map((row, at) => row === before.rows[at])).toEqual([true, true, true, true, false]);
  });
});
