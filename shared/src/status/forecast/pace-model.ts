import { type Course, ISSUED, type Stay, staysOf } from './course.js';

/** Days in a step at which the readiness to go on may change: the piecewise constant hazard of a life table. */
const AGES = [14, 28, 42, 56, 70, 84, 98, 112, 140, 180, 240] as const;
const BUCKETS = AGES.length + 1;
const MONTH = 30;
const ROUNDS = 5;

/** Steps that follow in the form (A3): half an observation each, so that a way nobody has gone yet stays open. */
const LADDER: Readonly<Record<number, readonly number[]>> = {
  ...{ 0: [1], 1: [2, 3], 2: [3], 3: [4, 6], 4: [5], 5: [6], 6: [7] },
};

/** Weights of what is known beforehand, in events: pooled against own (Gamma-Poisson shrinkage). */
const PRIOR = { bucket: 1.5, step: 6, start: 1 } as const;
/** What is known of deadlines before any figure: work quickens towards them (König and Kleinmann 2005). */
const RUSH = { mean: 0.4, sd: 1.2 } as const;
/** Months differ from each other by so much (variance), weighed as so many months of figures. */
const UNEVEN = { variance: 0.1, months: 3 } as const;
/** How unlike agencies may be: the shape of the Gamma law of their pace; the likeliest of these is taken. */
const SHAPES = [0.7, 1, 1.5, 2, 3, 5, 8, 14, 25] as const;

/** Counts and expectation of something: its rate is `events / expected`. */
interface Tally {
  events: number;
  expected: number;
}

export interface PaceModel {
  readonly today: number;
  readonly lastDay: number;
  /** Rate of going on per day by days in the step, steps 1 to 6. */
  readonly byAge: readonly Tally[];
  readonly start: Tally;
  /** Factor of each step, 0 to 6. */
  readonly byStep: readonly Tally[];
  /** Factor of each agency. */
  readonly byAgency: ReadonlyMap<number, Tally>;
  readonly shape: number;
  readonly rush: { readonly mean: number; readonly sd: number; readonly centre: number };
  /** Variance of the factor of a month. */
  readonly uneven: number;
  readonly next: readonly (readonly { readonly step: number; readonly share: number }[])[];
  /** The day since which an agency that has not begun waits. */
  readonly waitingSince: number;
}

/** The bucket of a number of days in a step. */
export function bucketOf(age: number): number {
  let bucket = 0;
  while (bucket < AGES.length && age >= AGES[bucket]!) bucket++;
  return bucket;
}

/** How near the deadline is: hyperbolic, a half eight months before it, 1 on it; after it nothing is driven any more. */
export const nearness = (day: number, lastDay: number): number =>
  day > lastDay ? 0.5 : 1 / (1 + (lastDay - day) / 240);

/** All stays cut into pieces of two weeks (waiting to begin: four), in columns: every fit walks them many times. */
interface Pieces {
  readonly count: number;
  readonly agency: Int32Array;
  readonly step: Int32Array;
  readonly bucket: Int32Array;
  readonly day: Int32Array;
  readonly days: Float64Array;
  readonly near: Float64Array;
  /** 1 where the agency went on at the end of the piece. */
  readonly event: Float64Array;
}

function piecesOf(stays: readonly Stay[], places: ReadonlyMap<number, number>, lastDay: number): Pieces {
  const rows = stays.flatMap(({ agency, step, from, to, next }) => {
    const length = step === 0 ? 28 : 14;
    const parts = Math.ceil((to - from) / length);
    return Array.from({ length: parts }, (_, part) => {
      const day = from + part * length;
      const end = Math.min(to, day + length);
      const event = Number(end === to && next !== null);
      return [places.get(agency)!, step, bucketOf(day - from), day, end - day, event] as const;
    });
  });
  const column = (at: 0 | 1 | 2 | 3) => Int32Array.from(rows, (row) => row[at]);
  return {
    count: rows.length,
    agency: column(0),
    step: column(1),
    bucket: column(2),
    day: column(3),
    days: Float64Array.from(rows, (row) => row[4]),
    near: Float64Array.from(rows, (row) => nearness(row[3] + row[4] / 2, lastDay)),
    event: Float64Array.from(rows, (row) => row[5]),
  };
}

