import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { assertId, optionalText } from '../platform/clean-input.js';
import { INSTANT_SQL, readWorld } from '../platform/clock.js';
import { Ledger } from '../platform/ledger.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { AccountQueries } from './accounts.queries.js';
import type { AccessConfirmation, AccessReview } from './access-review.types.js';
import { REACHED_ACCOUNT } from './reached-account.js';

/** Each quarter somebody answers for every account: still needed, or to be changed (issue 3, item 16). */
@Injectable()
export class AccessReviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly accounts: AccountQueries,
  ) {}

  read(actor: Actor): Promise<AccessReview> {
    assertCan(actor, 'access.review');
    return this.transactions.read(actor, (tx) => this.review(tx, actor));
  }

  /** What the account could do at that moment is kept with the mark. Nobody confirms the own account. */
  confirm(
    actor: Actor,
    accountId: string,
    outcome: AccessConfirmation['outcome'],
    note: string | null | undefined,
    requestId: string,
  ): Promise<AccessReview> {
    assertCan(actor, 'access.confirm');
    assertId(accountId);
    const words = optionalText(note, 'note', 500);
    if (outcome === 'change' && words === null) throw new DomainError('REASON_REQUIRED', { field: 'note' });
    if (accountId === actor.accountId) throw new DomainError('SAME_PERSON');
    return this.transactions.write(actor, async (tx) => {
      await this.requests.once(tx, requestId, 'confirmAccess', async () => {
        const line = (await this.review(tx, actor)).lines.find((each) => each.id === accountId);
        if (!line) throw new DomainError('NOT_FOUND');
        const { role, grants, agencies, disabled } = line.account;
        const powers = { role, grants, agencies: agencies.map((agency) => agency.number), disabled };
        const quarter = quarterOf((await readWorld(tx)).now);
        const entry = await this.ledger.open(tx, false);
        await tx.query(
          `insert into access_confirmation (id, account_id, quarter, outcome, note, powers, confirmed_by, position, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            randomUUID(),
            accountId,
            quarter,
            outcome,
            words,
            JSON.stringify(powers),
            actor.accountId,
            entry.position,
            entry.recordedAt,
          ],
        );
        await this.audit.record(tx, {
          action: 'access.confirm',
          subject: `account ${accountId}`,
          ...(powers.agencies.length === 1 ? { agencyNumber: powers.agencies[0]! } : {}),
          ...(words ? { reason: words } : {}),
          after: { quarter, outcome, ...powers },
        });
        return true;
      });
      return this.review(tx, actor);
    });
  }

  private async review(tx: Tx, actor: Actor): Promise<AccessReview> {
    const quarter = quarterOf((await readWorld(tx)).now);
    const accounts = await this.accounts.listIn(tx, actor);
    const facts = await tx.query<{ id: string; since: string; invitedBy: string | null }>(
      `select a.id, ${INSTANT_SQL('coalesce(e.recorded_at, a.created_at)')} as since, m.display_name as "invitedBy"
         from account a
         left join lateral (select recorded_at, actor_id from audit_event e
                             where e.action = 'account.invite' and e.subject = 'account ' || a.id order by seq limit 1) e on true
         left join account m on m.id = e.actor_id
        where ${REACHED_ACCOUNT}`,
    );
    const marks = await tx.query<AccessConfirmation & { account: string }>(
      `select distinct on (c.account_id) c.account_id as account, c.outcome, c.note, p.display_name as by,
              ${INSTANT_SQL('c.recorded_at')} as at
         from access_confirmation c join account p on p.id = c.confirmed_by
        where c.quarter = $1 order by c.account_id, c.position desc`,
      [quarter],
    );
    const known = new Map(facts.map((fact) => [fact.id, fact]));
    const marked = new Map(marks.map((mark) => [mark.account, mark]));
    return {
      quarter,
      lines: accounts.map((account) => ({
        id: account.id,
        account,
        since: known.get(account.id)!.since,
        invitedBy: known.get(account.id)!.invitedBy,
        confirmation: marked.get(account.id) ?? null,
      })),
    };
  }
}

/** The quarter of world time, as the rounds name theirs. */
function quarterOf(instant: string): string {
  return `${instant.slice(0, 4)}-Q${Math.ceil(Number(instant.slice(5, 7)) / 3)}`;
}
