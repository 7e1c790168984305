import { Injectable } from '@nestjs/common';
import type { Answers } from '@ega/shared/reports/questions';
import { SUMMARY_RULES_VERSION, type Summary } from '@ega/shared/reports/summary';
import type { RoundId } from '@ega/shared/rounds/round';
import type { CivilDate } from '@ega/shared/text/civil-date';
import type { AgencyNameRow } from '../agencies/agencies.queries.js';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { AskedQuestionFace } from './agency-details.types.js';
import type { AgencyVersionLine, LogLine, RevisionLine } from './agency-page.types.js';
import { BOARD_MOVES } from './report-facts.js';

export interface IdentityRow {
  agencyName: string;
  abbreviationEn: string | null;
  codeConfidence: string;
}

export interface SuccessionRow {
  predecessor: number;
  successor: number | null;
  effectiveFrom: string;
  relation: string;
  legalBasis: string;
  confidence: string;
}

export interface NameRow {
  number: number;
  slug: string;
  nameVi: string;
  nameEn: string;
  shortName: string;
  kind: string;
}

/** The latest sending of a round up to one, with its answers. */
export interface SentRow extends RevisionLine {
  answers: Answers;
}

export interface VerifiedRow {
  answers: Answers;
  round: RoundId;
  at: string;
  by: string;
}

export interface RoundSummaryRow {
  round: RoundId;
  basis: 'reported' | 'verified';
  summary: Summary;
}

export interface FirstSendingRow {
  round: RoundId;
  at: string;
  late: boolean;
}

/** Reads of one agency at a ledger position: small, so contents may be read, too. */
@Injectable()
export class AgencyPageQueries {
  async findIdentity(
    tx: Tx,
    number: number,
    position: string,
    day: CivilDate,
  ): Promise<IdentityRow | undefined> {
    const [row] = await tx.query<IdentityRow>(
      `select agency_name as "agencyName", abbreviation_en as "abbreviationEn", code_confidence as "codeConfidence"
         from agency_version where agency_id = $1 and position <= $2
          and (superseded_position is null or superseded_position > $2)
          and valid_from <= $3 and (valid_to is null or $3 < valid_to)`,
      [number, position, day],
    );
    return row;
  }

  /** Whose identifier code it was on a day; a corrected code was never right. */
  async findByCode(tx: Tx, code: string, position: string, day: CivilDate): Promise<AgencyNameRow | null> {
    const [row] = await tx.query<AgencyNameRow>(
      `select a.id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn", v.kind
         from agency a join agency_version v on v.agency_id = a.id
        where v.code = $1 and v.position <= $2 and (v.superseded_position is null or v.superseded_position > $2)
          and v.valid_from <= $3 and (v.valid_to is null or $3 < v.valid_to)
        order by a.id limit 1`,
      [code, position, day],
    );
    return row ?? null;
  }

  listVersions(tx: Tx, number: number, position: string): Promise<AgencyVersionLine[]> {
    return tx.query<AgencyVersionLine>(
      `select name_vi as "nameVi", name_en as "nameEn", kind, valid_from as "validFrom", valid_to as "validTo",
              legal_basis as "legalBasis"
         from agency_version where agency_id = $1 and position <= $2
          and (superseded_position is null or superseded_position > $2) order by valid_from`,
      [number, position],
    );
  }

  listSuccessions(tx: Tx, number: number, position: string): Promise<SuccessionRow[]> {
    return tx.query<SuccessionRow>(
      `select predecessor_id as predecessor, successor_id as successor, effective_from as "effectiveFrom", relation,
              legal_basis as "legalBasis", confidence
         from agency_succession where (predecessor_id = $1 or successor_id = $1) and position <= $2
          and (superseded_position is null or superseded_position > $2)
        order by effective_from, predecessor_id`,
      [number, position],
    );
  }

