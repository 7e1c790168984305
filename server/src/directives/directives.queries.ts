import { Injectable } from '@nestjs/common';
import type { QuotedBenchmark } from '@ega/shared/directives/benchmark';
import type { Obligation } from '@ega/shared/directives/obligation';
import type { Rubric } from '@ega/shared/directives/rubric';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { Tx } from '../platform/transaction.js';

interface Item<Body> {
  code: string;
  validFrom: string;
  body: Body;
}

/** Everything known of duties, rubrics and quotations at one ledger position; which of it binds is a question of the day. */
export interface DirectivesKnown {
  obligations: Item<Obligation>[];
  rubrics: Item<Rubric>[];
  benchmarks: Item<QuotedBenchmark>[];
}

@Injectable()
export class DirectiveQueries {
  /** Rows recorded at or before the position, oldest validity first. */
  async known(tx: Tx, position: string): Promise<DirectivesKnown> {
    const rows = await tx.query<{ kind: string; code: string; validFrom: string; body: object }>(
      `select kind, code, valid_from as "validFrom", body from directive_item
        where position <= $1 order by kind, code, valid_from, version`,
      [position],
    );
    const of = <Body>(kind: string): Item<Body>[] =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ code, validFrom, body }) => ({ code, validFrom, body: body as Body }));
    return { obligations: of('obligation'), rubrics: of('rubric'), benchmarks: of('benchmark') };
  }
}

/**
 * The version of each code that holds on a day. Before the first day of all the first one is taken: a duty then gives
 * figures without a judgement (practice.md "Status" 4), it does not vanish.
 */
export function holdingOn<Body>(items: readonly Item<Body>[], day: CivilDate): Body[] {
  const chosen = new Map<string, Item<Body>>();
  for (const item of items) if (!chosen.has(item.code) || item.validFrom <= day) chosen.set(item.code, item);
  return [...chosen.values()].map((item) => item.body);
}
