import { type Course, coursesOn } from './course.js';
import { fitPace } from './pace-model.js';
import { quantileOf, simulate, type Runs } from './simulation.js';

/** Half as wide as this again is what the 80 % range leaves to each side. */
export const RANGE = { low: 0.1, middle: 0.5, high: 0.9 } as const;

const ORIGINS = 4;
const HORIZON = 91;
const RUNS = 120;
/** What is believed beforehand: that the model is right, as if so many forecasts, or so many issues, had said so. */
const BELIEF = { forecasts: 4, issues: 15 } as const;

/** What past forecasts say of the model: how its pace and its spread have to be taken. */
export interface Calibration {
  /** Issues that came for each one forecast. */
  readonly common: number;
  /** How much wider (or narrower) than the model says the past was. */
  readonly spread: number;
}

/**
 * The model is asked a quarter ahead from four earlier days, knowing only what was known then; what came instead tells
 * whether it is too slow or too sure (rolling origin: Tashman, International Journal of Forecasting 16, 2000).
 */
export function calibrate(
  courses: readonly Course[],
  today: number,
  lastDay: number,
  seed: string,
): Calibration {
  const past: { came: number; mean: number; variance: number }[] = [];
  for (let back = 1; back <= ORIGINS; back++) {
    const from = today - back * HORIZON;
    const known = coursesOn(courses, from);
    const issued = known.filter((course) => course.issued).length;
    if (issued < 3) break;
    const until = from + HORIZON;
    const asked = { seed: `${seed}|${from}`, from: 0, to: RUNS, until, follow: false };
    const counts = simulate(fitPace(known, from, lastDay), known, asked).counts.at(-1)!;
    const mean = counts.reduce((sum, count, value) => sum + count * value, 0) / RUNS;
    const variance = counts.reduce((sum, count, value) => sum + count * (value - mean) ** 2, 0) / RUNS;
    const came = coursesOn(courses, until).filter((course) => course.issued).length;
    past.push({ came: came - issued, mean: mean - issued, variance });
  }
  const sum = (of: (one: (typeof past)[number]) => number) => past.reduce((all, one) => all + of(one), 0);
  const common = (sum(({ came }) => came) + BELIEF.issues) / (sum(({ mean }) => mean) + BELIEF.issues);
  const misses = sum(({ came, mean, variance }) => (came - common * mean) ** 2 / Math.max(1, variance));
  return { common, spread: Math.sqrt((BELIEF.forecasts + misses) / (BELIEF.forecasts + past.length)) };
}

export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The range of a week, widened about its middle; never below what is issued already nor above all. */
export function rangeOf(runs: Runs, week: number, spread: number, issued: number, all: number): Range {
  const counts = runs.counts[week]!;
  const middle = quantileOf(counts, RANGE.middle);
  const wide = (share: number) => middle + (quantileOf(counts, share) - middle) * spread;
  return {
    low: Math.max(issued, Math.round(wide(RANGE.low))),
    middle,
    high: Math.min(all, Math.round(wide(RANGE.high))),
  };
}