const tallies = (count: number): Tally[] => Array.from({ length: count }, () => ({ events: 0, expected: 0 }));
const shrunk = ({ events, expected }: Tally, weight: number): number =>
  (events + weight) / (expected + weight);

/**
 * Learns from all stays at once how readily agencies go from step to step: a rate by days in the step, a factor for each
 * step and one for each agency, both drawn towards 1 where little is known (Gamma-Poisson empirical Bayes, Clayton and
 * Kaldor 1987), and a factor that grows towards the deadline. Each is fitted in turn while the others stand.
 */
export function fitPace(courses: readonly Course[], today: number, lastDay: number): PaceModel {
  const stays = staysOf(courses, today);
  const places = new Map(courses.map(({ agency }, place) => [agency, place]));
  const pieces = piecesOf(stays, places, lastDay);
  const { count, agency, step, bucket, days, near, event } = pieces;
  const factors = {
    age: new Float64Array(BUCKETS).fill(0.01),
    start: 0.002,
    step: new Float64Array(ISSUED).fill(1),
    agency: new Float64Array(courses.length).fill(1),
  };
  const pace = new Float64Array(count);
  const rate = (at: number): number =>
    (step[at] === 0 ? factors.start : factors.age[bucket[at]!]! * factors.step[step[at]!]!) *
    factors.agency[agency[at]!]!;
  const gather = (into: Tally[], placeOf: (at: number) => number, without: (at: number) => number) => {
    for (let at = 0; at < count; at++) {
      const tally = into[placeOf(at)];
      if (!tally) continue;
      tally.events += event[at]!;
      tally.expected += (pace[at]! * rate(at)) / without(at);
    }
    return into;
  };
  let made = {
    byAge: tallies(0),
    byStep: tallies(0),
    byAgency: tallies(0),
    start: { events: 0, expected: 0 },
  };
  let shape = 3;
  let rush: PaceModel['rush'] = { ...RUSH, centre: centreOf(pieces) };
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < count; at++) pace[at] = days[at]! * Math.exp(rush.mean * (near[at]! - rush.centre));

    const seen = gather(
      tallies(BUCKETS + 1),
      (at) => (step[at] === 0 ? BUCKETS : bucket[at]!),
      (at) => (step[at] === 0 ? factors.start : factors.age[bucket[at]!]!),
    );
    const [begun, ...ages] = [seen[BUCKETS]!, ...seen.slice(0, BUCKETS)];
    const overall = (sumOf(ages, 'events') + 1) / (sumOf(ages, 'expected') + 100);
    // Beforehand each bucket is thought to be like all: so many events in the days they would take.
    const with_ = (tally: Tally, weight: number): Tally => ({
      events: tally.events + weight,
      expected: tally.expected + weight / overall,
    });
    const byAge = ages.map((tally) => with_(tally, PRIOR.bucket));
    const start = with_(begun, PRIOR.start);
    factors.age.set(byAge.map(({ events, expected }) => events / expected));
    factors.start = start.events / start.expected;

    const byStep = gather(
      tallies(ISSUED),
      (at) => step[at] || -1,
      (at) => factors.step[step[at]!]!,
    );
    factors.step.set(byStep.map((tally) => shrunk(tally, PRIOR.step)));

    const byAgency = gather(
      tallies(courses.length),
      (at) => agency[at]!,
      (at) => factors.agency[agency[at]!]!,
    );
    shape = likeliestShape(byAgency);
    factors.agency.set(byAgency.map((tally) => shrunk(tally, shape)));

    rush = fitRush(pieces, rate, rush);
    made = { byAge, byStep, byAgency, start };
  }
  return {
    today,
    lastDay,
    byAge: made.byAge,
    byStep: made.byStep,
    start: made.start,
    byAgency: new Map(courses.map((course, place) => [course.agency, made.byAgency[place]!])),
    shape,
    rush,
    uneven: unevenness(pieces, today, (at) => pace[at]! * rate(at)),
    next: nextSteps(stays),
    waitingSince: stays.reduce((first, { from }) => Math.min(first, from), today),
  };
}

