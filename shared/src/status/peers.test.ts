import { describe, expect, it } from '@jest/globals';
import { computeBoard } from './board.js';
import { buildAgency, buildBoardInput, buildReport, buildSummary } from './build-board.js';
import { peerLines } from './peers.js';

const steps = [0, 2, 3, 5, 8];
const reports = steps.map((step, at) => buildReport(31 + at, { summaryReported: buildSummary(step) }));
const agencies = [
  ...reports.map(({ agencyNumber }) =>
    buildAgency(agencyNumber, 'PROVINCE', agencyNumber < 34 ? 'Tây Nguyên' : null),
  ),
  buildAgency(1, 'MINISTRY'),
];
const { rows } = computeBoard(buildBoardInput([...reports, buildReport(1)], { agencies }));

describe('where an agency stands among its own', () => {
  const of = (number: number, among: 'kind' | 'region') =>
    peerLines(rows, number).find((line) => line.measure === 'step' && line.among === among);

  it('median and quartiles of its kind are steps somebody is at; step 8 counts as issued', () => {
    expect(of(31, 'kind')).toMatchObject({
      agencies: 5,
      known: 5,
      own: 0,
      lowerQuartile: 2,
      median: 3,
      upperQuartile: 5,
    });
  });

  it('few agencies give no quartiles: they would tell of single ones', () => {
    expect(of(31, 'region')).toMatchObject({ agencies: 3, known: 3, median: null });
    expect(of(1, 'kind')).toMatchObject({ agencies: 1, known: 0, own: null, median: null });
  });

  it('what has no region is compared with its kind only', () => {
    expect(of(35, 'region')).toBeUndefined();
    expect(peerLines(rows, 999)).toEqual([]);
  });
});
