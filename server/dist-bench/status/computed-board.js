import { computeBoard, previousBoardInput } from '@ega/shared/status/board';
import { computeBurnUp } from '@ega/shared/status/burn-up';
import { computeOverview } from '@ega/shared/status/overview';
import { instantMs } from '@ega/shared/text/civil-date';
import { holdingOn } from '../directives/directives.queries.js';
import { dayOf } from './as-of.js';
/** Rows and a moment in, every figure out. Pure. */ export function computeAll(source, moment, basis) {
  const day = dayOf(moment.instant);
  const obligations = holdingOn(source.directives.obligations, day);
  const [rubric] = holdingOn(source.directives.rubrics, day);
  if (!rubric) throw new Error('no rubric is loaded: run the reference loader');
  const input = {
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
  const board = computeBoard(input);
  const before = previousBoardInput(input);
  const previousBoard =
    before &&
    computeBoard({
      ...before,
      openedFor: source.previousOpenedFor,
    });
  const quoted = holdingOn(source.directives.benchmarks, day);
  return {
    ...moment,
    boardPosition: source.boardPosition,
    board,
    overview: computeOverview(board, previousBoard, obligations),
    burnUp: computeBurnUp(input, board),
    source,
    obligations,
    rubric,
    // A statement is quoted from the day it was made, not before.
    benchmarks: quoted.filter((benchmark) => benchmark.saidOn <= day),
    validUntilMs: moment.current ? instantMs(board.validUntil) : null,
  };
}

//# sourceMappingURL=computed-board.js.map
