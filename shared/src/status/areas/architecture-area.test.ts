import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { buildReport, buildSummary } from '../build-board.js';
import { architectureArea, daysByStep } from './architecture-area.js';
import { areaInput, sent } from './build-area.js';

const step = (at: number, startedOn: string | null, documentDate: string | null = null) => ({
  step: at,
  startedOn: startedOn ? civil(startedOn) : null,
  documentDate: documentDate ? civil(documentDate) : null,
});

describe('architecture: the ladder over the country', () => {
  const dated = buildSummary(3, {
    stepDates: [step(1, '2017-01-01'), step(3, '2017-03-02')],
    currentStepSince: civil('2017-03-02'),
  });
  const area = architectureArea(
    areaInput([
      sent(1, buildSummary(7), buildSummary(7)),
      sent(40, dated),
      sent(41, buildSummary(0)),
      buildReport(42),
    ]),
  );

  it('who is further counts at every earlier step, with the verified part beside it', () => {
    expect(area.steps.map(({ reached }) => reached.value)).toEqual([3, 2, 2, 2, 1, 1, 1, 1]);
    expect(area.steps[7]!.reached).toMatchObject({ verified: 1, denominator: 4, denominatorName: 'all' });
  });

  it('an agency without a report is not at step 0', () => {
    expect(area.unknown).toBe(1);
    expect(area.steps[0]!.here).toBe(1);
  });

  it('days of a step run from its document to that of the next one taken; what has no day says nothing', () => {
    expect(daysByStep(dated)).toEqual(new Map([[1, 60]]));
    expect(area.steps[1]).toMatchObject({ medianDays: 60, passed: 1 });
    expect(daysByStep(buildSummary(2, { stepDates: [step(1, null), step(2, '2017-03-02')] })).size).toBe(0);
    expect(
      daysByStep(buildSummary(2, { stepDates: [step(1, '2018-01-01'), step(2, '2017-03-02')] })).size,
    ).toBe(0);
  });

  it('a claimed step 7 without a decision has not issued', () => {
    const claimed = architectureArea(areaInput([sent(1, buildSummary(7, { decision: null }))]));
    expect(claimed.steps[7]!.reached.value).toBe(0);
    expect(claimed.rows[0]).toMatchObject({ step: 6, issued: false });
  });

  it('no agency at all: nothing is counted and nothing breaks', () => {
    expect(architectureArea(areaInput([])).steps[7]!.reached).toMatchObject({ value: 0, denominator: 0 });
  });

  it('own workshops are those of this round; "none held" is an answer and holds none', () => {
    const held = (count: number, participants: number | null) =>
      buildSummary(3, { workshops: { count, participants } });
    const standing = { roundId: '2017-Q4' as const, summary: held(9, 90) };
    const { workshops, rows } = architectureArea(
      areaInput([
        sent(40, held(2, 80), held(2, 80)),
        sent(41, held(1, null)),
        sent(42, held(0, 0)),
        buildReport(43, { standingVerified: standing }),
      ]),
    );
    expect(workshops).toMatchObject({ events: 3, participants: 80, participantsOf: 1 });
    expect(workshops.held).toMatchObject({ value: 2, denominator: 4, verified: 1, verifiedOnly: 0 });
    expect(rows.map((row) => row.workshops)).toEqual([2, 1, 0, null]);
  });
});
