import { describe, expect, it } from '@jest/globals';
import { instantMs, instantOf } from '../text/civil-date.js';
import { computeBoard } from './board.js';
import type { BoardInput } from './board-input.js';
import {
  buildBoardInput,
  buildDecision,
  buildPlan,
  buildReport,
  buildSummary,
  QUARTER_1,
  QUARTER_4,
  SESSION_DAY,
} from './build-board.js';

const rowOf = (input: BoardInput) => {
  const [row] = computeBoard(input).rows;
  if (!row) throw new Error('no row');
  return row;
};

describe('the report of one agency on the board', () => {
  it.each([
    ['nothing begun', buildReport(1), 'notReported'],
    ['a draft stays unseen', buildReport(1, { state: 'draft' }), 'notReported'],
    ['waiting for approval', buildReport(1, { state: 'ready' }), 'drafting'],
    ['sent', buildReport(1, { summaryReported: buildSummary(3) }), 'submitted'],
    ['returned', buildReport(1, { state: 'returned', summaryReported: buildSummary(3) }), 'returned'],
    [
      'completed and waiting for approval again',
      buildReport(1, { state: 'ready', summaryReported: buildSummary(3) }),
      'returned',
    ],
    [
      'verified',
      buildReport(1, { summaryReported: buildSummary(3), summaryVerified: buildSummary(3) }),
      'verified',
    ],
  ])('%s', (_, report, word) => {
    expect(rowOf(buildBoardInput([report])).report.state).toBe(word);
  });

  it('is past due without an extension and not with one', () => {
    expect(rowOf(buildBoardInput([buildReport(1)])).report.pastDue).toBe(true);
    const extended = buildReport(1, { extendedUntil: '2018-03-24T00:00:00+07:00' });
    expect(rowOf(buildBoardInput([extended])).report).toMatchObject({ pastDue: false, extended: true });
  });

  it('returned is past due only after the later of the day it was given and the time granted meanwhile', () => {
    const returned = { state: 'returned' as const, returnedUntil: '2018-03-14T00:00:00+07:00' };
    expect(rowOf(buildBoardInput([buildReport(1, returned)])).report).toMatchObject({
      returnedUntil: '2018-03-14T00:00:00+07:00',
      returnPastDue: true,
    });
    const granted = buildReport(1, { ...returned, extendedUntil: '2018-03-24T00:00:00+07:00' });
    expect(rowOf(buildBoardInput([granted])).report).toMatchObject({
      returnedUntil: '2018-03-24T00:00:00+07:00',
      returnPastDue: false,
    });
    const before = buildReport(1, { ...returned, extendedUntil: '2018-03-13T00:00:00+07:00' });
    expect(rowOf(buildBoardInput([before])).report.returnPastDue).toBe(true);
  });

  it('shows an agency without a report row as not reported', () => {
    const input = buildBoardInput([buildReport(1)]);
    expect(rowOf({ ...input, reports: [] }).report.state).toBe('notReported');
  });

  it('shows figures of no round when none is open', () => {
    const input = buildBoardInput([buildReport(1)], { round: null });
    expect(computeBoard(input)).toMatchObject({
      roundId: null,
      rows: [{ opened: false, report: { pastDue: false } }],
    });
  });
});

