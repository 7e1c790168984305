import { Injectable } from '@nestjs/common';
import { addressees, type ConclusionAnswer, conclusionProgress } from '@ega/shared/directives/conclusion';
import type { FrozenConclusion } from '@ega/shared/meetings/frozen-content';
import { SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { DirectiveQueries } from '../directives/directives.queries.js';
import type { Tx } from '../platform/transaction.js';

interface Said extends ConclusionAnswer {
  position: string;
}

/** Where conclusions stand at a position: what agencies answered in their reports (E3) and what the Authority recorded. */
@Injectable()
export class ConclusionProgressQueries {
  constructor(private readonly directives: DirectiveQueries) {}

  async list(tx: Tx, position: string, now: string, drafts: boolean): Promise<FrozenConclusion[]> {
    const known = await this.directives.listConclusions(tx, position);
    const shown = known.filter(({ state }) => drafts || state !== 'draft');
    const answers = await this.listAnswers(tx, position);
    return shown.map((conclusion) => ({
      conclusion,
      progress: conclusionProgress(conclusion, answers, addressees(conclusion), now),
    }));
  }

  /** The newest word on each conclusion and addressee, whoever gave it. */
  async listAnswers(tx: Tx, position: string): Promise<ConclusionAnswer[]> {
    const recorded = await tx.query<Said>(
      `select distinct on (obligation, agency_id) obligation as conclusion, agency_id as "agencyNumber", state as outcome,
              done_on as "doneOn", document, remark, true as verified, position::text
         from obligation_answer where position <= $1 and obligation ~ '^[0-9]{4}-Q[1-4][.]' order by obligation, agency_id, position desc`,
      [position],
    );
    const reported = await tx.query<Said>(
      `select distinct on (s.agency_id, e ->> 'conclusion') e ->> 'conclusion' as conclusion, s.agency_id as "agencyNumber",
              e ->> 'outcome' as outcome, e ->> 'doneOn' as "doneOn", e ->> 'document' as document,
              e ->> 'remark' as remark, s.basis = 'verified' as verified, s.position::text
         from report_summary s cross join jsonb_array_elements(s.summary -> 'conclusions') e
        where s.position <= $1 and (s.dropped_position is null or s.dropped_position > $1) and s.rules_version = $2
          and jsonb_typeof(s.summary -> 'conclusions') = 'array'
        order by s.agency_id, e ->> 'conclusion', s.round_id desc, s.position desc`,
      [position, SUMMARY_RULES_VERSION],
    );
    const newest = new Map<string, Said>();
    for (const answer of [...reported, ...recorded]) {
      const key = `${answer.conclusion}/${answer.agencyNumber}`;
      const known = newest.get(key);
      if (!known || BigInt(known.position) < BigInt(answer.position)) newest.set(key, answer);
    }
    return [...newest.values()].map(({ position: _, ...answer }) => answer);
  }
}