  /** Names for links: the version of the day, else the last one before it, else the first. */
  listNames(tx: Tx, numbers: readonly number[], position: string, day: CivilDate): Promise<NameRow[]> {
    return tx.query<NameRow>(
      `select distinct on (a.id) a.id as number, a.slug, v.name_vi as "nameVi", v.name_en as "nameEn",
              v.short_name as "shortName", v.kind
         from agency a join agency_version v on v.agency_id = a.id
        where a.id = any ($1) and v.position <= $2 and (v.superseded_position is null or v.superseded_position > $2)
        order by a.id, v.valid_from <= $3 desc, case when v.valid_from <= $3 then v.valid_from end desc, v.valid_from`,
      [[...numbers], position, day],
    );
  }

  /** The revision that counts: of the round, else of the latest round before it. */
  async findSent(tx: Tx, number: number, round: RoundId, position: string): Promise<SentRow | undefined> {
    const [row] = await tx.query<SentRow>(
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

  /**
   * The latest verified answers, and who confirmed the architecture among them. One decision is chosen first: under the
   * policy a confirming one that is still to be worked out of JSON would be looked for in the whole table.
   */
  async findVerified(
    tx: Tx,
    number: number,
    round: RoundId,
    position: string,
  ): Promise<VerifiedRow | undefined> {
    const [row] = await tx.query<VerifiedRow>(
      `select d.answers, c.round_id as round, ${INSTANT_SQL('c.recorded_at')} as at, p.display_name as by
         from (select verified_content as answers,
                      coalesce((verified_from -> 'A1' ->> 'decision')::uuid, id) as confirming
                 from review_decision
                where agency_id = $1 and round_id <= $2 and position <= $3
                  and (undone_position is null or undone_position > $3)
                order by round_id desc, position desc limit 1) d
         join review_decision c on c.id = d.confirming
         join account p on p.id = c.decided_by`,
      [number, round, position],
    );
    return row;
  }

  /** The latest summary of each round and basis. */
  listRoundSummaries(tx: Tx, number: number, position: string): Promise<RoundSummaryRow[]> {
    return tx.query<RoundSummaryRow>(
      `select distinct on (round_id, basis) round_id as round, basis, summary from report_summary
        where agency_id = $1 and position <= $2 and (dropped_position is null or dropped_position > $2)
          and rules_version <= $3
        order by round_id, basis, position desc, rules_version desc`,
      [number, position, SUMMARY_RULES_VERSION],
    );
  }

  listFirstSendings(tx: Tx, number: number, position: string): Promise<FirstSendingRow[]> {
    return tx.query<FirstSendingRow>(
      `select distinct on (round_id) round_id as round, ${INSTANT_SQL('recorded_at')} as at, late from report_revision
        where agency_id = $1 and position <= $2 and (dropped_position is null or dropped_position > $2)
        order by round_id, number`,
      [number, position],
    );
  }

  /** What the decision that asked for completion asks, question by question; the latest one that was not undone. */
  listAsked(tx: Tx, number: number, round: RoundId, position: string): Promise<AskedQuestionFace[]> {
    return tx.query<AskedQuestionFace>(
      `select q ->> 'question' as question, q ->> 'reasonCode' as "reasonCode", q ->> 'text' as text,
              q ->> 'dueOn' as "dueOn", ${INSTANT_SQL('d.recorded_at')} as at
         from (select returned, recorded_at from review_decision
                where agency_id = $1 and round_id = $2 and position <= $3 and outcome = 'returned'
                  and (undone_position is null or undone_position > $3)
                order by position desc limit 1) d
        cross join lateral jsonb_array_elements(d.returned) with ordinality as t (q, place)
        order by place`,
      [number, round, position],
    );
  }

  listLog(tx: Tx, number: number, position: string): Promise<LogLine[]> {
    return tx.query<LogLine>(
      `select m.round_id as round, m.action, p.display_name as by, ${INSTANT_SQL('m.recorded_at')} as at, m.reason,
              r.receipt_number as "receiptNumber", r.number as "revisionNumber"
         from report_move m join account p on p.id = m.actor_id left join report_revision r on r.id = m.revision_id
        where m.agency_id = $1 and m.position <= $2 and m.action = any ($3)
        order by m.position desc limit 200`,
      [number, position, BOARD_MOVES],
    );
  }
}
