import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import type { FormContext } from '@ega/shared/reports/form-context';
import { readWorld } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from '../rounds/rounds.queries.js';
import { FormListsQueries } from './form-lists.queries.js';
import { TrackedAnswers, type TrackedReport } from './tracked-answers.queries.js';

/** All agencies of a round with what is known of them; the renderers know no database. */
export interface OneSheetSource {
  round: LoadedRound;
  form: FormContext;
  /** World time of the download. */
  now: string;
  demo: boolean;
  agencies: TrackedReport[];
}

@Injectable()
export class OneSheetSources {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly lists: FormListsQueries,
    private readonly tracked: TrackedAnswers,
  ) {}

  /** For the officers who load it again; what an agency is drafting is not in it (practice.md 21). */
  get(actor: Actor, roundId: string): Promise<OneSheetSource> {
    assertCan(actor, 'report.enter');
    return this.transactions.read(actor, async (tx) => {
      const round = await this.rounds.get(tx, roundId);
      const world = await readWorld(tx.manager);
      return {
        round,
        form: await this.lists.formOf(tx, round),
        now: world.now,
        demo: world.mark === 'demo',
        agencies: await this.tracked.listRound(tx, roundId),
      };
    });
  }
}
