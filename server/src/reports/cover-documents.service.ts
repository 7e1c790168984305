import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { missingOfCover } from '@ega/shared/reports/cover';
import { parseAnswer, type AnswerOf } from '@ega/shared/reports/questions';
import { civilDateAt } from '@ega/shared/text/civil-date';
import { Audit } from '../audit/audit.service.js';
import { FileQueries } from '../documents/files.queries.js';
import { RegisterWriting } from '../documents/register-writing.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { RequestLog } from '../platform/request-log.js';
import { Transactions } from '../platform/transaction.js';
import { CoverDocument } from './cover-document.entity.js';
import { ReportLoader } from './report-loader.js';

/** The signed, stamped document may follow the submission within five working days (practice.md 12). */
@Injectable()
export class CoverDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestLog,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly loader: ReportLoader,
    private readonly files: FileQueries,
    private readonly register: RegisterWriting,
  ) {}

  add(
    actor: Actor,
    at: { round: string; agency: number; cover: unknown },
    requestId: string,
  ): Promise<string> {
    assertCan(actor, 'report.cover', { agencyNumber: at.agency });
    const cover = completeCover(at.cover);
    return this.transactions.write(actor, (tx) =>
      this.requests.once(tx, requestId, 'addCoverDocument', async () => {
        const report = await this.loader.get(tx, at.round, at.agency, true);
        const revisionId = report.currentRevisionId;
        if (!revisionId) throw new DomainError('MOVE_NOT_ALLOWED', { state: report.state });
        const fileId = cover.document!.fileId!;
        if ((await this.files.listOwn(tx, report.agency.number, [fileId])).length === 0)
          throw new DomainError('NOT_FOUND', { what: 'file' });
        const entry = await this.ledger.open(tx, true);
        if (cover.document!.issuedOn! > civilDateAt(entry.recordedAt))
          throw new DomainError('MALFORMED_INPUT', { field: 'document.issuedOn', reason: 'future' });
        const id = randomUUID();
        await tx.manager.insert(CoverDocument, {
          id,
          reportId: report.id,
          agencyId: report.agency.number,
          revisionId,
          document: cover as object,
          addedBy: actor.accountId,
          ...stampOf(tx),
        });
        await this.register.enter(
          tx,
          { agencyNumber: report.agency.number, roundId: report.round.id, revisionId },
          [{ question: 'T2', path: `cover.${id}`, document: cover.document! }],
        );
        await this.audit.record(tx, {
          action: 'report.cover',
          subject: `report ${report.round.id}/${report.agency.number}`,
          agencyNumber: report.agency.number,
          roundId: report.round.id,
          after: { coverDocument: id, revision: revisionId, document: cover },
        });
        return id;
      }),
    );
  }
}

/** A signed document in the shape of an answer to T2, complete. */
export function completeCover(raw: unknown): AnswerOf['T2'] {
  const parsed = parseAnswer('T2', raw);
  if (!parsed.ok) throw new DomainError('MALFORMED_INPUT', { field: 'document', issues: parsed.issues });
  const missing = missingOfCover(parsed.value);
  if (missing.length > 0) throw new DomainError('MALFORMED_INPUT', { field: 'document', missing });
  return parsed.value;
}
