import { type Course, ISSUED, standingOn } from './course.js';
import { bucketOf, nearness, type PaceModel } from './pace-model.js';
import { type Draw, drawsFrom, exponential, gamma, normal } from './draws.js';

const WEEK = 7;
/** A month of four weeks shares one factor. */
const WEEKS_TOGETHER = 4;
/** Beyond the deadline an agency is followed for so many weeks; later is "not within this time". */
const WEEKS_AFTER = 78;
/** One in so many runs is followed beyond the deadline: enough for a median day. */
const FOLLOWED = 8;
/** Nobody knows how the whole country will go on: a factor common to a whole run. */
const COMMON_SD = 0.22;

/** What some runs gave; the runs of one forecast may be made in several parts and added. */
export interface Runs {
  readonly runs: number;
  /** By week from today, the last one ending on the last good day: how many runs ended it with so many issued. */
  readonly counts: readonly (readonly number[])[];
  /** Last day of each of those weeks. */
  readonly weekEnds: readonly number[];
  readonly agencies: ReadonlyMap<number, AgencyRuns>;
}

export interface AgencyRuns {
  /** Runs that issue by the last good day. */
  inTime: number;
  /** Days of issuing in the runs that were followed, `Infinity` where none came. */
  readonly days: number[];
}

interface Wanted {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  /** The last day that is asked about. */
  readonly until?: number;
  /** Whether some runs go on beyond it. */
  readonly follow?: boolean;
  /** What past forecasts say of the pace as a whole. */
  readonly common?: number;
}

/** Plays the future so many times, from the first run to the last; the seed and the number of the run fix every draw. */
export function simulate(
  model: PaceModel,
  courses: readonly Course[],
  { seed, from, to, until = model.lastDay, follow = true, common = 1 }: Wanted,
): Runs {
  const { today } = model;
  const open = courses.filter(({ issued }) => !issued);
  const issued = courses.length - open.length;
  const inTime = Math.max(0, Math.ceil((until - today) / WEEK));
  const ends = weekEnds(today, until, inTime + WEEKS_AFTER);
  const counts = Array.from({ length: inTime }, () => new Array<number>(courses.length + 1).fill(0));
  const agencies = new Map(open.map(({ agency }): [number, AgencyRuns] => [agency, { inTime: 0, days: [] }]));
  const starts = open.map((course) => standingOn(course, today, model.waitingSince));
  const pace = new Float64Array(ends.length);
  const perWeek = new Int32Array(inTime);
  for (let run = from; run < to; run++) {
    const draw = drawsFrom(seed, run);
    const rates = drawRates(model, draw);
    drawPace(model, ends, pace, common, draw);
    const followed = follow && run % FOLLOWED === 0;
    const weeks = followed ? ends.length : inTime;
    perWeek.fill(0);
    for (const [at, { agency }] of open.entries()) {
      const own = model.byAgency.get(agency)!;
      const factor = gamma(draw, model.shape + own.events) / (model.shape + own.expected);
      const day = dayOfIssue(model, rates, factor, starts[at]!, { ends, pace, weeks }, draw);
      const tally = agencies.get(agency)!;
      if (day.week < inTime) {
        tally.inTime++;
        perWeek[day.week]!++;
      }
      if (followed) tally.days.push(day.on);
    }
    let count = issued;
    for (let week = 0; week < inTime; week++) counts[week]![(count += perWeek[week]!)]!++;
  }
  return { runs: to - from, counts, weekEnds: ends.slice(0, inTime), agencies };
}

function weekEnds(today: number, lastDay: number, weeks: number): number[] {
  const inTime = Math.max(0, Math.ceil((lastDay - today) / WEEK));
  const from = Math.max(today, lastDay);
  return Array.from({ length: weeks }, (_, week) =>
    week < inTime ? Math.min(lastDay, today + (week + 1) * WEEK) : from + (week - inTime + 1) * WEEK,
  );
}

interface Rates {
  readonly age: readonly number[];
  readonly step: readonly number[];
  readonly start: number;
}

/** Rates that what was seen leaves possible: fewer events, wider apart. */
function drawRates(model: PaceModel, draw: Draw): Rates {
  const of = ({ events, expected }: { events: number; expected: number }, weight = 0) =>
    gamma(draw, events + weight) / (expected + weight);
  return {
    age: model.byAge.map((tally) => of(tally)),
    step: model.byStep.map((tally) => of(tally, 6)),
    start: of(model.start),
  };
}

function drawPace(
  model: PaceModel,
  ends: readonly number[],
  pace: Float64Array,
  level: number,
  draw: Draw,
): void {
  const rush = model.rush.mean + model.rush.sd * normal(draw);
  const common = level * Math.exp(COMMON_SD * normal(draw));
  const shape = 1 / model.uneven;
  let month = 1;
  for (const [week, end] of ends.entries()) {
    if (week % WEEKS_TOGETHER === 0) month = gamma(draw, shape) / shape;
    pace[week] = common * month * Math.exp(rush * (nearness(end - 3, model.lastDay) - model.rush.centre));
  }
}

interface Weeks {
  readonly ends: readonly number[];
  readonly pace: Float64Array;
  readonly weeks: number;
}

const NEVER = { week: Number.POSITIVE_INFINITY, on: Number.POSITIVE_INFINITY };

/** Week and day on which an agency issues in one run. */
function dayOfIssue(
  { today, next }: PaceModel,
  rates: Rates,
  factor: number,
  start: { step: number; day: number },
  { ends, pace, weeks }: Weeks,
  draw: Draw,
): { week: number; on: number } {
  let { step } = start;
  let since = start.day;
  let day = today;
  let need = exponential(draw);
  for (let week = 0; week < weeks; week++) {
    const end = ends[week]!;
    while (day < end) {
      const readiness = step === 0 ? rates.start : rates.age[bucketOf(day - since)]! * rates.step[step]!;
      const rate = readiness * factor * pace[week]!;
      const took = need / rate;
      if (day + took > end) {
        need -= rate * (end - day);
        day = end;
        break;
      }
      day += took;
      step = chosen(next[step]!, draw);
      if (step >= ISSUED) return { week, on: day };
      since = day;
      need = exponential(draw);
    }
  }
  return NEVER;
}

function chosen(choices: PaceModel['next'][number], draw: Draw): number {
  let left = draw();
  for (const { step, share } of choices) if ((left -= share) <= 0) return step;
  return choices.at(-1)!.step;
}

/** The value that so many of the runs do not exceed. */
export function quantileOf(counts: readonly number[], share: number): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of counts.entries()) if ((seen += count) >= share * all) return value;
  return counts.length - 1;
}
