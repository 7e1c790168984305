import { setImmediate as afterOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { deadlineOf, isArchitectureObligation } from '@ega/shared/directives/obligation';
import {
  agenciesWithUndatedSteps,
  coursesOfBoard,
  type FirstSaid,
} from '@ega/shared/status/forecast/courses-of-board';
import { type Forecast, forecastInParts } from '@ega/shared/status/forecast/forecast';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Transactions } from '../platform/transaction.js';
import { BoardQueries } from './board.queries.js';
import type { ComputedBoard } from './computed-board.js';
import { BOARD } from './status.service.js';

/** The forecast of a board: made when first asked for, once for everybody, and kept as long as that board. */
@Injectable()
export class Forecasts {
  private readonly kept = new WeakMap<ComputedBoard, Promise<Forecast>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly queries: BoardQueries,
  ) {}

  of(computed: ComputedBoard): Promise<Forecast> {
    const known = this.kept.get(computed);
    if (known) return known;
    const made = this.compute(computed);
    this.kept.set(computed, made);
    made.catch(() => this.kept.delete(computed));
    return made;
  }

  private async compute(computed: ComputedBoard): Promise<Forecast> {
    const { input } = computed.made;
    const today = civilDateAt(computed.instant);
    const duty = computed.obligations.find(isArchitectureObligation);
    const parts = forecastInParts({
      courses: coursesOfBoard(input, today, await this.firstSaid(computed)),
      today,
      lastDay: duty ? deadlineOf(duty).lastDay : null,
      seed: computed.boardPosition,
    });
    for (let part = parts.next(); ; part = parts.next()) {
      if (part.done) return part.value;
      // Ten thousand runs take a third of a second: between stretches everybody else is answered.
      await afterOthers();
    }
  }

  private async firstSaid({ boardPosition, made }: ComputedBoard): Promise<FirstSaid> {
    const agencies = agenciesWithUndatedSteps(made.input);
    if (agencies.length === 0) return () => null;
    const rows = await this.transactions.read(BOARD, (tx) =>
      this.queries.listFirstSaid(tx, boardPosition, agencies),
    );
    return (agency, step) =>
      rows
        .filter((row) => row.agency === agency && row.step >= step)
        .reduce<FirstSaidDay>((first, { on }) => (first === null || on < first ? on : first), null);
  }
}

type FirstSaidDay = ReturnType<FirstSaid>;
