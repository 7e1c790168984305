import { describe, expect, it } from '@jest/globals';
import { computeBoard } from './board.js';
import { buildBoardInput, buildReport, buildSummary } from './build-board.js';
import { libraryEntries, waitingForLibrary } from './library.js';

const issued = buildSummary(7);
const secret = buildSummary(7, { secretA: true });

const board = computeBoard(
  buildBoardInput([
    buildReport(31, { summaryReported: issued, summaryVerified: issued }),
    buildReport(32, { summaryReported: issued }),
    buildReport(33, { summaryReported: secret, summaryVerified: secret }),
    buildReport(34, { summaryReported: secret, standingVerified: { summary: issued, roundId: '2017-Q4' } }),
    buildReport(35, { standingVerified: { summary: issued, roundId: '2017-Q4' } }),
    buildReport(36, { summaryReported: buildSummary(6) }),
  ]),
);

describe('the library of issued architectures', () => {
  it('holds what the Authority has verified, of whatever round', () => {
    expect(libraryEntries(board).map(({ number }) => number)).toEqual([31, 35]);
  });

  it('a secret architecture never appears, nor one that was marked secret since', () => {
    const numbers = libraryEntries(board).map(({ number }) => number);
    expect(numbers).not.toContain(33);
    expect(numbers).not.toContain(34);
  });

  it('tells how many declared ones wait, without naming them', () => {
    expect(waitingForLibrary(board)).toBe(1);
  });
});
