import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan, can } from '@ega/shared/access/policy';
import type { Action } from '@ega/shared/access/role-table';
import { DomainError } from '@ega/shared/errors';
import { substituteState } from '@ega/shared/reports/substitute';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { INSTANT_SQL, readWorld } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { AssigneeFace } from './answer-assignment.types.js';
import type { SubstituteFace, SubstituteList } from './substitute.types.js';

/** What an approver does with a report, and his substitute in his place. */
export type ApproverAction = Extract<
  Action,
  'report.sendBack' | 'report.submit' | 'report.withdraw' | 'report.confirmEntry'
>;

@Injectable()
export class Substitutes {
  constructor(private readonly transactions: Transactions) {}

  /** The substitution by which this person acts for an approver of the agency today, if there is one. */
  async findActive(tx: Tx, actor: Actor, agencyNumber: number): Promise<string | null> {
    const rows = await tx.query<{ id: string; fromDay: CivilDate; toDay: CivilDate; endedAt: string | null }>(
      `select id, from_day as "fromDay", to_day as "toDay", ended_at as "endedAt" from substitute
        where agency_id = $1 and account_id = $2 order by position desc`,
      [agencyNumber, actor.accountId],
    );
    const today = civilDateAt((await readWorld(tx.manager)).now);
    return rows.find((row) => substituteState(row, today) === 'active')?.id ?? null;
  }

  /** The approver's own right, or that of his substitute; the id of the substitution in the second case. */
  async assertMay(
    tx: Tx,
    actor: Actor,
    action: ApproverAction,
    agencyNumber: number,
  ): Promise<string | null> {
    if (can(actor, action, { agencyNumber })) return null;
    const substitution = await this.findActive(tx, actor, agencyNumber);
    if (substitution === null) assertCan(actor, action, { agencyNumber });
    return substitution;
  }

  list(actor: Actor, agencyNumber: number): Promise<SubstituteList> {
    assertCan(actor, 'report.draft', { agencyNumber });
    return this.transactions.read(actor, async (tx) => {
      // An agency out of reach has no people either: it answers like one that is not there.
      const people = await tx.query(`select 1 from account_agency where agency_id = $1 limit 1`, [
        agencyNumber,
      ]);
      if (people.length === 0) throw new DomainError('NOT_FOUND');
      return {
        agencyNumber,
        substitutes: await tx.query<SubstituteFace>(
          `select s.id, p.display_name as approver, d.display_name as substitute, s.from_day as "fromDay", s.to_day as "toDay",
                s.document, ${INSTANT_SQL('s.ended_at')} as "endedAt", s.approver_id = $2 as mine
           from substitute s join account p on p.id = s.approver_id join account d on d.id = s.account_id
          where s.agency_id = $1 order by s.position desc`,
          [agencyNumber, actor.accountId],
        ),
        candidates: can(actor, 'report.nameSubstitute', { agencyNumber })
          ? await this.listCandidates(tx, actor, agencyNumber)
          : [],
      };
    });
  }

  /** Reporters and other approvers of the agency; nobody is his own substitute. */
  listCandidates(tx: Tx, actor: Actor, agencyNumber: number): Promise<AssigneeFace[]> {
    return tx.query<AssigneeFace>(
      `select p.id, p.display_name as name, p.unit from account p join account_agency g on g.account_id = p.id
        where g.agency_id = $1 and p.role in ('reporter', 'approver') and p.disabled_at is null and p.id <> $2
        order by p.display_name collate vi`,
      [agencyNumber, actor.accountId],
    );
  }
}
