import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_SCOPES, type Actor } from '@ega/shared/access/actor';
import { TOKEN_MAX_DAYS } from '@ega/shared/access/machine';
import { assertCan, can, scopeFor } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { AgencyQueries } from '../agencies/agencies.queries.js';
import { Audit } from '../audit/audit.service.js';
import { assertId, assertOneAlphabet, requiredText } from '../platform/clean-input.js';
import { INSTANT_SQL, machineNow } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import { Ledger } from '../platform/ledger.js';
import { ENV } from '../platform/platform.tokens.js';
import { RequestLog } from '../platform/request-log.js';
import { hashToken } from '../platform/session-statement.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import { ApiTokenRow } from './api-token.entity.js';
import type { ApiToken, ApiTokenInput, IssuedApiToken } from './token.types.js';

const DAY_MS = 86_400_000;

/** Tokens for programs of an agency: made by its approver, shown once, for one agency, until a day, revocable at once. */
@Injectable()
export class Tokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly agencies: AgencyQueries,
    @Inject(ENV) private readonly env: Env,
  ) {}

  list(actor: Actor): Promise<ApiToken[]> {
    assertCan(actor, 'token.list');
    return this.transactions.read(actor, (tx) => this.faces(tx, actor, null));
  }

  /** As with links: from the id and the server's secret, so that a repeated request shows the same token again. */
  private secretOf(id: string): string {
    return `ega_${createHmac('sha256', this.env.appSecret).update(`token:${id}`).digest('base64url')}`;
  }

  issue(actor: Actor, input: ApiTokenInput, requestId: string): Promise<IssuedApiToken> {
    assertCan(actor, 'token.issue', { agencyNumber: input.agencyNumber });
    const name = requiredText(input.name, 'name', 100);
    assertOneAlphabet(name, 'name');
    const scopes = MACHINE_SCOPES.filter((scope) => input.scopes.includes(scope));
    if (scopes.length === 0) throw new DomainError('MALFORMED_INPUT', { field: 'scopes' });
    // Who may not send cannot let a program send (issue 3, item 16).
    if (scopes.includes('submit')) assertCan(actor, 'report.submit', { agencyNumber: input.agencyNumber });
    if (input.days < 1 || input.days > TOKEN_MAX_DAYS)
      throw new DomainError('MALFORMED_INPUT', { field: 'days' });
    return this.transactions.write(actor, async (tx) => {
      const id = await this.requests.once(tx, requestId, 'issueApiToken', async () => {
        const made = randomUUID();
        const accountId = randomUUID();
        await tx.manager.insert(Account, {
          id: accountId,
          email: `${made}@machine.invalid`,
          displayName: `Phần mềm: ${name}`,
          role: scopes.includes('submit') ? 'approver' : 'reporter',
          machine: true,
          createdAt: machineNow(),
        });
        await tx.manager.insert(ApiTokenRow, {
          id: made,
          agencyId: input.agencyNumber,
          accountId,
          name,
          scopes,
          tokenHash: hashToken(this.secretOf(made)),
          madeBy: actor.accountId,
          expiresAt: new Date(machineNow().getTime() + input.days * DAY_MS),
        });
        await this.ledger.open(tx, false);
        await this.audit.record(tx, {
          action: 'token.issue',
          subject: `token ${made}`,
          agencyNumber: input.agencyNumber,
          after: { name, scopes, days: input.days, account: accountId },
        });
        return made;
      });
      const [apiToken] = await this.faces(tx, actor, id);
      return { apiToken: apiToken!, secret: this.secretOf(id) };
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    assertCan(actor, 'token.revoke');
    assertId(id);
    await this.transactions.write(actor, async (tx) => {
      const token = await tx.manager.findOneBy(ApiTokenRow, { id });
      if (!token || !can(actor, 'token.revoke', { agencyNumber: token.agencyId }))
        throw new DomainError('NOT_FOUND');
      if (token.revokedAt) return;
      await tx.query(`update api_token set revoked_at = clock_timestamp(), revoked_by = $2 where id = $1`, [
        id,
        actor.accountId,
      ]);
      const { recordedAt } = await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'token.revoke',
        subject: `token ${id}`,
        agencyNumber: token.agencyId,
        before: { name: token.name, scopes: token.scopes },
        after: { endedAt: recordedAt },
      });
    });
  }

  private async faces(tx: Tx, actor: Actor, id: string | null): Promise<ApiToken[]> {
    const { agencyNumbers } = scopeFor(actor);
    const names = new Map(
      (await this.agencies.listNames(tx, 'all')).map((agency) => [agency.number, agency.nameVi]),
    );
    const rows = await tx.query<Omit<ApiToken, 'agencyName'>>(
      `select t.id, t.agency_id as "agencyNumber", t.name, t.scopes, m.display_name as "madeBy",
              ${INSTANT_SQL('t.made_at')} as "madeAt", ${INSTANT_SQL('t.expires_at')} as "expiresAt",
              ${INSTANT_SQL('t.last_used_at')} as "lastUsedAt", ${INSTANT_SQL('t.revoked_at')} as "revokedAt",
              r.display_name as "revokedBy"
         from api_token t join account m on m.id = t.made_by left join account r on r.id = t.revoked_by
        where ($1::uuid is null or t.id = $1) and ($2::integer[] is null or t.agency_id = any ($2))
        order by t.made_at desc`,
      [id, agencyNumbers === 'all' ? null : agencyNumbers],
    );
    return rows.map((row) => ({ ...row, agencyName: names.get(row.agencyNumber) ?? '' }));
  }
}
