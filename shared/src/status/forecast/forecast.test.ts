import { describe, expect, it } from '@jest/globals';
import { civil } from '../../text/civil-date.js';
import { buildBoardInput, buildDecision, buildReport, buildSummary } from '../build-board.js';
import { coursesOn, type Course } from './course.js';
import { agenciesWithUndatedSteps, coursesOfBoard, dayNumber, dayOfNumber } from './courses-of-board.js';
import { computeForecast, type ForecastQuestion } from './forecast.js';
import { LAST_DAY, makeHistory } from './made-histories.js';

const TODAY = civil('2018-03-16');
const LAST = civil('2018-08-31');
// Made histories end on the last good day of công văn 1655.
const SHIFT = dayNumber(LAST) - LAST_DAY;

const shifted = (courses: readonly Course[]): Course[] =>
  courses.map((course) => ({
    ...course,
    entries: course.entries.map(({ step, day }) => ({ step, day: day + SHIFT })),
  }));

const HISTORY = coursesOn(shifted(makeHistory('constantPace', 7)), dayNumber(TODAY));
const ask = (more: Partial<ForecastQuestion> = {}) =>
  computeForecast({ courses: HISTORY, today: TODAY, lastDay: LAST, seed: '1549', ...more });

describe('the forecast', () => {
  const made = ask();

  it('gives a range about its middle, never below what is issued already nor above all', () => {
    expect(made.state).toBe('made');
    const { low, middle, high } = made.range!;
    expect([made.issued <= low, low <= middle, middle <= high, high <= made.denominator]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([made.denominator, made.runs]).toEqual([93, 10_000]);
  });

  it('is the same for the same position and another for another', () => {
    expect(ask()).toEqual(made);
    expect(ask({ seed: '1550' }).agencies).not.toEqual(made.agencies);
  });

  it('begins at what is issued today, ends on the last good day and never falls', () => {
    const { on, middle } = made.curve;
    expect([on[0], on.at(-1), middle[0], middle.at(-1)]).toEqual([
      TODAY,
      LAST,
      made.issued,
      made.range!.middle,
    ]);
    expect(middle.every((value, at) => at === 0 || value >= middle[at - 1]!)).toBe(true);
  });

  it('says of each agency that has not issued how likely it is in time, and on which day', () => {
    expect(made.agencies).toHaveLength(made.denominator - made.issued);
    for (const { probability, day, gap } of made.agencies) {
      expect(probability).toBeGreaterThanOrEqual(0);
      expect(probability).toBeLessThanOrEqual(1);
      // In time by its median day is in time in half of the runs or more.
      if (day && Math.abs(probability - 0.5) > 0.05) expect(day <= LAST).toBe(probability > 0.5);
      if (day) expect(gap).toBe(dayNumber(day) - dayNumber(LAST));
    }
  });

  it('puts who is further ahead of who has not begun', () => {
    const chance = (steps: readonly number[]) => {
      const own = HISTORY.filter(
        ({ issued, entries }) => !issued && steps.includes(entries.at(-1)?.step ?? 0),
      );
      const of = own.map(
        ({ agency }) => made.agencies.find((row) => row.agencyNumber === agency)!.probability,
      );
      return of.reduce((sum, one) => sum + one, 0) / of.length;
    };
    expect(chance([6])).toBeGreaterThan(chance([3]));
    expect(chance([3])).toBeGreaterThan(chance([0]));
  });

  it('says what is missing where there are fewer than ten issues or events in fewer than four quarters', () => {
    const nine = HISTORY.filter(({ issued }) => issued).slice(0, 9);
    const few = ask({ courses: [...nine, ...HISTORY.filter(({ issued }) => !issued)] });
    expect([few.state, few.evidence.issues, few.range, few.agencies]).toEqual(['tooLittle', 9, null, []]);
    const sudden = HISTORY.map((course) => ({
      ...course,
      entries: course.entries.map(({ step }) => ({ step, day: dayNumber(civil('2018-02-01')) + step })),
    }));
    expect(ask({ courses: sudden })).toMatchObject({ state: 'tooLittle', evidence: { quarters: 1 } });
  });

  it('is not made after the deadline, nor where no document sets one', () => {
    expect(ask({ today: civil('2018-09-04') }).state).toBe('afterDeadline');
    expect(ask({ lastDay: null }).state).toBe('noDeadline');
  });

  it('has nothing left to find out on the last good day', () => {
    const { range, issued } = ask({ today: LAST, courses: HISTORY });
    expect(range).toEqual({ low: issued, middle: issued, high: issued });
  });

  it('stands with nobody left to issue, and with no agency at all', () => {
    const all = HISTORY.filter(({ issued }) => issued);
    expect(ask({ courses: all }).range).toEqual({ low: all.length, middle: all.length, high: all.length });
    expect(ask({ courses: [] })).toMatchObject({ state: 'tooLittle', denominator: 0 });
  });
});

describe('the way of an agency', () => {
  const dated = (step: number, documentDate: string | null, startedOn: string | null = documentDate) => ({
    step,
    startedOn: startedOn ? civil(startedOn) : null,
    documentDate: documentDate ? civil(documentDate) : null,
  });
  const input = buildBoardInput([
    buildReport(1, {
      summaryReported: buildSummary(7, {
        decision: buildDecision('2017-06-20'),
        stepDates: [dated(1, '2017-01-10'), dated(6, '2017-05-02'), dated(7, '2017-06-20')],
      }),
    }),
    buildReport(2, { summaryReported: buildSummary(3, { stepDates: [dated(1, '2017-09-01')] }) }),
    buildReport(3, {
      standingVerified: {
        summary: buildSummary(4, { stepDates: [dated(4, '2017-12-01')] }),
        roundId: '2017-Q4',
      },
    }),
    buildReport(4),
  ]);
  const none = () => null;
  const courseOf = (agency: number, firstSaid: Parameters<typeof coursesOfBoard>[2] = none) =>
    coursesOfBoard(input, TODAY, firstSaid)
      .find((course) => course.agency === agency)!
      .entries.map(({ step, day }) => [step, dayOfNumber(day)]);

  it('is dated by its documents', () => {
    expect(courseOf(1)).toEqual([
      [1, '2017-01-10'],
      [6, '2017-05-02'],
      [7, '2017-06-20'],
    ]);
  });

  it('is dated by the first sending that said so where no document is', () => {
    expect(agenciesWithUndatedSteps(input)).toEqual([2]);
    expect(courseOf(2, (_, step) => (step === 3 ? civil('2018-03-07') : null))).toEqual([
      [1, '2017-09-01'],
      [3, '2018-03-07'],
    ]);
  });

  it('is what was last verified where nothing was sent, and has not begun where nothing is known', () => {
    expect([courseOf(3), courseOf(4)]).toEqual([[[4, '2017-12-01']], []]);
  });
});
