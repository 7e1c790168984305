import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { assertId, requiredText } from '../platform/clean-input.js';
import { Ledger } from '../platform/ledger.js';
import { Transactions, type Acting, type Tx } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import { OpenWork } from './open-work.js';
import { REACHED_ACCOUNT } from './reached-account.js';
import { Sessions } from './sessions.service.js';

/** Accounts in the hands of those who manage them: who may, and the end of one. */
@Injectable()
export class ManagedAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    private readonly work: OpenWork,
  ) {}

  /** Refused while the account is in charge of open work, unless it is said that the work is left (issue 3, item 16). */
  async setDisabled(
    actor: Actor,
    accountId: string,
    disabled: boolean,
    reason: string,
    leaveOpen = false,
  ): Promise<void> {
    const why = requiredText(reason, 'reason', 500);
    await this.transactions.write(actor, async (tx) => {
      const account = await this.get(tx, actor, 'account.disable', accountId);
      if (account.id === actor.accountId) throw new DomainError('FORBIDDEN_ACTION');
      const open = disabled && !leaveOpen ? await this.work.list(tx, account.id) : [];
      if (open.length > 0) throw new DomainError('OPEN_WORK', { count: open.length });
      if (disabled) await this.end(tx, account.id);
      else await tx.query(`update account set disabled_at = null where id = $1`, [account.id]);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: disabled ? 'account.disable' : 'account.enable',
        subject: `account ${account.id}`,
        reason: why,
        before: { disabled: account.disabledAt !== null },
        after: { disabled },
      });
    });
  }

  /** The account and all its sessions, in the caller's transaction. */
  async end(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`update account set disabled_at = clock_timestamp() where id = $1`, [accountId]);
    await this.sessions.endAll(tx, accountId);
  }

  /** Throws NOT_FOUND for an account that this person does not manage, as for one that does not exist. */
  async get(
    tx: Tx,
    actor: Actor,
    action: 'account.reset' | 'account.disable',
    accountId: string,
  ): Promise<Account> {
    assertId(accountId);
    const reached = await tx.query(
      `select 1 from account a where a.id = $1 and not a.machine and ${REACHED_ACCOUNT}`,
      [accountId],
    );
    if (reached.length === 0) throw new DomainError('NOT_FOUND');
    const account = await tx.manager.findOneByOrFail(Account, { id: accountId });
    const agencies = await this.agenciesOf(tx, actor, account.id);
    if (!can(actor, action, { targetRole: account.role, agencyNumbers: agencies }))
      throw new DomainError('NOT_FOUND');
    return account;
  }

  /** Read with the system's reach: an account of two agencies is managed only by who may manage both. */
  private async agenciesOf(tx: Tx, actor: Acting, accountId: string): Promise<number[]> {
    await tx.query(`select set_config('app.reach', 'all', true)`);
    const rows = await tx.query<{ agency_id: number }>(
      `select agency_id from account_agency where account_id = $1`,
      [accountId],
    );
    await tx.query(`select set_config('app.reach', $1, true)`, [actor.reach]);
    return rows.map((row) => row.agency_id);
  }
}
