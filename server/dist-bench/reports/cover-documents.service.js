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
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { parseAnswer } from '@ega/shared/reports/questions';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { FileQueries } from '../documents/files.queries.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { CoverDocument } from './cover-document.entity.js';
import { ReportLoader } from './report-loader.js';
export class CoverDocuments {
  constructor(transactions, requests, ledger, audit, loader, files) {
    this.transactions = transactions;
    this.requests = requests;
    this.ledger = ledger;
    this.audit = audit;
    this.loader = loader;
    this.files = files;
  }
  add(actor, at, requestId) {
    assertCan(actor, 'report.cover', {
      agencyNumber: at.agency,
    });
    const cover = complete(at.cover);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'addCoverDocument', async () => {
        const report = await this.loader.get(tx, at.round, at.agency, true);
        const revisionId = report.currentRevisionId;
        if (!revisionId)
          throw new DomainError('MOVE_NOT_ALLOWED', {
            state: report.state,
          });
        const fileId = cover.document.fileId;
        if ((await this.files.listOwn(tx, report.agency.number, [fileId])).length === 0)
          throw new DomainError('NOT_FOUND', {
            what: 'file',
          });
        const entry = await this.ledger.open(tx, true);
        if (cover.document.issuedOn > civilDateAt(entry.recordedAt))
          throw new DomainError('MALFORMED_INPUT', {
            field: 'document.issuedOn',
            reason: 'future',
          });
        const id = randomUUID();
        await tx.manager.insert(CoverDocument, {
          id,
          reportId: report.id,
          agencyId: report.agency.number,
          revisionId,
          document: cover,
          addedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.audit.record(tx, {
          action: 'report.cover',
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          roundId: report.round.id,
          after: {
            coverDocument: id,
            revision: revisionId,
            document: cover,
          },
        });
        return id;
      }),
    );
  }
}
CoverDocuments = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof RequestLog === 'undefined' ? Object : RequestLog,
      typeof Ledger === 'undefined' ? Object : Ledger,
      typeof Audit === 'undefined' ? Object : Audit,
      typeof ReportLoader === 'undefined' ? Object : ReportLoader,
      typeof FileQueries === 'undefined' ? Object : FileQueries,
    ]),
  ],
  CoverDocuments,
);
/** "Gửi bổ sung sau" is no document, and a document without number, day, signer or file proves nothing. */ function complete(
  raw,
) {
  const parsed = parseAnswer('T2', raw);
  if (!parsed.ok)
    throw new DomainError('MALFORMED_INPUT', {
      field: 'document',
      issues: parsed.issues,
    });
  const { form, document } = parsed.value;
  const needed = ['number', 'symbol', 'issuedOn', 'signer', 'fileId'];
  const missing = needed.filter((field) => !document?.[field]);
  if (form === null || form === 'later' || missing.length > 0)
    throw new DomainError('MALFORMED_INPUT', {
      field: 'document',
      missing: form === null || form === 'later' ? ['form', ...missing] : missing,
    });
  return parsed.value;
}

//# sourceMappingURL=cover-documents.service.js.map
