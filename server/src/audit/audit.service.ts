import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalize } from '../platform/canonical.js';
import { entryOf } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';
import { delegatedAct } from './delegated-act.js';

/** What happened, before and after. People are named by id only: contact details live outside the chain. */
export interface AuditRecord {
  action: string;
  /** e.g. `report 2018-Q1/38`, `account <id>`. */
  subject: string;
  agencyNumber?: number;
  roundId?: string;
  reason?: string;
  before?: unknown;
  after?: unknown;
}

/** Fields that the hash covers, in the order of RFC 8785 once canonicalised. */
export interface ChainedEvent {
  seq: string;
  position: string;
  recordedAt: string;
  actorId: string | null;
  action: string;
  subject: string;
  agencyNumber: number | null;
  roundId: string | null;
  reason: string | null;
  before: string | null;
  after: string | null;
}

export const chainHash = (previous: Buffer, event: ChainedEvent): Buffer =>
  createHash('sha256').update(previous).update(canonicalize(event)).digest();

/** Append-only, hash-chained record in the transaction of the change itself. */
@Injectable()
export class Audit {
  async record(tx: Tx, record: AuditRecord): Promise<void> {
    const entry = entryOf(tx);
    const delegated = await delegatedAct(tx, record.action);
    const after = delegated ? { ...(record.after as object | undefined), ...delegated } : record.after;
    const [head] = await tx.query<{ seq: string; chain_head: Buffer }>(
      `update ledger set audit_seq = audit_seq + 1 returning audit_seq::text as seq, chain_head`,
    );
    const event: ChainedEvent = {
      seq: head!.seq,
      position: entry.position,
      recordedAt: entry.recordedAt,
      actorId: tx.actor.accountId,
      action: record.action,
      subject: record.subject,
      agencyNumber: record.agencyNumber ?? null,
      roundId: record.roundId ?? null,
      reason: record.reason ?? null,
      before: record.before === undefined ? null : canonicalize(record.before),
      after: after === undefined ? null : canonicalize(after),
    };
    const hash = chainHash(head!.chain_head, event);
    await tx.query(
      `with event as (
         insert into audit_event (seq, position, recorded_at, actor_id, action, subject, agency_id, round_id, reason, before, after, prev_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
       update ledger set chain_head = $13`,
      [
        event.seq,
        event.position,
        event.recordedAt,
        event.actorId,
        event.action,
        event.subject,
        event.agencyNumber,
        event.roundId,
        event.reason,
        event.before,
        event.after,
        head!.chain_head,
        hash,
      ],
    );
  }
}
