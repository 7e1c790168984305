import { Injectable } from '@nestjs/common';
import { INDICATORS } from '@ega/shared/directives/indicators';
import { byCode, type Obligation } from '@ega/shared/directives/obligation';
import { type GuidanceFacts, guidanceFacts } from '@ega/shared/guidance/guidance-facts';
import type { Board } from '@ega/shared/status/board';
import type { Instant } from '@ega/shared/text/civil-date';
import { computeMatrix, type Matrix } from '@ega/shared/status/matrix/matrix';
import {
  computeObligationTable,
  type ObligationColumn,
  withChange,
} from '@ega/shared/status/obligations/obligation-table';
import { dayOf } from './as-of.js';
import type { BoardSource } from './board-sources.service.js';
import type { ComputedBoard } from './computed-board.js';

/** The table of duties of one board. */
export interface ObligationTable {
  obligations: readonly ObligationColumn[];
  /** Figures beside the duties that are none themselves. */
  indicators: readonly ObligationColumn[];
}

/** Computed from a kept board when first asked for, and kept as long as that board. */
@Injectable()
export class ObligationTables {
  private readonly kept = new WeakMap<ComputedBoard, ObligationTable>();
  private readonly matrices = new WeakMap<ComputedBoard, Matrix>();

  of(computed: ComputedBoard): ObligationTable {
    const known = this.kept.get(computed);
    if (known) return known;
    const { board, source, baseline } = computed;
    const compute = (obligations: readonly Obligation[]) =>
      withChange(
        columnsOf(board, source, obligations),
        baseline && columnsOf(baseline.board, baseline.source, obligations),
        baseline?.source.round?.formVersion,
      );
    const table = { obligations: compute(dutiesOf(computed)), indicators: compute(INDICATORS) };
    this.kept.set(computed, table);
    return table;
  }

  /** Agency × duty of the same table. */
  matrixOf(computed: ComputedBoard): Matrix {
    const known = this.matrices.get(computed);
    if (known) return known;
    const matrix = computeMatrix(computed.board, this.of(computed).obligations);
    this.matrices.set(computed, matrix);
    return matrix;
  }
}

function columnsOf(
  board: Board,
  source: BoardSource,
  obligations: readonly Obligation[],
): ObligationColumn[] {
  const { reports, directives } = source;
  const facts = factsAt(source, board.asOf);
  return computeObligationTable({
    ...{ board, reports, obligations, facts },
    handAnswers: directives.handAnswers,
  });
}

/** The duties that hold on the day of a board, in their order. */
export function dutiesOf({ obligations }: ComputedBoard): Obligation[] {
  return [...obligations].sort(byCode);
}

/** What the Ministry's sheet said at the position and on the day of a board. */
export function factsOf({ source, instant }: ComputedBoard): GuidanceFacts {
  return factsAt(source, instant);
}

const factsAt = ({ guidance, directives, sessions, publicPageOn }: BoardSource, at: Instant): GuidanceFacts =>
  guidanceFacts(guidance, directives.entries, dayOf(at), sessions, publicPageOn);
