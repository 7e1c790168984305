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
function _ts_metadata(metadataKey, metadataValue) {
  if (typeof Reflect === 'object' && typeof Reflect.metadata === 'function') {
    return Reflect.metadata(metadataKey, metadataValue);
  }
}
import { Injectable } from '@nestjs/common';
import { assertCan, scopeFor } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { parseRoundId } from '@ega/shared/rounds/round';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
// The count stands in the round itself: row security would cut a count of round_agency to the viewer's own rows.
const ROUND_COLUMNS = `r.id, r.year, r.quarter, r.period_from as "periodFrom", r.period_to as "periodTo", r.cut_off as "cutOff",
  ${INSTANT_SQL('r.opens_at')} as "opensAt", ${INSTANT_SQL('r.due_at')} as "dueAt", ${INSTANT_SQL('r.closes_at')} as "closesAt",
  r.form_version as "formVersion", r.agency_count as "agencyCount"`;
export class RoundQueries {
  constructor(transactions) {
    this.transactions = transactions;
  }
  listFor(actor) {
    assertCan(actor, 'board.read');
    return this.transactions.read(actor, (tx) => this.list(tx));
  }
  /** All rounds, newest first. */ list(tx) {
    return tx.query(`select ${ROUND_COLUMNS} from round r order by r.year desc, r.quarter desc`);
  }
  getDetail(actor, id) {
    assertCan(actor, 'board.read');
    return this.transactions.read(actor, async (tx) => {
      const round = await this.getFace(tx, id);
      const scope = scopeFor(actor).agencyNumbers;
      const numbers = scope === 'all' ? null : scope;
      return {
        round,
        agencies: await this.listAgencies(tx, id, numbers),
        extensions: await this.listExtensions(tx, id, numbers),
      };
    });
  }
  async getFace(tx, id) {
    if (!parseRoundId(id)) throw new DomainError('NOT_FOUND');
    const [round] = await tx.query(`select ${ROUND_COLUMNS} from round r where r.id = $1`, [id]);
    if (!round) throw new DomainError('NOT_FOUND');
    return round;
  }
  /** The round as the rules need it; a malformed id is a missing round. */ async get(tx, id) {
    if (!parseRoundId(id)) throw new DomainError('NOT_FOUND');
    const [round] = await tx.query(`select ${ROUND_COLUMNS} from round r where r.id = $1`, [id]);
    if (!round) throw new DomainError('NOT_FOUND');
    return round;
  }
  /** The extension that binds for one agency now, exclusive instant; null where none was granted. */ async findExtension(
    tx,
    roundId,
    agencyNumber,
  ) {
    const [row] = await tx.query(
      `select ${INSTANT_SQL('due_at')} as "dueAt" from round_extension where round_id = $1 and agency_id = $2
        order by position desc limit 1`,
      [roundId, agencyNumber],
    );
    return row?.dueAt ?? null;
  }
  listAgencies(tx, roundId, numbers) {
    return tx.query(
      `select ra.agency_id as "agencyNumber", a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", ra.variant
         from round_agency ra join agency a on a.id = ra.agency_id join agency_version v on v.id = ra.agency_version_id
        where ra.round_id = $1 and ($2::integer[] is null or ra.agency_id = any ($2)) order by ra.agency_id`,
      [roundId, numbers],
    );
  }
  listExtensions(tx, roundId, numbers) {
    return tx.query(
      `select e.id, e.agency_id as "agencyNumber", v.name_vi as "agencyName", ${INSTANT_SQL('e.due_at')} as "dueAt", e.reason,
              e.document, coalesce(p.display_name, '') as "grantedBy", ${INSTANT_SQL('e.recorded_at')} as "recordedAt"
         from round_extension e join round_agency ra using (round_id, agency_id)
         join agency_version v on v.id = ra.agency_version_id left join account p on p.id = e.granted_by
        where e.round_id = $1 and ($2::integer[] is null or e.agency_id = any ($2)) order by e.position desc, e.agency_id`,
      [roundId, numbers],
    );
  }
}
RoundQueries = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Transactions === 'undefined' ? Object : Transactions]),
  ],
  RoundQueries,
);

//# sourceMappingURL=rounds.queries.js.map
