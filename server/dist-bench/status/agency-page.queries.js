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
import { SUMMARY_RULES_VERSION } from '@ega/shared/reports/summary';
import { INSTANT_SQL } from '../platform/clock.js';
import { BOARD_MOVES } from './report-facts.js';
export class AgencyPageQueries {
  async findIdentity(tx, number, position, day) {
    const [row] = await tx.query(
      `select agency_name as "agencyName", abbreviation_en as "abbreviationEn", code_confidence as "codeConfidence"
         from agency_version where agency_id = $1 and position <= $2
          and (superseded_position is null or superseded_position > $2)
          and valid_from <= $3 and (valid_to is null or $3 < valid_to)`,
      [number, position, day],
    );
    return row;
  }
  listVersions(tx, number, position) {
    return tx.query(
      `select name_vi as "nameVi", name_en as "nameEn", kind, valid_from as "validFrom", valid_to as "validTo",
              legal_basis as "legalBasis"
         from agency_version where agency_id = $1 and position <= $2
          and (superseded_position is null or superseded_position > $2) order by valid_from`,
      [number, position],
    );
  }
  listSuccessions(tx, number, position) {
    return tx.query(
      `select predecessor_id as predecessor, successor_id as successor, effective_from as "effectiveFrom", relation,
              legal_basis as "legalBasis", confidence
         from agency_succession where (predecessor_id = $1 or successor_id = $1) and position <= $2
        order by effective_from, predecessor_id`,
      [number, position],
    );
  }
  /** Names for links: the version of the day, else the last one before it, else the first. */ listNames(
    tx,
    numbers,
    position,
    day,
  ) {
    return tx.query(
      `select distinct on (a.id) a.id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn",
              v.short_name as "shortName", v.kind
         from agency a join agency_version v on v.agency_id = a.id
        where a.id = any ($1) and v.position <= $2 and (v.superseded_position is null or v.superseded_position > $2)
        order by a.id, v.valid_from <= $3 desc, case when v.valid_from <= $3 then v.valid_from end desc, v.valid_from`,
      [[...numbers], position, day],
    );
  }
  /** The revision that counts: of the round, else of the latest round before it. */ async findSent(
    tx,
    number,
    round,
    position,
  ) {
    const [row] = await tx.query(
      `select r.round_id as round, r.number, r.receipt_number as "receiptNumber",
              ${INSTANT_SQL('r.recorded_at')} as "submittedAt", p.display_name as "preparedBy",
              s.display_name as "submittedBy", r.content as answers
         from report_revision r join account p on p.id = r.prepared_by join account s on s.id = r.submitted_by
        where r.agency_id = $1 and r.round_id <= $2 and r.position <= $3
          and (r.dropped_position is null or r.dropped_position > $3)
        order by r.round_id desc, r.number desc limit 1`,
      [number, round, position],
    );
    return row;
  }
  /** The latest verified answers, and who confirmed the architecture among them. */ async findVerified(
    tx,
    number,
    round,
    position,
  ) {
    const [row] = await tx.query(
      `select d.verified_content as answers, c.round_id as round, ${INSTANT_SQL('c.recorded_at')} as at, p.display_name as by
         from review_decision d
         join review_decision c on c.id = coalesce((d.verified_from -> 'A1' ->> 'decision')::uuid, d.id)
         join account p on p.id = c.decided_by
        where d.agency_id = $1 and d.round_id <= $2 and d.position <= $3
          and (d.undone_position is null or d.undone_position > $3)
        order by d.round_id desc, d.position desc limit 1`,
      [number, round, position],
    );
    return row;
  }
  /** The latest summary of each round and basis. */ listRoundSummaries(tx, number, position) {
    return tx.query(
      `select distinct on (round_id, basis) round_id as round, basis, summary from report_summary
        where agency_id = $1 and position <= $2 and (dropped_position is null or dropped_position > $2)
          and rules_version = $3
        order by round_id, basis, position desc`,
      [number, position, SUMMARY_RULES_VERSION],
    );
  }
  listFirstSendings(tx, number, position) {
    return tx.query(
      `select distinct on (round_id) round_id as round, ${INSTANT_SQL('recorded_at')} as at, late from report_revision
        where agency_id = $1 and position <= $2 and (dropped_position is null or dropped_position > $2)
        order by round_id, number`,
      [number, position],
    );
  }
  listLog(tx, number, position) {
    return tx.query(
      `select m.round_id as round, m.action, p.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at, m.reason,
              r.receipt_number as "receiptNumber", r.number as "revisionNumber"
         from report_move m join account p on p.id = m.actor_id left join report_revision r on r.id = m.revision_id
        where m.agency_id = $1 and m.position <= $2 and m.action = any ($3)
        order by m.position desc limit 200`,
      [number, position, BOARD_MOVES],
    );
  }
}
AgencyPageQueries = _ts_decorate([Injectable()], AgencyPageQueries);

//# sourceMappingURL=agency-page.queries.js.map
