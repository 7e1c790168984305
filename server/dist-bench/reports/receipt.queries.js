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
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { parseReceiptNumber, receiptNumber } from '@ega/shared/reports/receipt';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
import { RoundQueries } from '../rounds/rounds.queries.js';
import { coverDueOn, ReportHistory } from './report-history.js';
import { ReportLoader } from './report-loader.js';
import { agencyFace } from './reports.queries.js';
/** Whether the payload kept as text still gives the hash that the receipt printed. */ export const payloadMatches =
  (payload, hash) => createHash('sha256').update(payload).digest('hex') === hash;
export class ReceiptQueries {
  constructor(transactions, rounds, loader, history) {
    this.transactions = transactions;
    this.rounds = rounds;
    this.loader = loader;
    this.history = history;
  }
  getFace(actor, typed) {
    const parts = parseReceiptNumber(typed);
    if (!parts) throw new DomainError('NOT_FOUND');
    assertCan(actor, 'receipt.read', {
      agencyNumber: parts.agencyNumber,
    });
    const number = receiptNumber(parts.roundId, parts.agencyNumber, parts.revisionNumber);
    return this.transactions.read(actor, async (tx) => {
      const row = await this.getRow(tx, number);
      const report = await this.loader.get(tx, parts.roundId, parts.agencyNumber);
      const covers = await this.history.listCovers(tx, row.reportId);
      const origins = Object.values(row.states);
      return {
        number,
        status: row.status,
        ...(row.statusAt
          ? {
              statusAt: row.statusAt,
            }
          : {}),
        round: await this.rounds.getFace(tx, parts.roundId),
        agency: agencyFace(report.agency),
        revisionNumber: row.revisionNumber,
        superseded: row.superseded,
        recordedAt: row.recordedAt,
        dueAt: row.dueAt,
        late: row.late,
        preparedBy: row.preparedBy,
        submittedBy: row.submittedBy,
        answered: origins.length,
        confirmed: origins.filter((origin) => origin === 'confirmed').length,
        changed: origins.filter((origin) => origin === 'changed').length,
        fileCount: row.fileCount,
        hash: row.hash,
        chainHead: row.chainHead,
        hashMatches: payloadMatches(row.payload, row.hash),
        coverPending:
          coverDueOn(
            {
              answers: row.answers,
              recordedAt: row.recordedAt,
              number: row.revisionNumber,
            },
            covers,
          ) !== null,
        position: row.position,
      };
    });
  }
  async getRow(tx, number) {
    const [row] = await tx.query(
      `select r.report_id as "reportId", r.id as "revisionId", r.number as "revisionNumber", ${INSTANT_SQL('r.recorded_at')} as "recordedAt",
              ${INSTANT_SQL('r.due_at')} as "dueAt", r.late, p.display_name as "preparedBy", s.display_name as "submittedBy",
              r.states, r.content as answers, r.receipt_payload as payload, encode(r.receipt_hash, 'hex') as hash,
              encode(r.chain_head, 'hex') as "chainHead", r.position::float8 as position, coalesce(r.dropped_as, 'valid') as status,
              ${INSTANT_SQL('e.recorded_at')} as "statusAt",
              exists (select 1 from report_revision n where n.report_id = r.report_id and n.number > r.number and n.dropped_position is null) as superseded,
              (select count(distinct file_id)::int from revision_file f where f.revision_id = r.id) as "fileCount"
         from report_revision r join account p on p.id = r.prepared_by join account s on s.id = r.submitted_by
         left join ledger_entry e on e.position = r.dropped_position
        where r.receipt_number = $1`,
      [number],
    );
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }
}
ReceiptQueries = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RoundQueries === 'undefined' ? Object : RoundQueries,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof ReportHistory === 'undefined' ? Object : ReportHistory,
    ]),
  ],
  ReceiptQueries,
);

//# sourceMappingURL=receipt.queries.js.map
