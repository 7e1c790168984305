import type { QuotedBenchmark } from '@ega/shared/directives/benchmark';
import type { Obligation } from '@ega/shared/directives/obligation';
import type { Rubric } from '@ega/shared/directives/rubric';
import type { BoardInput } from '@ega/shared/status/board-input';
import { type Board, type BoardWithInput, computeBoard, previousBoardInput } from '@ega/shared/status/board';
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
  made: MadeBoards;
  source: BoardSource;
  obligations: readonly Obligation[];
  rubric: Rubric;
  benchmarks: readonly QuotedBenchmark[];
  /** Milliseconds of the next instant at which time alone changes a figure; null for the past, which never changes. */
  validUntilMs: number | null;
}

interface MadeBoards {
  now: BoardWithInput;
  previous: BoardWithInput | null;
}

export interface BoardMoment {
  instant: Instant;
  current: boolean;
  position: string;
  frozen?: FrozenName | null;
}

/** Rows and a moment in, every figure out. Pure: `earlier` only saves work. */
export function computeAll(
  source: BoardSource,
  moment: BoardMoment,
  basis: Basis,
  earlier: ComputedBoard | null = null,
): ComputedBoard {
  const day = dayOf(moment.instant);
  const obligations = holdingOn(source.directives.obligations, day);
  const [rubric] = holdingOn(source.directives.rubrics, day);
  if (!rubric) throw new Error('no rubric is loaded: run the reference loader');
  const input: BoardInput = {
    asOf: moment.instant,
    basis,
    round: source.round,
    previousRound: source.previousRound,
    obligations,
    rubric,
    agencies: source.agencies,
    reports: source.reports,
    previous: source.previous,
    openedFor: source.openedFor,
  };
  const board = computeBoard(input, earlier?.made.now);
  const before = previousBoardInput(input);
  const previousInput = before && { ...before, openedFor: source.previousOpenedFor };
  const previousBoard = previousInput && computeBoard(previousInput, earlier?.made.previous);
  const quoted = holdingOn(source.directives.benchmarks, day);
  return {
    ...moment,
    frozen: moment.frozen ?? null,
    boardPosition: source.boardPosition,
    board,
    overview: computeOverview(board, previousBoard, obligations),
    burnUp: computeBurnUp(input, board),
    made: {
      now: { input, board },
      previous: previousInput && previousBoard && { input: previousInput, board: previousBoard },
    },
    source,
    obligations,
    rubric,
    // A statement is quoted from the day it was made, not before.
    benchmarks: quoted.filter((benchmark) => benchmark.saidOn <= day),
    validUntilMs: moment.current ? instantMs(board.validUntil) : null,
  };
}
