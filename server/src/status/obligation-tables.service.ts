import { Injectable } from '@nestjs/common';
import { INDICATORS } from '@ega/shared/directives/indicators';
import { type GuidanceFacts, guidanceFacts } from '@ega/shared/guidance/guidance-facts';
import {
  computeObligationTable,
  type ObligationColumn,
} from '@ega/shared/status/obligations/obligation-table';
import { dayOf } from './as-of.js';
import type { ComputedBoard } from './computed-board.js';

/** The table of duties of one board, and what the Ministry's sheet said then. */
export interface ObligationTable {
  obligations: readonly ObligationColumn[];
  /** Figures beside the duties that are none themselves. */
  indicators: readonly ObligationColumn[];
  facts: GuidanceFacts;
}

/** Computed from a kept board when first asked for, and kept as long as that board. */
@Injectable()
export class ObligationTables {
  private readonly kept = new WeakMap<ComputedBoard, ObligationTable>();

  of(computed: ComputedBoard): ObligationTable {
    const known = this.kept.get(computed);
    if (known) return known;
    const { board, source, obligations } = computed;
    const facts = guidanceFacts(source.guidance, source.directives.entries, dayOf(computed.instant));
    const compute = (list: ObligationColumn['obligation'][]) =>
      computeObligationTable({
        board,
        reports: source.reports,
        obligations: list,
        facts,
        handAnswers: source.directives.handAnswers,
      });
    const table = { obligations: compute([...obligations]), indicators: compute([...INDICATORS]), facts };
    this.kept.set(computed, table);
    return table;
  }
}
