import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isAgencyRole, needsSecondFactor, type Actor, type Grant, type Role } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { isPlainAddress } from '@ega/shared/text/alphabet';
import { cleanText } from '@ega/shared/text/nfc';
import { Audit } from '../audit/audit.service.js';
import { assertOneAlphabet } from '../platform/clean-input.js';
import { machineNow } from '../platform/clock.js';
import type { Env } from '../platform/env.js';
import { Ledger } from '../platform/ledger.js';
import { MailOutbox } from '../platform/mail/mail-outbox.js';
import { linkToken } from '../platform/link-token.js';
import { ENV } from '../platform/platform.tokens.js';
import { RequestLog } from '../platform/request-log.js';
import { hashToken } from '../platform/session-statement.js';
import { ofItself, SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { AccessLink } from './access-link.entity.js';
import { Account } from './account.entity.js';
import { linkMail } from './link-mail.js';
import { ManagedAccounts } from './managed-accounts.service.js';
import { assertPasswordStrong, hashPassword } from './passwords.js';
import { Sessions } from './sessions.service.js';
import { SignIn, type Exchange } from './sign-in.service.js';

/** Days a link may wait: an invitation may go through a paper slip, a reset is in hand at once. */
const LINK_DAYS = { invitation: 7, reset: 1 };

export interface InvitationRequest {
  email: string;
  displayName: string;
  officeTitle?: string | undefined;
  unit?: string | undefined;
  role: Role;
  grants?: Grant[] | undefined;
  agencyNumbers?: number[] | undefined;
  /** Of a viewer: frozen sessions and released figures only (practice.md 22). */
  releasedOnly?: boolean | undefined;
}

export interface IssuedLink {
  linkId: string;
  accountId: string;
}

const clean = (value: string, field: string, max: number): string => {
  const result = cleanText(value);
  if (!result.ok || result.text.trim() === '' || [...result.text].length > max)
    throw new DomainError('MALFORMED_INPUT', { field });
  return result.text.trim();
};

const cleanName = (value: string, field: string, max: number): string => {
  const text = clean(value, field, max);
  assertOneAlphabet(text, field);
  return text;
};

/** Invitations and resets: single-use links shown once to the person who made them. */
@Injectable()
export class Invitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly requests: RequestLog,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly outbox: MailOutbox,
    @Inject(ENV) private readonly env: Env,
    private readonly managed: ManagedAccounts,
  ) {}

  tokenOf(linkId: string): string {
    return linkToken(this.env.appSecret, linkId);
  }

  async invite(actor: Actor, request: InvitationRequest, requestId: string): Promise<IssuedLink> {
    const agencyNumbers = [...new Set(request.agencyNumbers ?? [])];
    assertCan(actor, 'account.invite', { targetRole: request.role, agencyNumbers });
    if ((request.grants?.length ?? 0) > 0) assertCan(actor, 'account.grant');
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'invite', () => this.create(tx, request, agencyNumbers)),
    );
  }

  /** Also the door of `npm run account -- invite` and of the demo loader, which act as the system. */
  async create(tx: Tx, request: InvitationRequest, agencyNumbers: number[]): Promise<IssuedLink> {
    const email = clean(request.email, 'email', 254).toLowerCase();
    if (!isPlainAddress(email) || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
      throw new DomainError('MALFORMED_INPUT', { field: 'email' });
    const needsAgency = isAgencyRole(request.role);
    if (needsAgency !== agencyNumbers.length > 0)
      throw new DomainError('MALFORMED_INPUT', { field: 'agencyNumbers' });
    if (request.releasedOnly && request.role !== 'viewer')
      throw new DomainError('MALFORMED_INPUT', { field: 'releasedOnly' });
    const [known] = await tx.query(`select 1 from account where email = $1`, [email]);
    if (known) throw new DomainError('MALFORMED_INPUT', { field: 'email', reason: 'known' });
    const account = {
      id: randomUUID(),
      email,
      displayName: cleanName(request.displayName, 'displayName', 120),
      officeTitle: request.officeTitle ? cleanName(request.officeTitle, 'officeTitle', 200) : null,
      unit: request.unit ? cleanName(request.unit, 'unit', 200) : null,
      role: request.role,
      grants: [...new Set(request.grants ?? [])],
      releasedOnly: request.releasedOnly ?? false,
      createdAt: machineNow(),
    };
    const agencies = await tx.query(`select 1 from agency where id = any ($1)`, [agencyNumbers]);
    if (agencies.length !== agencyNumbers.length) throw new DomainError('NOT_FOUND');
    await tx.manager.insert(Account, account);
    for (const number of agencyNumbers)
      await tx.query(`insert into account_agency (account_id, agency_id) values ($1, $2)`, [
        account.id,
        number,
      ]);
    const issued = await this.issue(tx, 'invitation', account);
    await this.ledger.open(tx, false);
    await this.audit.record(tx, {
      action: 'account.invite',
      subject: `account ${account.id}`,
      ...(agencyNumbers.length === 1 ? { agencyNumber: agencyNumbers[0]! } : {}),
      after: {
        role: account.role,
        grants: account.grants,
        agencyNumbers,
        link: issued.linkId,
        ...(account.releasedOnly ? { releasedOnly: true } : {}),
      },
    });
    return issued;
  }

  async reset(actor: Actor, accountId: string, requestId: string): Promise<IssuedLink> {
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'resetAccount', async () => {
        const account = await this.managed.get(tx, actor, 'account.reset', accountId);
        await tx.query(
          `update access_link set revoked_at = clock_timestamp() where account_id = $1 and used_at is null`,
          [account.id],
        );
        const issued = await this.issue(tx, 'reset', account);
        await this.ledger.open(tx, false);
        await this.audit.record(tx, {
          action: 'account.reset',
          subject: `account ${account.id}`,
          after: { link: issued.linkId },
        });
        return issued;
      }),
    );
  }

  async revoke(actor: Actor, linkId: string): Promise<void> {
    await this.transactions.write(actor, async (tx) => {
      const link = /^[0-9a-f-]{36}$/.test(linkId)
        ? await tx.manager.findOneBy(AccessLink, { id: linkId })
        : null;
      if (!link) throw new DomainError('NOT_FOUND');
      await this.managed.get(tx, actor, 'account.reset', link.accountId);
      await tx.query(
        `update access_link set revoked_at = clock_timestamp() where id = $1 and used_at is null and revoked_at is null`,
        [link.id],
      );
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'account.link-revoked',
        subject: `account ${link.accountId}`,
        after: { link: link.id },
      });
    });
  }

  /** The live link behind a token; a used, expired, revoked or truncated one is all the same answer. */
  async find(tx: Tx, token: string): Promise<{ link: AccessLink; account: Account }> {
    const [row] = await tx.query<{ id: string }>(
      `select id from access_link where token_hash = $1 and used_at is null and revoked_at is null and expires_at > clock_timestamp() for update`,
      [hashToken(token)],
    );
    if (!row) throw new DomainError('LINK_USED_OR_EXPIRED');
    const link = await tx.manager.findOneByOrFail(AccessLink, { id: row.id });
    const account = await tx.manager.findOneByOrFail(Account, { id: link.accountId });
    if (account.disabledAt) throw new DomainError('LINK_USED_OR_EXPIRED');
    return { link, account };
  }

  async accept(token: string, password: string, exchange: Exchange): Promise<void> {
    const { account: before } = await this.transactions.write(SYSTEM, (tx) => this.find(tx, token));
    assertPasswordStrong(password, before.email);
    const passwordHash = await hashPassword(password);
    await this.transactions.write(ofItself(before.id), async (tx) => {
      const { link, account } = await this.find(tx, token);
      await tx.query(`update access_link set used_at = clock_timestamp() where id = $1`, [link.id]);
      // A reset also forgets the second factor: the person proved through the Authority or the approver who they are.
      await tx.query(
        `update account set password_hash = $2, totp_secret = null, totp_last_step = null, recovery_hashes = '{}' where id = $1`,
        [account.id, passwordHash],
      );
      await this.sessions.endAll(tx, account.id);
      const fresh = { ...account, passwordHash, totpSecret: null };
      await this.signIn.replaceSession(
        tx,
        fresh as Account,
        needsSecondFactor(account.role) ? 'enrol' : 'full',
        exchange,
      );
      await this.audit.record(tx, {
        action: 'account.link-used',
        subject: `account ${account.id}`,
        after: { link: link.id, purpose: link.purpose },
      });
    });
  }

  private async issue(
    tx: Tx,
    purpose: AccessLink['purpose'],
    account: { id: string; email: string; displayName: string },
  ): Promise<IssuedLink> {
    const id = randomUUID();
    await tx.manager.insert(AccessLink, {
      id,
      tokenHash: hashToken(this.tokenOf(id)),
      purpose,
      accountId: account.id,
      madeBy: tx.actor.accountId,
      expiresAt: new Date(machineNow().getTime() + LINK_DAYS[purpose] * 86_400_000),
    });
    // Where nobody is signed in (the command line, a loader) the link is handed over by whoever runs it.
    if (this.outbox.handsOver && tx.actor.accountId !== null)
      await this.outbox.put(tx, linkMail({ id, purpose }, account));
    return { linkId: id, accountId: account.id };
  }
}
