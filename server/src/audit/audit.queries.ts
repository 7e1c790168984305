import { Injectable } from '@nestjs/common';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { AuditEvent, AuditPage, Refusal } from './audit.types.js';

/** Filters of the audit screen; every one narrows, none is required. */
export interface AuditFilter {
  agencyNumber?: number | undefined;
  roundId?: string | undefined;
  action?: string | undefined;
  actorId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  before?: string | undefined;
}

const PAGE = 50;
const REFUSALS = 200;

@Injectable()
export class AuditQueries {
  /** Newest first, at most 200. */
  listRefusals(tx: Tx): Promise<Refusal[]> {
    return tx.query<Refusal>(
      `select a.display_name as account, r.operation, r.code, r.times, ${INSTANT_SQL('r.last_at')} as "lastAt", r.address
         from refusal r join account a on a.id = r.account_id order by r.last_at desc limit ${REFUSALS}`,
    );
  }

  async readPage(tx: Tx, filter: AuditFilter): Promise<AuditPage> {
    const events = await tx.query<AuditEvent>(
      `select e.seq::text as seq, e.position::text as position, ${INSTANT_SQL('e.recorded_at')} as "recordedAt",
              ${INSTANT_SQL('e.machine_at')} as "machineAt", e.actor_id as "actorId", a.display_name as "actorName",
              e.action, e.subject, e.agency_id as "agencyNumber", e.round_id as "roundId", e.reason, e.before, e.after,
              encode(e.hash, 'hex') as hash
         from audit_event e left join account a on a.id = e.actor_id
        where ($1::integer is null or e.agency_id = $1) and ($2::text is null or e.round_id = $2)
          and ($3::text is null or e.action = $3) and ($4::uuid is null or e.actor_id = $4)
          and ($5::timestamptz is null or e.recorded_at >= $5) and ($6::timestamptz is null or e.recorded_at < $6)
          and ($7::bigint is null or e.seq < $7)
        order by e.seq desc limit ${PAGE + 1}`,
      [
        filter.agencyNumber ?? null,
        filter.roundId ?? null,
        filter.action ?? null,
        filter.actorId ?? null,
        filter.from ?? null,
        filter.to ?? null,
        filter.before ?? null,
      ],
    );
    const [head] = await tx.query<{ chainHead: string; position: string }>(
      `select encode(chain_head, 'hex') as "chainHead", position::text as position from ledger`,
    );
    const shown = events.slice(0, PAGE);
    return { events: shown, ...(events.length > PAGE ? { next: shown.at(-1)!.seq } : {}), ...head! };
  }
}
