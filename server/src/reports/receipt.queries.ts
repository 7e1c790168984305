import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { parseReceiptNumber, receiptNumber } from '@ega/shared/reports/receipt';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import type { AnswerStates } from './answers.js';
import { ReportEntries } from './report-entries.queries.js';
import { owesCover, ReportHistory } from './report-history.js';
import { ReportLoader, type LoadedRevision } from './report-loader.js';
import type { ReceiptFace } from './report-results.types.js';
import { agencyFace } from './reports.queries.js';

interface ReceiptRow {
  reportId: string;
  revisionId: string;
  revisionNumber: number;
  recordedAt: string;
  dueAt: string;
  late: boolean;
  preparedBy: string;
  submittedBy: string;
  states: AnswerStates;
  answers: LoadedRevision['answers'];
  payload: string;
  hash: string;
  chainHead: string;
  position: number;
  status: 'valid' | 'withdrawn' | 'voided';
  statusAt: string | null;
  superseded: boolean;
  fileCount: number;
  absentApprover: string | null;
  authorisedBy: string | null;
}

/** Whether the payload kept as text still gives the hash that the receipt printed. */
export const payloadMatches = (payload: string, hash: string): boolean =>
  createHash('sha256').update(payload).digest('hex') === hash;

@Injectable()
export class ReceiptQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rounds: RoundQueries,
    private readonly loader: ReportLoader,
    private readonly history: ReportHistory,
    private readonly entries: ReportEntries,
  ) {}

  getFace(actor: Actor, typed: string): Promise<ReceiptFace> {
    const parts = parseReceiptNumber(typed);
    if (!parts) throw new DomainError('NOT_FOUND');
    assertCan(actor, 'receipt.read', { agencyNumber: parts.agencyNumber });
    const number = receiptNumber(parts.roundId, parts.agencyNumber, parts.revisionNumber);
    return this.transactions.read(actor, async (tx) => {
      const report = await this.loader.get(tx, parts.roundId, parts.agencyNumber);
      const row = await this.getRow(tx, number);
      const covers = await this.history.listCovers(tx, row.reportId);
      const entry = await this.entries.findFace(tx, row.reportId, row.revisionId);
      const origins = Object.values(row.states);
      return {
        number,
        status: row.status,
        ...(row.statusAt ? { statusAt: row.statusAt } : {}),
        round: await this.rounds.getFace(tx, parts.roundId),
        agency: agencyFace(report.agency),
        revisionNumber: row.revisionNumber,
        superseded: row.superseded,
        recordedAt: row.recordedAt,
        dueAt: row.dueAt,
        late: row.late,
        preparedBy: row.preparedBy,
        submittedBy: row.submittedBy,
        ...(row.absentApprover && row.authorisedBy
          ? { substituteOf: row.absentApprover, authorisedBy: row.authorisedBy }
          : {}),
        ...(entry?.open === false ? { entry } : {}),
        answered: origins.length,
        confirmed: origins.filter((origin) => origin === 'confirmed').length,
        changed: origins.filter((origin) => origin === 'changed').length,
        fileCount: row.fileCount,
        hash: row.hash,
        chainHead: row.chainHead,
        hashMatches: payloadMatches(row.payload, row.hash),
        coverPending: owesCover({ answers: row.answers, number: row.revisionNumber }, covers),
        position: row.position,
      };
    });
  }

  private async getRow(tx: Tx, number: string): Promise<ReceiptRow> {
    const [row] = await tx.query<ReceiptRow>(
      `select r.report_id as "reportId", r.id as "revisionId", r.number as "revisionNumber", ${INSTANT_SQL('r.recorded_at')} as "recordedAt",
              ${INSTANT_SQL('r.due_at')} as "dueAt", r.late, p.display_name as "preparedBy", s.display_name as "submittedBy",
              r.states, r.content as answers, a.display_name as "absentApprover", b.document as "authorisedBy", r.receipt_payload as payload, encode(r.receipt_hash, 'hex') as hash,
              encode(r.chain_head, 'hex') as "chainHead", r.position::float8 as position, coalesce(r.dropped_as, 'valid') as status,
              ${INSTANT_SQL('e.recorded_at')} as "statusAt",
              exists (select 1 from report_revision n where n.report_id = r.report_id and n.number > r.number and n.dropped_position is null) as superseded,
              (select count(distinct file_id)::int from revision_file f where f.revision_id = r.id) as "fileCount"
         from report_revision r join account p on p.id = r.prepared_by join account s on s.id = r.submitted_by
         left join substitute b on b.id = r.substitute_id left join account a on a.id = b.approver_id
         left join ledger_entry e on e.position = r.dropped_position
        where r.receipt_number = $1`,
      [number],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
