function _ts_decorate(decorators, target, key, desc) {
  var c = arguments.length,
    r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
    d;
  if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function') {
    r = Reflect.decorate(decorators, target, key, desc);
  } else {
    for (var i = decorators.length - 1; i >= 0; i--) {
      if ((d = decorators[i])) {
        r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
      }
    }
  }
  return (c > 3 && r && Object.defineProperty(target, key, r), r);
}
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalize } from '../platform/canonical.js';
import { entryOf } from '../platform/ledger.js';
export const chainHash = (previous, event) =>
  createHash('sha256').update(previous).update(canonicalize(event)).digest();
export class Audit {
  async record(tx, record) {
    const entry = entryOf(tx);
    const [head] = await tx.query(
      `update ledger set audit_seq = audit_seq + 1 returning audit_seq::text as seq, chain_head`,
    );
    const event = {
      seq: head.seq,
      position: entry.position,
      recordedAt: entry.recordedAt,
      actorId: tx.actor.accountId,
      action: record.action,
      subject: record.subject,
      agencyNumber: record.agencyNumber ?? null,
      roundId: record.roundId ?? null,
      reason: record.reason ?? null,
      before: record.before === undefined ? null : canonicalize(record.before),
      after: record.after === undefined ? null : canonicalize(record.after),
    };
    const hash = chainHash(head.chain_head, event);
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
        head.chain_head,
        hash,
      ],
    );
  }
}
Audit = _ts_decorate([Injectable()], Audit);

//# sourceMappingURL=audit.service.js.map
