import type { QuotedBenchmark } from '@ega/shared/directives/benchmark';
import type { Obligation } from '@ega/shared/directives/obligation';
import type { Rubric } from '@ega/shared/directives/rubric';
import type { BoardInput } from '@ega/shared/status/board-input';
import { type Board, type BoardWithInput, computeBoard } from '@ega/shared/status/board';
import { type BurnUp, computeBurnUp } from '@ega/shared/status/burn-up';
import { computeOverview, type Overview } from '@ega/shared/status/overview';
import type { Basis } from '@ega/shared/status/status';
import { type Instant, instantMs } from '@ega/shared/text/civil-date';
import { holdingOn } from '../directives/directives.queries.js';
import { dayOf } from './as-of.js';
import type { FrozenName } from './as-of.types.js';
import type { BoardSource } from './board-sources.service.js';

/** The one board of an instant, a round and a basis, with what is cut from it; made once, for everybody (decision 11). */
export interface ComputedBoard {
  instant: Instant;
  current: boolean;
  position: string;
  /** The frozen version it was asked for as. */
  frozen: FrozenName | null;
  boardPosition: string;
  board: Board;
  overview: Overview;
  burnUp: BurnUp;
  /** What the next board of the same question goes on from. */
  made: BoardWithInput;
  /** What changes are counted from. */
  baseline: Baseline | null;
  source: BoardSource;
  obligations: readonly Obligation[];
  rubric: Rubric;
  benchmarks: readonly QuotedBenchmark[];
  /** Milliseconds of the next instant at which time alone changes a figure; null for the past, which never changes. */
  validUntilMs: number | null;
}

export interface BoardMoment {
  instant: Instant;
  current: boolean;
  position: string;
  frozen?: FrozenName | null;
}

export interface Earlier {
  /** The board before of the same question; it only saves work. */
  newest?: ComputedBoard | null;
  /** What the changes are counted from; null where there was nothing to compare with. */
  baseline: Baseline | null;
}

/** What the last session froze, or what was known when the previous round fell due: the board and the rows it was made of. */
export interface Baseline {
  board: Board;
  source: BoardSource;
  /** Name of that frozen version, '2017-Q4.1'; null where the previous round's due instant is meant. */
  meeting: string | null;
}

/** Rows and a moment in, every figure out. Pure. */
export function computeAll(
  source: BoardSource,
  moment: BoardMoment,
  basis: Basis,
  { newest, baseline }: Earlier,
): ComputedBoard {
  const day = dayOf(moment.instant);
  const input = boardInput(source, moment.instant, basis);
  if (!input) throw new Error('no rubric is loaded: run the reference loader');
  const { obligations, rubric } = input;
  const board = computeBoard(input, newest?.made);
  const quoted = holdingOn(source.directives.benchmarks, day);
  return {
    ...moment,
    frozen: moment.frozen ?? null,
    boardPosition: source.boardPosition,
    board,
    overview: computeOverview(board, baseline?.board ?? null, obligations),
    burnUp: computeBurnUp(input, board),
    made: { input, board },
    baseline,
    source,
    obligations,
    rubric,
    // A statement is quoted from the day it was made, not before.
    benchmarks: quoted.filter((benchmark) => benchmark.saidOn <= day),
    validUntilMs: moment.current ? instantMs(board.validUntil) : null,
  };
}

/** What the rules ask for one instant; null where no rubric was known yet. */
export function boardInput(source: BoardSource, instant: Instant, basis: Basis): BoardInput | null {
  const day = dayOf(instant);
  const [rubric] = holdingOn(source.directives.rubrics, day);
  if (!rubric) return null;
  return {
    asOf: instant,
    basis,
    round: source.round,
    previousRound: source.previousRound,
    obligations: holdingOn(source.directives.obligations, day),
    rubric,
    agencies: source.agencies,
    reports: source.reports,
    previous: source.previous,
    openedFor: source.openedFor,
  };
}
