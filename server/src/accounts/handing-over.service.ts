import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { ManagedAccounts } from './managed-accounts.service.js';
import { OpenWork } from './open-work.js';
import type { OpenWorkList, Successor } from './open-work.types.js';

/** Before an account ends its open work passes to a successor, in one act (issue 3, item 16). */
@Injectable()
export class HandingOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly accounts: ManagedAccounts,
    private readonly work: OpenWork,
  ) {}

  preview(actor: Actor, accountId: string): Promise<OpenWorkList> {
    assertCan(actor, 'account.disable');
    return this.transactions.read(actor, async (tx) => {
      await this.accounts.get(tx, actor, 'account.disable', accountId);
      return {
        lines: await this.work.list(tx, accountId),
        successors: await this.successors(tx, accountId),
      };
    });
  }

  /** All that passes, passes; the account is disabled in the same transaction. */
  handOver(
    actor: Actor,
    accountId: string,
    successorId: string,
    typed: string,
    requestId: string,
  ): Promise<{ passed: number }> {
    assertCan(actor, 'account.disable');
    assertId(successorId);
    const reason = requiredText(typed, 'reason', 500);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'handOver', async () => {
        const account = await this.accounts.get(tx, actor, 'account.disable', accountId);
        if (account.id === actor.accountId) throw new DomainError('FORBIDDEN_ACTION');
        const successor = (await this.successors(tx, accountId)).find(({ id }) => id === successorId);
        if (!successor) throw new DomainError('NOT_FOUND', { what: 'account' });
        const lines = await this.work.list(tx, accountId);
        await this.work.pass(tx, accountId, successorId);
        await this.accounts.end(tx, accountId);
        await this.ledger.open(tx, false);
        const passed = lines.filter(({ passes }) => passes);
        await this.audit.record(tx, {
          action: 'account.handOver',
          subject: `account ${accountId}`,
          reason,
          after: {
            successor: successorId,
            passed: passed.map(({ kind, agencyNumber, subject }) => ({ kind, agencyNumber, subject })),
          },
        });
        return { passed: passed.length };
      }),
    );
  }

  private successors(tx: Tx, accountId: string): Promise<Successor[]> {
    return tx.query<Successor>(
      `select s.id, s.display_name as name from account a join account s on s.role = a.role and s.id <> a.id
        where a.id = $1 and s.disabled_at is null and not s.machine
          and not exists (select 1 from account_agency g where g.account_id = a.id and not exists
                (select 1 from account_agency h where h.account_id = s.id and h.agency_id = g.agency_id))
        order by s.display_name collate vi`,
      [accountId],
    );
  }
}
