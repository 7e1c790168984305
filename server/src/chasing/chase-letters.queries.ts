import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { civilDateAt } from '@ega/shared/text/civil-date';
import type { FormVariant } from '@ega/shared/agencies/kind';
import { DomainError } from '@ega/shared/errors';
import { QUESTION_IDS, type QuestionId } from '@ega/shared/reports/question-id';
import { questionTitle } from '@ega/shared/reports/question-text';
import { DirectiveQueries } from '../directives/directives.queries.js';
import { INSTANT_SQL, readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { FormListsQueries } from '../reports/form-lists.queries.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import type { LetterFacts, MissingReport } from './chase-letter.js';

type Missing = Omit<MissingReport, 'questions'> & { asked: QuestionId[]; variant: FormVariant };

/** What an agency has not sent of a round, and of earlier ones that are still open: the content of a drafted dispatch. */
@Injectable()
export class ChaseLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectiveQueries,
    private readonly rounds: RoundQueries,
    private readonly lists: FormListsQueries,
  ) {}

  get(actor: Actor, round: string, agencyNumber: number): Promise<LetterFacts & { slug: string }> {
    assertCan(actor, 'chase.work', { agencyNumber });
    return this.transactions.read(actor, async (tx) => {
      const facts = await this.factsOf(tx, round, agencyNumber);
      if (!facts) throw new DomainError('MOVE_NOT_ALLOWED', { reason: 'nothingMissing' });
      return facts;
    });
  }

  /** Of every agency that is late with something, or of those chosen that are, in the order of the register. */
  list(actor: Actor, round: string, chosen: readonly number[] | null): Promise<LetterFacts[]> {
    assertCan(actor, 'chase.work', chosen ? { agencyNumbers: chosen } : undefined);
    return this.transactions.read(actor, async (tx) => {
      const open = await tx.query<{ agency: number }>(
        `select agency_id as agency from report where round_id = $1 and state in ('draft', 'ready', 'returned')
            and ($2::integer[] is null or agency_id = any ($2)) order by agency_id`,
        [round, chosen],
      );
      const all: LetterFacts[] = [];
      for (const { agency } of open) {
        const facts = await this.factsOf(tx, round, agency);
        if (facts) all.push(facts);
      }
      if (all.length === 0) throw new DomainError('MOVE_NOT_ALLOWED', { reason: 'nothingMissing' });
      return all;
    });
  }

  /** Null where nothing is missing. */
  private async factsOf(
    tx: Tx,
    round: string,
    agencyNumber: number,
  ): Promise<(LetterFacts & { slug: string }) | null> {
    const { now, mark } = await readWorld(tx.manager);
    const [agency] = await tx.query<{ agencyName: string; slug: string }>(
      `select v.agency_name as "agencyName", a.slug from round_agency ra join agency a on a.id = ra.agency_id
           join agency_version v on v.id = ra.agency_version_id where ra.round_id = $1 and ra.agency_id = $2`,
      [round, agencyNumber],
    );
    if (!agency) throw new DomainError('NOT_FOUND');
    const missing = await tx.query<Missing>(
      `select * from (
           select case when r.current_revision_id is null then 'report' else 'completion' end as what, r.round_id as round,
                  ${INSTANT_SQL(`case when r.current_revision_id is null then greatest(d.due_at, e.due_at, r.returned_until) else greatest(r.returned_until, e.due_at) end`)} as until,
                  coalesce(r.open_questions, '{}') as asked, a.variant,
                  case when r.current_revision_id is null then greatest(d.due_at, e.due_at, r.returned_until)
                       when r.state = 'returned' or r.ready_from = 'returned' then greatest(r.returned_until, e.due_at) end as passed
             from report r join round d on d.id = r.round_id join round_agency a using (round_id, agency_id)
             left join lateral (select x.due_at from round_extension x where x.round_id = r.round_id
                and x.agency_id = r.agency_id order by x.position desc limit 1) e on true
            where r.agency_id = $2 and (r.round_id = $1 or (r.round_id < $1 and d.closes_at > world_now())) and r.state in ('draft', 'ready', 'returned')) m
          where m.passed <= world_now() order by m.round`,
      [round, agencyNumber],
    );
    if (missing.length === 0) return null;
    const letterhead = await this.directives.letterheadOn(tx, civilDateAt(now));
    return {
      ...agency,
      round: round as LetterFacts['round'],
      missing: await this.named(tx, missing),
      letterhead,
      now,
      demo: mark === 'demo',
    };
  }

  /** With the questions of each by their titles, as the form of its round asks them. */
  private async named(tx: Tx, missing: readonly Missing[]): Promise<MissingReport[]> {
    const named: MissingReport[] = [];
    for (const { asked, variant, what, round, until } of missing) {
      const form =
        asked.length > 0 ? await this.lists.formOf(tx, await this.rounds.get(tx, round)) : undefined;
      const questions = QUESTION_IDS.filter((id) => asked.includes(id)).map((id) => ({
        id,
        title: questionTitle(id, variant, 'vi', form),
      }));
      named.push({ what, round, until, questions });
    }
    return named;
  }
}
