import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { needsSecondFactor } from '@ega/shared/access/actor';
import { DomainError } from '@ega/shared/errors';
import { Audit } from '../audit/audit.service.js';
import { isLoopback, type Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import { Ledger } from '../platform/ledger.js';
import { ofItself, SYSTEM, Transactions, type Tx } from '../platform/transaction.js';
import { Account } from './account.entity.js';
import { passwordMatches } from './passwords.js';
import { acceptedStep, hashRecoveryCode, openSecret } from './second-factor.js';
import { Sessions } from './sessions.service.js';
import { Throttle } from './throttle.js';

export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** From nobody to a session: password, then the second factor where the role owes one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Unknown account, wrong password, disabled account: one sentence, one amount of work. */
  async withPassword(email: string, password: string, { request, reply }: Exchange): Promise<void> {
    const key = email.trim().toLowerCase().slice(0, 254);
    await this.throttle.assertOpen(key, request.ip);
    const account = await this.transactions.read(SYSTEM, (tx) =>
      tx.manager.findOneBy(Account, { email: key }),
    );
    const right = await passwordMatches(password, account?.passwordHash ?? null);
    if (!account || !right || account.disabledAt) {
      await this.throttle.countFailure(key, request.ip);
      await this.recordRefusal(account?.id ?? null, 'password');
      throw new DomainError('SIGN_IN_REFUSED');
    }
    await this.throttle.clear(key);
    const owed = needsSecondFactor(account.role);
    await this.transactions.write(ofItself(account.id), async (tx) => {
      const stage = account.totpSecret ? 'second' : owed ? 'enrol' : 'full';
      await this.replaceSession(tx, account, stage, { request, reply });
    });
  }

  /** A six-digit code of the present step, or one of the ten recovery codes; each is good once. */
  async withSecondFactor(code: string, { request, reply }: Exchange): Promise<void> {
    const session = request.facts?.session;
    if (session?.stage !== 'second') throw new DomainError('UNAUTHENTICATED');
    const key = `second:${session.accountId}`;
    await this.throttle.assertOpen(key, request.ip);
    const accepted = await this.transactions.write(ofItself(session.accountId), async (tx) => {
      const account = await tx.manager.findOneOrFail(Account, {
        where: { id: session.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      if (account.disabledAt || !(await this.takeCode(tx, account, code))) return false;
      await this.sessions.end(tx, session.id);
      await this.replaceSession(tx, account, 'full', { request, reply });
      return true;
    });
    if (!accepted) {
      await this.throttle.countFailure(key, request.ip);
      await this.recordRefusal(session.accountId, 'second factor');
      throw new DomainError('SECOND_FACTOR_REFUSED');
    }
    await this.throttle.clear(key);
  }

  /** One click, only in a demo database and only on loopback. */
  async asDemoUser(email: string, { request, reply }: Exchange): Promise<void> {
    if (request.facts?.mark !== 'demo' || !isLoopback(this.env.host)) throw new DomainError('NOT_DEMO');
    const account = await this.transactions.read(SYSTEM, (tx) =>
      tx.manager.findOneBy(Account, { email: email.toLowerCase() }),
    );
    if (!account || account.disabledAt) throw new DomainError('SIGN_IN_REFUSED');
    await this.transactions.write(ofItself(account.id), (tx) =>
      this.replaceSession(tx, account, 'full', { request, reply }),
    );
  }

  async out({ request, reply }: Exchange): Promise<void> {
    const session = request.facts?.session;
    reply.header('clear-site-data', '"cache"');
    if (!session) return;
    await this.transactions.write(ofItself(session.accountId), async (tx) => {
      await this.sessions.end(tx, session.id, reply);
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'session.end',
        subject: `account ${session.accountId}`,
      });
    });
  }

  async replaceSession(
    tx: Tx,
    account: Account,
    stage: 'full' | 'second' | 'enrol',
    { request, reply }: Exchange,
  ): Promise<void> {
    if (request.facts?.session) await this.sessions.end(tx, request.facts.session.id);
    const id = await this.sessions.start(tx, account, stage, request, reply);
    if (stage === 'full')
      await tx.query(`update account set last_sign_in_at = clock_timestamp() where id = $1`, [account.id]);
    await this.ledger.open(tx, false);
    await this.audit.record(tx, {
      action: 'session.start',
      subject: `account ${account.id}`,
      after: { session: id, stage },
    });
  }

  private async takeCode(tx: Tx, account: Account, code: string): Promise<boolean> {
    const step = await acceptedStep(
      openSecret(account.totpSecret!, this.env.appSecret),
      code.replace(/\s/g, ''),
      account.totpLastStep,
    );
    if (step !== null) {
      await tx.query(`update account set totp_last_step = $2 where id = $1`, [account.id, step]);
      return true;
    }
    const hash = hashRecoveryCode(code);
    if (!account.recoveryHashes.includes(hash)) return false;
    await tx.query(`update account set recovery_hashes = array_remove(recovery_hashes, $2) where id = $1`, [
      account.id,
      hash,
    ]);
    return true;
  }

  private async recordRefusal(accountId: string | null, what: string): Promise<void> {
    await this.transactions.write(SYSTEM, async (tx) => {
      await this.ledger.open(tx, false);
      await this.audit.record(tx, {
        action: 'session.refused',
        subject: accountId ? `account ${accountId}` : 'unknown account',
        reason: what,
      });
    });
  }
}
