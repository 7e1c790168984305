import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import type { AgencyKind, FormVariant } from '@ega/shared/agencies/kind';
import { DomainError } from '@ega/shared/errors';
import { readWorld } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { RoundQueries, type LoadedRound } from './rounds.queries.js';

/** An agency to be written to, with the people who have an account for it. */
export interface LetterAddressee {
  number: number;
  slug: string;
  agencyName: string;
  kind: AgencyKind;
  variant: FormVariant;
  accounts: { role: 'reporter' | 'approver'; email: string }[];
}

/** Everything the opening letters of a round say (practice.md 10, 24). */
export interface OpeningLetters {
  demo: boolean;
  printedAt: string;
  round: LoadedRound;
  addressees: LetterAddressee[];
}

@Injectable()
export class OpeningLetterQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
  ) {}

  /** Of every agency of the round, or of one; by those who open rounds. */
  get(actor: Actor, roundId: string, agencyNumber: number | null): Promise<OpeningLetters> {
    assertCan(actor, 'round.open');
    return this.transactions.read(actor, async (tx) => {
      const round = await this.rounds.get(tx, roundId);
      const addressees = await tx.query<LetterAddressee>(
        `select ra.agency_id as number, a.slug, v.agency_name as "agencyName", v.kind, ra.variant,
                coalesce((select jsonb_agg(jsonb_build_object('role', p.role, 'email', p.email) order by p.role desc, p.email)
                            from account p join account_agency g on g.account_id = p.id
                           where g.agency_id = ra.agency_id and p.role in ('reporter', 'approver') and p.disabled_at is null),
                         '[]') as accounts
           from round_agency ra join agency a on a.id = ra.agency_id join agency_version v on v.id = ra.agency_version_id
          where ra.round_id = $1 and ($2::integer is null or ra.agency_id = $2) order by ra.agency_id`,
        [round.id, agencyNumber],
      );
      if (addressees.length === 0) throw new DomainError('NOT_FOUND');
      const world = await readWorld(tx.manager);
      return { demo: world.mark === 'demo', printedAt: world.now, round, addressees };
    });
  }
}
