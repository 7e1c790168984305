import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import type { Env } from '../platform/env.js';
import { Ledger } from '../platform/ledger.js';
import { ENV } from '../platform/platform.tokens.js';
import { ofItself, SYSTEM, Transactions } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import { assertPasswordStrong, hashPassword, passwordMatches } from './passwords.js';
import {
  acceptedStep,
  newRecoveryCodes,
  newSecret,
  openSecret,
  sealSecret,
  secretUri,
} from './second-factor.js';
import { Sessions } from './sessions.service.js';
import { SignIn, type Exchange } from './sign-in.service.js';
import { Throttle } from './throttle.js';

/** What a person does with the own account: password, second factor, sessions. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly throttle: Throttle,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The other sessions end: whoever knew the old password is out. */
  async changePassword(actor: Actor, current: string, next: string, { request }: Exchange): Promise<void> {
    const account = await this.find(actor.accountId);
    await this.throttle.assertOpen(`change:${account.id}`, request.ip);
    if (!(await passwordMatches(current, account.passwordHash))) {
      await this.throttle.countFailure(`change:${account.id}`, request.ip);
      throw new DomainError('SIGN_IN_REFUSED');
    }
    assertPasswordStrong(next, account.email);
    const passwordHash = await hashPassword(next);
    await this.transactions.write(ofItself(account.id), async (tx) => {
      await tx.manager.update(Account, { id: account.id }, { passwordHash });
      await this.sessions.endAll(tx, account.id, request.facts!.session!.id);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'account.password',
        subject: `account ${account.id}`,
      });
    });
  }

  /** Shown once; counts only after a code from it was typed. */
  async startSecondFactor({ request }: Exchange): Promise<{ secret: string; otpauthUri: string }> {
    const session = request.facts?.session;
    if (!session || session.stage === 'second') throw new DomainError('UNAUTHENTICATED');
    const account = await this.find(session.accountId);
    if (account.totpSecret && session.stage !== 'full') throw new DomainError('UNAUTHENTICATED');
    const secret = newSecret();
    await this.transactions.write(SYSTEM, (tx) =>
      tx.query(
        `insert into request_log (account_id, request_id, operation, response) values ($1, 'second-factor-enrolment', 'enrol', $2)
         on conflict (account_id, request_id) do update set response = excluded.response`,
        [account.id, JSON.stringify(sealSecret(secret, this.env.appSecret).toString('base64'))],
      ),
    );
    return { secret, otpauthUri: secretUri(account.email, secret) };
  }

  async confirmSecondFactor(code: string, exchange: Exchange): Promise<string[]> {
    const session = exchange.request.facts?.session;
    if (!session || session.stage === 'second') throw new DomainError('UNAUTHENTICATED');
    await this.throttle.assertOpen(`enrol:${session.accountId}`, exchange.request.ip);
    const recovery = newRecoveryCodes();
    const done = await this.transactions
      .write(ofItself(session.accountId), async (tx) => {
        const [pending] = await tx.query<{ response: string }>(
          `delete from request_log where account_id = $1 and request_id = 'second-factor-enrolment' returning response`,
          [session.accountId],
        );
        if (!pending) throw new DomainError('SECOND_FACTOR_REFUSED');
        const sealed = Buffer.from(pending.response, 'base64');
        const step = await acceptedStep(openSecret(sealed, this.env.appSecret), code, null);
        if (step === null) throw new DomainError('SECOND_FACTOR_REFUSED');
        await tx.manager.update(
          Account,
          { id: session.accountId },
          { totpSecret: sealed, totpLastStep: String(step), recoveryHashes: recovery.hashes },
        );
        const account = await tx.manager.findOneByOrFail(Account, { id: session.accountId });
        if (session.stage === 'enrol') await this.signIn.replaceSession(tx, account, 'full', exchange);
        else await this.ledger.open(tx, false);
        await this.audit.record(tx, {
          action: 'account.second-factor',
          subject: `account ${session.accountId}`,
        });
        return true;
      })
      .catch(async (error: unknown) => {
        if (error instanceof DomainError)
          await this.throttle.countFailure(`enrol:${session.accountId}`, exchange.request.ip);
        throw error;
      });
    return done ? recovery.codes : [];
  }

  async endSession(actor: Actor, id: string): Promise<void> {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new DomainError('NOT_FOUND');
    await this.transactions.write(ofItself(actor.accountId), async (tx) => {
      const [own] = await tx.query(`select 1 from session where id = $1 and account_id = $2`, [
        id,
        actor.accountId,
      ]);
      if (!own) throw new DomainError('NOT_FOUND');
      await this.sessions.end(tx, id);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'session.end',
        subject: `account ${actor.accountId}`,
        after: { session: id },
      });
    });
  }

  async endEverywhere(actor: Actor): Promise<void> {
    await this.transactions.write(ofItself(actor.accountId), async (tx) => {
      await this.sessions.endAll(tx, actor.accountId);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'session.end-all',
        subject: `account ${actor.accountId}`,
      });
    });
  }

  private find(id: string): Promise<Account> {
    return this.transactions.read(SYSTEM, (tx) => tx.manager.findOneByOrFail(Account, { id }));
  }
}