describe('the two bases', () => {
  const sentOnly = buildReport(1, { summaryReported: buildSummary(7) });
  const stepBack = buildReport(2, {
    summaryReported: buildSummary(3),
    standingVerified: { summary: buildSummary(7), roundId: '2017-Q4' },
  });

  it('reported shows what was sent, verified what was verified', () => {
    const input = buildBoardInput([sentOnly]);
    expect(rowOf(input).architecture).toMatchObject({ issued: true, verified: false });
    expect(rowOf({ ...input, basis: 'verified' }).architecture).toMatchObject({ issued: false, step: null });
  });

  it('a step back shows on the reported basis and not yet on the verified one', () => {
    const row = rowOf(buildBoardInput([stepBack]));
    expect([row.architecture.step, row.architectureVerified.step]).toEqual([3, 7]);
    expect(row.architectureVerified.lastConfirmedRound).toBe('2017-Q4');
  });

  it('a verified decision keeps its day under a newer answer with another one', () => {
    const report = buildReport(1, {
      summaryReported: buildSummary(8, { decision: buildDecision('2018-03-01', 'MH-99/QĐ-UBND') }),
      standingVerified: { summary: buildSummary(7), roundId: '2017-Q4' },
    });
    const { architecture } = rowOf(buildBoardInput([report]));
    expect([architecture.step, architecture.decision?.numberSymbol]).toEqual([8, 'MH-12/QĐ-UBND']);
  });

  it('a focal unit once verified stays when nothing is sent', () => {
    const report = buildReport(1, {
      standingVerified: { summary: buildSummary(3, { focalUnit: 'Sở TT&TT' }), roundId: '2017-Q4' },
    });
    expect(rowOf(buildBoardInput([report])).areas).toMatchObject({
      focalUnit: 'Sở TT&TT',
      oneStopCount: null,
    });
  });
});

describe('the previous round', () => {
  const before = [buildReport(1, { summaryReported: buildSummary(5) })];
  const input = buildBoardInput([buildReport(1, { summaryReported: buildSummary(3) })], {
    previous: before,
    previousRound: QUARTER_4,
  });

  it('gives each agency its step of then, so that a step back is seen', () => {
    expect(rowOf(input)).toMatchObject({ previousStep: 5, architecture: { step: 3 } });
  });
});

describe('how long a board is valid', () => {
  it.each<[string, string, string, string | null]>([
    ['to midnight', '2018-03-16T08:00:00+07:00', '2018-03-17T00:00:00+07:00', null],
    ['to the due instant', '2018-03-09T20:00:00+07:00', '2018-03-10T00:00:00+07:00', null],
    ['from a midnight to the next', '2018-03-17T00:00:00+07:00', '2018-03-18T00:00:00+07:00', null],
    [
      'to an opening in the morning',
      '2018-02-19T06:00:00+07:00',
      '2018-02-19T07:30:00+07:00',
      '2018-02-19T07:30:00+07:00',
    ],
  ])('%s', (_, asOf, until, opensAt) => {
    const input = buildBoardInput([buildReport(1)], { asOf });
    const round = opensAt ? { ...QUARTER_1, opensAt } : QUARTER_1;
    expect(computeBoard({ ...input, round }).validUntil).toBe(until);
  });

  it('to the end of an extension granted to one agency at noon', () => {
    const reports = [buildReport(1), buildReport(2, { extendedUntil: '2018-03-16T12:00:00+07:00' })];
    expect(computeBoard(buildBoardInput(reports)).validUntil).toBe('2018-03-16T12:00:00+07:00');
  });

  it('nothing on it changes before that instant by time alone', () => {
    const reports = [
      buildReport(1, { summaryReported: buildSummary(3, buildPlan({ 7: '2018-08-01' })) }),
      buildReport(2, { extendedUntil: '2018-03-16T12:00:00+07:00' }),
      buildReport(3),
    ];
    const input = buildBoardInput(reports);
    const board = computeBoard(input);
    const before = instantOf(instantMs(board.validUntil) - 1);
    expect({ ...computeBoard({ ...input, asOf: before }), asOf: '' }).toEqual({ ...board, asOf: '' });
    const then = computeBoard({ ...input, asOf: board.validUntil });
    expect(then.rows.map((row) => row.report.pastDue)).not.toEqual(
      board.rows.map((row) => row.report.pastDue),
    );
  });
});

describe('a board asked again for the same instant', () => {
  it('is the same', () => {
    const input = buildBoardInput([buildReport(1, { summaryReported: buildSummary(3) }), buildReport(2)]);
    expect(JSON.stringify(computeBoard(input))).toBe(
      JSON.stringify(computeBoard({ ...input, asOf: SESSION_DAY })),
    );
  });
});
