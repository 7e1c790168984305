import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertActingPeriod } from '@ega/shared/access/acting-period';
import type { Actor } from '@ega/shared/access/actor';
import { delegatedPowers, DELEGATION_DOCUMENT_LENGTH } from '@ega/shared/access/delegation';
import { assertCan, can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { civilDateAt, type CivilDate } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { Delegation } from './delegation.entity.js';
import type { Delegate, DelegationFace, DelegationInput, DelegationList } from './delegation.types.js';

/**
 * The Authority's leader lets an officer freeze, extend or reopen in his place for a period (practice.md 22). While it is in
 * force the powers stand among the grants of every request of that person (`platform/session-statement.ts`).
 */
@Injectable()
export class Delegating {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
  ) {}

  list(actor: Actor): Promise<DelegationList> {
    assertCan(actor, 'power.read');
    return this.transactions.read(actor, (tx) => this.read(tx, actor));
  }

  delegate(actor: Actor, input: DelegationInput, requestId: string): Promise<DelegationList> {
    assertCan(actor, 'power.delegate');
    assertId(input.account);
    const powers = delegatedPowers(input.powers);
    const document = requiredText(input.document, 'document', DELEGATION_DOCUMENT_LENGTH);
    return this.transactions.write(actor, async (tx) => {
      await this.requests.once(tx, requestId, 'delegatePowers', async () => {
        const candidates = await this.candidates(tx, actor);
        if (!candidates.some(({ id }) => id === input.account))
          throw new DomainError('NOT_FOUND', { what: 'account' });
        const { recordedAt } = await this.ledger.open(tx, false);
        const period = { fromDay: input.fromDay as CivilDate, toDay: input.toDay as CivilDate };
        assertActingPeriod(period, civilDateAt(recordedAt));
        const id = randomUUID();
        await tx.manager.insert(Delegation, {
          ...{ id, leaderId: actor.accountId, accountId: input.account, powers },
          ...{ ...period, document, ...stampOf(tx) },
        });
        await this.audit.record(tx, {
          action: 'power.delegate',
          subject: `account ${input.account}`,
          after: { delegation: id, powers, ...period, document },
        });
        return true;
      });
      return this.read(tx, actor);
    });
  }

  end(actor: Actor, id: string, requestId: string): Promise<DelegationList> {
    assertCan(actor, 'power.delegate');
    assertId(id);
    return this.transactions.write(actor, async (tx) => {
      await this.requests.once(tx, requestId, 'endDelegation', async () => {
        const [row] = await tx.query<{ accountId: string; ended: boolean; given: object }>(
          `select account_id as "accountId", ended_at is not null as ended,
                  json_build_object('delegation', id, 'powers', powers, 'fromDay', from_day, 'toDay', to_day,
                    'document', document) as given
             from delegation where id = $1 and leader_id = $2 for update`,
          [id, actor.accountId],
        );
        if (!row) throw new DomainError('NOT_FOUND');
        if (row.ended) return true;
        const { recordedAt } = await this.ledger.open(tx, false);
        await tx.query(`update delegation set ended_at = $2 where id = $1`, [id, recordedAt]);
        await this.audit.record(tx, {
          action: 'power.endDelegation',
          subject: `account ${row.accountId}`,
          before: row.given,
          after: { delegation: id, endedAt: recordedAt },
        });
        return true;
      });
      return this.read(tx, actor);
    });
  }

  private async read(tx: Tx, actor: Actor): Promise<DelegationList> {
    return {
      delegations: await tx.query<DelegationFace>(
        `select d.id, l.display_name as leader, p.display_name as delegate, d.powers, d.from_day as "fromDay",
                d.to_day as "toDay", d.document, ${INSTANT_SQL('d.ended_at')} as "endedAt", d.leader_id = $1 as mine
           from delegation d join account l on l.id = d.leader_id join account p on p.id = d.account_id
          order by d.position desc`,
        [actor.accountId],
      ),
      candidates: can(actor, 'power.delegate') ? await this.candidates(tx, actor) : [],
    };
  }

  /** Officers: of the other roles none may extend, reopen or freeze at all. */
  private candidates(tx: Tx, actor: Actor): Promise<Delegate[]> {
    return tx.query<Delegate>(
      `select id, display_name as name, unit from account
        where role = 'officer' and disabled_at is null and password_hash is not null and id <> $1
        order by display_name collate vi`,
      [actor.accountId],
    );
  }
}
