import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { reachOf } from '@ega/shared/access/actor';
import { INSTANT_SQL, machineNow } from '../platform/clock.js';
import { SESSION_COOKIE } from '../platform/http.js';
import { hashToken, SESSION_HOURS } from '../platform/session-statement.js';
import type { Tx } from '../platform/transaction.js';
import type { Account } from './account.entity.js';
import { Session } from './session.entity.js';

const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

/** An answer that gives or takes a session stays nowhere: not in a browser's copy, not in that of a proxy. */
const NEVER_KEPT = ['cache-control', 'no-store'] as const;

/** Opaque server-side sessions; the cookie holds a random token, the table its hash. */
@Injectable()
export class Sessions {
  /** A new token at every sign-in: a session fixed beforehand is worth nothing. */
  async start(
    tx: Tx,
    account: Account,
    stage: Session['stage'],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const agencies = await tx.query<{ agency_id: number }>(
      `select agency_id from account_agency where account_id = $1 order by agency_id`,
      [account.id],
    );
    const id = randomUUID();
    await tx.manager.insert(Session, {
      id,
      tokenHash: hashToken(token),
      accountId: account.id,
      stage,
      role: account.role,
      grants: account.grants,
      reach: reachOf(account.role, account.releasedOnly),
      agencyNumbers: agencies.map((row) => row.agency_id),
      unit: account.unit,
      address: request.ip,
      device: (request.headers['user-agent'] ?? '').slice(0, 200),
      expiresAt: new Date(machineNow().getTime() + SESSION_HOURS * 3_600_000),
    });
    reply.setCookie(SESSION_COOKIE, token, COOKIE).header(...NEVER_KEPT);
    return id;
  }

  async end(tx: Tx, sessionId: string, reply?: FastifyReply): Promise<void> {
    await tx.query(`update session set ended_at = clock_timestamp() where id = $1 and ended_at is null`, [
      sessionId,
    ]);
    reply?.clearCookie(SESSION_COOKIE, COOKIE).header(...NEVER_KEPT);
  }

  /** All sessions of one account, but perhaps the one that asks. */
  async endAll(tx: Tx, accountId: string, except: string | null = null): Promise<void> {
    await tx.query(
      `update session set ended_at = clock_timestamp() where account_id = $1 and ended_at is null and id is distinct from $2`,
      [accountId, except],
    );
  }

  list(tx: Tx, accountId: string, current: string | null): Promise<SessionRow[]> {
    return tx.query<SessionRow>(
      `select id, ${INSTANT_SQL('created_at')} as "createdAt", ${INSTANT_SQL('last_seen_at')} as "lastSeenAt", address, device,
              id = $2 as current
         from session where account_id = $1 and ended_at is null and expires_at > clock_timestamp()
          and last_seen_at > clock_timestamp() - interval '30 minutes' order by last_seen_at desc`,
      [accountId, current],
    );
  }
}

export interface SessionRow {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  address: string;
  device: string;
  current: boolean;
}
