import { Injectable } from '@nestjs/common';
import { formListsOf } from '@ega/shared/reports/form-lists';
import type { RoundId } from '@ega/shared/rounds/round';
import { areaAgency } from '@ega/shared/status/areas/area-agency';
import { type AreaHistoryRow, ngspGrowth, type NgspRound } from '@ega/shared/status/areas/area-history';
import type { AreaInput } from '@ega/shared/status/areas/area-input';
import { type ArchitectureArea, architectureArea } from '@ega/shared/status/areas/architecture-area';
import { type NgspArea, ngspArea } from '@ega/shared/status/areas/ngsp-area';
import { type OneStopArea, oneStopArea } from '@ega/shared/status/areas/one-stop-area';
import {
  type ProjectsArea,
  projectsArea,
  projectRegister,
  type RegisterRow,
} from '@ega/shared/status/areas/projects-area';
import { Transactions } from '../platform/transaction.js';
import { AreaHistoryQueries } from './area-history.queries.js';
import { dayOf } from './as-of.js';
import { BoardQueries } from './board.queries.js';
import type { ComputedBoard } from './computed-board.js';
import { factsOf, ObligationTables } from './obligation-tables.service.js';
import { BOARD } from './status.service.js';

/** Rounds shown beside each other; older ones are found by choosing an older round. */
const ROUNDS_SHOWN = 8;

interface AreaHistory {
  rounds: { id: RoundId; opened: number }[];
  rows: AreaHistoryRow[];
}

/** The four areas of one board, each computed when first asked for and kept as long as that board. */
@Injectable()
export class Areas {
  private readonly histories = new WeakMap<ComputedBoard, Promise<AreaHistory>>();

  constructor(
    private readonly tables: ObligationTables,
    private readonly transactions: Transactions,
    private readonly boards: BoardQueries,
    private readonly history: AreaHistoryQueries,
  ) {}

  readonly architecture = this.kept<ArchitectureArea>(architectureArea);
  readonly ngsp = this.kept<NgspArea>(ngspArea);
  readonly oneStop = this.kept<OneStopArea>(oneStopArea);
  readonly projects = this.kept<ProjectsArea>(projectsArea);

  async growth(computed: ComputedBoard): Promise<NgspRound[]> {
    const { rounds, rows } = await this.historyOf(computed);
    return ngspGrowth(rounds, rows);
  }

  async register(computed: ComputedBoard): Promise<{ rounds: RoundId[]; rows: RegisterRow[] }> {
    const { rounds, rows } = await this.historyOf(computed);
    const ids = rounds.map(({ id }) => id);
    return { rounds: ids, rows: projectRegister(ids, rows, computed.board.rows.map(areaAgency)) };
  }

  private kept<Area>(compute: (input: AreaInput) => Area): (computed: ComputedBoard) => Area {
    const known = new WeakMap<ComputedBoard, Area>();
    return (computed) => {
      const area = known.get(computed) ?? compute(this.inputOf(computed));
      known.set(computed, area);
      return area;
    };
  }

  private inputOf(computed: ComputedBoard): AreaInput {
    const { board, source } = computed;
    const { nationalSystems } = formListsOf(
      source.directives.entries,
      source.round?.cutOff ?? dayOf(computed.instant),
    );
    const { obligations, indicators } = this.tables.of(computed);
    return {
      board,
      reports: source.reports,
      columns: [...obligations, ...indicators],
      facts: factsOf(computed),
      nationalSystems,
    };
  }

  private historyOf(computed: ComputedBoard): Promise<AreaHistory> {
    const known = this.histories.get(computed) ?? this.readHistory(computed);
    this.histories.set(computed, known);
    known.catch(() => this.histories.delete(computed));
    return known;
  }

  private readHistory({ board, boardPosition }: ComputedBoard): Promise<AreaHistory> {
    const { basis, roundId } = board;
    return this.transactions.read(BOARD, async (tx) => {
      const all = await this.boards.listRounds(tx, boardPosition);
      const at = all.findIndex(({ id }) => id === roundId);
      const ids = at < 0 ? [] : all.slice(at, at + ROUNDS_SHOWN).map(({ id }) => id);
      const rounds: AreaHistory['rounds'] = [];
      for (const id of [...ids].reverse())
        rounds.push({ id, opened: (await this.boards.listOpened(tx, id)).length });
      return { rounds, rows: await this.history.list(tx, ids, boardPosition, basis) };
    });
  }
}
