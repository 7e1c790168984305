import type { CivilDate } from '../../text/civil-date.js';
import { calibrate, rangeOf } from './calibration.js';
import { type Course, ISSUED } from './course.js';
import { dayNumber, dayOfNumber } from './courses-of-board.js';
import { fitPace, type PaceModel } from './pace-model.js';
import { type AgencyRuns, type Runs, simulate } from './simulation.js';

export const FORECAST_RUNS = 10_000;
/** Runs made at a stretch, so that a server answers others in between. */
const STRETCH = 250;
/** Draws for all agencies together: 12,000 units get fewer runs. */
const MOST_DRAWS = 3_000_000;

/** Enough to forecast from (issue 4, 2): events in four different quarters and ten issues. */
export const ENOUGH = { quarters: 4, issues: 10 } as const;

export interface ForecastQuestion {
  readonly courses: readonly Course[];
  readonly today: CivilDate;
  /** The last day still in time; null where no document sets one. */
  readonly lastDay: CivilDate | null;
  /** The position of the board: the same board has the same forecast. */
  readonly seed: string;
}

/** What the forecast stands on. */
export interface ForecastEvidence {
  readonly events: number;
  readonly quarters: number;
  readonly issues: number;
  /** Issued in the twelve months up to today, by dated decisions. */
  readonly issuedLastYear: number;
}

export interface AgencyForecast {
  readonly agencyNumber: number;
  /** Share of the runs in which it issues by the last good day. */
  readonly probability: number;
  /** The median day of issuing; null: later than eighteen months after the deadline. */
  readonly day: CivilDate | null;
  /** Days from the last good day to the forecast day; negative is room, null as above. */
  readonly gap: number | null;
}

export interface ForecastCurve {
  readonly on: readonly CivilDate[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export interface Forecast {
  readonly state: 'made' | 'tooLittle' | 'afterDeadline' | 'noDeadline';
  readonly denominator: number;
  readonly issued: number;
  readonly evidence: ForecastEvidence;
  readonly runs: number;
  /** The 80 % range of those that will have issued by the deadline, and its middle; null unless made. */
  readonly range: { readonly low: number; readonly middle: number; readonly high: number } | null;
  readonly curve: ForecastCurve;
  readonly agencies: readonly AgencyForecast[];
}

const NO_CURVE: ForecastCurve = { on: [], low: [], middle: [], high: [] };

/** The whole forecast at once. */
export function computeForecast(question: ForecastQuestion): Forecast {
  const parts = forecastInParts(question);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/**
 * How many of the denominator will have issued by the deadline, with an 80 % range, and when each agency will
 * (issue 4, 2). Method: pace-model, simulation, calibration; how far to be trusted: BACKTEST.md. Stops after each stretch of work.
 */
export function* forecastInParts(question: ForecastQuestion): Generator<void, Forecast, void> {
  const { courses, today, lastDay, seed } = question;
  const issued = courses.filter((course) => course.issued).length;
  const evidence = evidenceOf(courses, today);
  const nothing = {
    denominator: courses.length,
    issued,
    evidence,
    runs: 0,
    range: null,
    curve: NO_CURVE,
    agencies: [],
  };
  if (lastDay === null) return { ...nothing, state: 'noDeadline' };
  if (today > lastDay) return { ...nothing, state: 'afterDeadline' };
  if (evidence.quarters < ENOUGH.quarters || evidence.issues < ENOUGH.issues)
    return { ...nothing, state: 'tooLittle' };

  const from = dayNumber(today);
  const to = dayNumber(lastDay);
  if (from === to) return { ...nothing, state: 'made', range: { low: issued, middle: issued, high: issued } };
  const model = fitPace(courses, from, to);
  yield;
  const { common, spread } = calibrate(courses, from, to, seed);
  const wanted = runsFor(courses.length - issued);
  let runs: Runs | null = null;
  for (let run = 0; run < wanted; run += STRETCH) {
    yield;
    const more = simulate(model, courses, { seed, from: run, to: run + STRETCH, common });
    runs = runs ? added(runs, more) : more;
  }
  return { ...nothing, state: 'made', ...concluded(model, runs!, spread, issued, courses.length) };
}

/** As many runs as the draws allow, in whole stretches; 10,000 for the 93 agencies. */
function runsFor(open: number): number {
  const runs = Math.min(FORECAST_RUNS, MOST_DRAWS / Math.max(1, open));
  return Math.max(1, Math.floor(runs / STRETCH)) * STRETCH;
}

function concluded(model: PaceModel, runs: Runs, spread: number, issued: number, all: number) {
  const weeks = runs.weekEnds.map((_, week) => rangeOf(runs, week, spread, issued, all));
  return {
    runs: runs.runs,
    range: weeks.at(-1)!,
    curve: {
      on: [model.today, ...runs.weekEnds].map(dayOfNumber),
      low: [issued, ...weeks.map(({ low }) => low)],
      middle: [issued, ...weeks.map(({ middle }) => middle)],
      high: [issued, ...weeks.map(({ high }) => high)],
    },
    agencies: [...runs.agencies].map(([agencyNumber, own]) =>
      agencyForecast(agencyNumber, own, runs.runs, model.lastDay),
    ),
  };
}

function agencyForecast(
  agencyNumber: number,
  own: AgencyRuns,
  runs: number,
  lastDay: number,
): AgencyForecast {
  const days = Float64Array.from(own.days).sort();
  const median = days[Math.floor(days.length / 2)] ?? Number.POSITIVE_INFINITY;
  const day = Number.isFinite(median) ? Math.floor(median) : null;
  return {
    agencyNumber,
    probability: own.inTime / runs,
    day: day === null ? null : dayOfNumber(day),
    gap: day === null ? null : day - lastDay,
  };
}

function added(a: Runs, b: Runs): Runs {
  return {
    runs: a.runs + b.runs,
    weekEnds: a.weekEnds,
    counts: a.counts.map((row, week) => row.map((count, value) => count + b.counts[week]![value]!)),
    agencies: new Map(
      [...a.agencies].map(([agency, { inTime, days }]) => {
        const more = b.agencies.get(agency)!;
        return [agency, { inTime: inTime + more.inTime, days: [...days, ...more.days] }];
      }),
    ),
  };
}

function evidenceOf(courses: readonly Course[], today: CivilDate): ForecastEvidence {
  const now = dayNumber(today);
  const entries = courses.flatMap((course) => course.entries).filter(({ day }) => day <= now);
  const quarters = new Set(
    entries.map(({ day }) => {
      const on = dayOfNumber(day);
      return `${on.slice(0, 4)} ${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
    }),
  );
  const issues = entries.filter(({ step }) => step === ISSUED);
  return {
    events: entries.length,
    quarters: quarters.size,
    issues: issues.length,
    issuedLastYear: issues.filter(({ day }) => day > now - 365).length,
  };
}
