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
import { Injectable } from '@nestjs/common';
import { INSTANT_SQL } from '../platform/clock.js';
const PAGE = 50;
export class AuditQueries {
  async readPage(tx, filter) {
    const events = await tx.query(
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
    const [head] = await tx.query(
      `select encode(chain_head, 'hex') as "chainHead", position::text as position from ledger`,
    );
    const shown = events.slice(0, PAGE);
    return {
      events: shown,
      ...(events.length > PAGE
        ? {
            next: shown.at(-1).seq,
          }
        : {}),
      ...head,
    };
  }
}
AuditQueries = _ts_decorate([Injectable()], AuditQueries);

//# sourceMappingURL=audit.queries.js.map