const sumOf = (list: readonly Tally[], key: keyof Tally): number =>
  list.reduce((sum, one) => sum + one[key], 0);

/** Marginal likelihood of the counts of all agencies under each shape (negative binomial); the likeliest wins. */
function likeliestShape(agencies: readonly Tally[]): number {
  const likelihood = (k: number) =>
    agencies.reduce((sum, { events, expected }) => {
      let rising = 0;
      for (let n = 0; n < events; n++) rising += Math.log(k + n);
      return sum + k * Math.log(k) + rising - (k + events) * Math.log(k + expected);
    }, 0);
  return SHAPES.reduce(
    (best, k) => {
      const value = likelihood(k);
      return value > best.value ? { k, value } : best;
    },
    { k: SHAPES[0] as number, value: Number.NEGATIVE_INFINITY },
  ).k;
}

/** The mean nearness of what happened: the factor of the deadline turns about it and leaves the level alone. */
function centreOf({ count, step, near, event }: Pieces): number {
  let [sum, events] = [0, 0];
  for (let at = 0; at < count; at++) {
    if (step[at] === 0) continue;
    sum += near[at]! * event[at]!;
    events += event[at]!;
  }
  return events > 0 ? sum / events : 0.3;
}

/** One factor for the deadline: Poisson likelihood with a normal prior, by Newton's step; its spread from the curvature. */
function fitRush(pieces: Pieces, rate: (at: number) => number, before: PaceModel['rush']): PaceModel['rush'] {
  const { count, step, days, near, event } = pieces;
  const { centre } = before;
  let [weight, first, second, seen, events] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    // Of those who have not begun fewer are left each month, which would look like a rush.
    if (step[at] === 0) continue;
    const x = near[at]! - centre;
    const expected = days[at]! * rate(at) * Math.exp(before.mean * x);
    weight += expected;
    first += expected * x;
    second += expected * x * x;
    seen += event[at]! * x;
    events += event[at]!;
  }
  if (weight === 0) return before;
  // The level is free: only how events are spread over time speaks of the deadline.
  const level = events / weight;
  const score = seen - level * first - (before.mean - RUSH.mean) / RUSH.sd ** 2;
  const curvature = level * (second - first ** 2 / weight) + 1 / RUSH.sd ** 2;
  const mean = Math.max(-2, Math.min(5, before.mean + score / curvature));
  return { mean, sd: 1 / Math.sqrt(curvature), centre };
}

/** How much more the events of months differ than by chance (moments of an over-dispersed Poisson count). */
function unevenness(
  { count, day, event }: Pieces,
  today: number,
  expectedOf: (at: number) => number,
): number {
  const months: Tally[] = [];
  for (let at = 0; at < count; at++) {
    const tally = (months[Math.floor((today - day[at]!) / MONTH)] ??= { events: 0, expected: 0 });
    tally.events += event[at]!;
    tally.expected += expectedOf(at);
  }
  const known = months.filter((month) => month && month.expected > 1);
  if (known.length === 0) return UNEVEN.variance;
  const excess = known.reduce((sum, { events, expected }) => sum + (events - expected) ** 2 - expected, 0);
  const squares = known.reduce((sum, { expected }) => sum + expected ** 2, 0);
  const weight = (squares / known.length) * UNEVEN.months;
  return (Math.max(0, excess) + weight * UNEVEN.variance) / (squares + weight);
}

/** Which step follows which, by what was seen. */
function nextSteps(stays: readonly Stay[]): PaceModel['next'] {
  return Array.from({ length: ISSUED }, (_, step) => {
    const counts = new Map((LADDER[step] ?? []).map((next) => [next, 0.5]));
    for (const stay of stays)
      if (stay.step === step && stay.next !== null) {
        const next = Math.min(ISSUED, stay.next);
        counts.set(next, (counts.get(next) ?? 0) + 1);
      }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...counts].map(([next, count]) => ({ step: next, share: count / all }));
  });
}
