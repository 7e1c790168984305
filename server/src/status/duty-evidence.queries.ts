import { Injectable } from '@nestjs/common';
import type { RoundId } from '@ega/shared/rounds/round';
import { INSTANT_SQL } from '../platform/clock.js';
import type { Tx } from '../platform/transaction.js';
import type { ConfirmationLine, RevisionLine } from './agency-page.types.js';
import type { DutyDocument } from './obligation.types.js';

export interface SentLine extends RevisionLine {
  id: string;
}

export interface DecisionRow {
  id: string;
  revisionId: string;
  /** By question: the decision that accepted its answer; a question that is not named was accepted by this one. */
  verifiedFrom: Readonly<Record<string, { decision?: string } | undefined>>;
}

export interface DecisionLine extends ConfirmationLine {
  id: string;
}

export interface CitedRow extends DutyDocument {
  question: string;
}

/** Whose word the duties of one agency stand on, at a ledger position: small reads of one agency. */
@Injectable()
export class DutyEvidenceQueries {
  /** The sending that counts in a round. */
  async findSent(tx: Tx, number: number, round: RoundId, position: string): Promise<SentLine | undefined> {
    const [row] = await tx.query<SentLine>(
      `select r.id, r.round_id as round, r.number, r.receipt_number as "receiptNumber",
              ${INSTANT_SQL('r.recorded_at')} as "submittedAt", p.display_name as "preparedBy",
              s.display_name as "submittedBy"
         from report_revision r join account p on p.id = r.prepared_by join account s on s.id = r.submitted_by
        where r.agency_id = $1 and r.round_id = $2 and r.position <= $3
          and (r.dropped_position is null or r.dropped_position > $3)
        order by r.number desc limit 1`,
      [number, round, position],
    );
    return row;
  }

  async findLatestDecision(
    tx: Tx,
    number: number,
    round: RoundId,
    position: string,
  ): Promise<DecisionRow | undefined> {
    const [row] = await tx.query<DecisionRow>(
      `select id, revision_id as "revisionId", verified_from as "verifiedFrom" from review_decision
        where agency_id = $1 and round_id <= $2 and position <= $3
          and (undone_position is null or undone_position > $3)
        order by round_id desc, position desc limit 1`,
      [number, round, position],
    );
    return row;
  }

  listDecisions(tx: Tx, ids: readonly string[]): Promise<DecisionLine[]> {
    return tx.query<DecisionLine>(
      `select d.id, d.round_id as round, ${INSTANT_SQL('d.recorded_at')} as at, p.display_name as by
         from review_decision d join account p on p.id = d.decided_by where d.id = any ($1)`,
      [[...ids]],
    );
  }

  /** Documents a sending names, without those under state secrecy. */
  listCited(tx: Tx, revisionId: string): Promise<CitedRow[]> {
    return tx.query<CitedRow>(
      `select distinct on (c.question, d.id) c.question, d.id, d.issued_on as "issuedOn", d.title,
              case when d.number like '%/%' or d.symbol is null then d.number
                   when d.number is null then d.symbol else d.number || '/' || d.symbol end as "numberSymbol"
         from register_citation c join register_document d on d.id = c.document_id
        where c.revision_id = $1 and not d.secret order by c.question, d.id, c.path`,
      [revisionId],
    );
  }
}
