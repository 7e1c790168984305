import { coursesOn } from './course.js';
import { calibrate, rangeOf } from './calibration.js';
import { HISTORY_KINDS, type HistoryKind, LAST_DAY, makeHistory } from './made-histories.js';
import { fitPace } from './pace-model.js';
import { simulate } from './simulation.js';

/** Days before the last good day on which the forecast is asked for. */
export const ASKED_BEFORE = [270, 168, 90] as const;

export interface Coverage {
  readonly kind: HistoryKind;
  readonly daysLeft: number;
  readonly forecasts: number;
  /** How often what came lay in the 80 % range. */
  readonly covered: number;
  readonly below: number;
  readonly above: number;
  readonly meanWidth: number;
  /** Mean of forecast minus what came, in agencies. */
  readonly bias: number;
  readonly issuedThen: number;
  readonly came: number;
}

export interface BackTestSize {
  /** Of each kind. */
  readonly histories: number;
  readonly runs: number;
  /** The number of the first one; the histories after it are used. */
  readonly firstHistory: number;
}

/** Asks the forecast about made histories, knowing only what was known on the day, and compares with what came. */
export function backTest(size: BackTestSize): Coverage[] {
  return HISTORY_KINDS.flatMap((kind) => ASKED_BEFORE.map((daysLeft) => coverageOf(kind, daysLeft, size)));
}

function coverageOf(
  kind: HistoryKind,
  daysLeft: number,
  { histories, runs, firstHistory }: BackTestSize,
): Coverage {
  const today = LAST_DAY - daysLeft;
  const sums = { covered: 0, below: 0, above: 0, width: 0, bias: 0, issued: 0, came: 0 };
  for (let number = firstHistory; number < firstHistory + histories; number++) {
    const history = makeHistory(kind, number);
    const came = history.filter(({ issued }) => issued).length;
    const known = coursesOn(history, today);
    const issued = known.filter((course) => course.issued).length;
    const seed = `${kind} ${number}`;
    const { common, spread } = calibrate(known, today, LAST_DAY, seed);
    const wanted = { seed, from: 0, to: runs, common, follow: false };
    const made = simulate(fitPace(known, today, LAST_DAY), known, wanted);
    const { low, middle, high } = rangeOf(made, made.counts.length - 1, spread, issued, known.length);
    sums.covered += Number(came >= low && came <= high);
    sums.below += Number(came < low);
    sums.above += Number(came > high);
    sums.width += high - low;
    sums.bias += middle - came;
    sums.issued += issued;
    sums.came += came;
  }
  const of = (sum: number) => sum / histories;
  return {
    kind,
    daysLeft,
    forecasts: histories,
    covered: of(sums.covered),
    below: of(sums.below),
    above: of(sums.above),
    meanWidth: of(sums.width),
    bias: of(sums.bias),
    issuedThen: of(sums.issued),
    came: of(sums.came),
  };
}
