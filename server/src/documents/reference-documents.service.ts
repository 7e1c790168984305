import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { comparableNumber, numberSymbol } from '@ega/shared/documents/official-document';
import type { ReferenceDocument } from '@ega/shared/documents/reference-document';
import { registerSearchText } from '@ega/shared/documents/register-entry';
import { Audit } from '../audit/audit.service.js';
import { canonicalize } from '../platform/canonical.js';
import { Ledger } from '../platform/ledger.js';
import { stampOf } from '../platform/ledger-stamp.js';
import { SYSTEM, type Tx, Transactions } from '../platform/transaction.js';
import { RegisterDocumentRow } from './register-document.entity.js';

/** Enters the reference list: documents everybody rests on, with how far each is confirmed. Loading it again writes nothing. */
@Injectable()
export class ReferenceDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
  ) {}

  /** A release may complete a document or confirm its mark: the entry keeps its id, the audit keeps both states. */
  load(documents: readonly ReferenceDocument[]): Promise<number> {
    return this.transactions.write(SYSTEM, async (tx) => {
      const known = await this.listKnown(tx);
      const changed = documents.filter((document) => known.get(document.code)?.text !== textOf(document));
      if (changed.length === 0) return 0;
      await this.ledger.open(tx, false);
      const stamp = stampOf(tx);
      for (const document of changed) {
        const facts = { ...factsOf(document), changedPosition: stamp.position };
        const row = known.get(document.code);
        if (row) await tx.manager.update(RegisterDocumentRow, { id: row.id }, facts);
        else
          await tx.manager.insert(RegisterDocumentRow, {
            ...facts,
            ...stamp,
            id: randomUUID(),
            agencyId: null,
            key: document.code,
          });
      }
      await this.audit.record(tx, {
        action: 'documents.load',
        subject: 'documents',
        before: changed.flatMap(({ code }) => known.get(code)?.text ?? []),
        after: changed,
      });
      return changed.length;
    });
  }

  private async listKnown(tx: Tx): Promise<Map<string, { id: string; text: string }>> {
    const rows = await tx.query<ReferenceDocument & { id: string }>(
      `select id, key as code, kind, number, symbol, issued_on as "issuedOn", year, quoted_date as "quotedDate", title,
              issuing_body as "issuingBody", mark, source, remark from register_document where agency_id is null`,
    );
    return new Map(rows.map(({ id, ...document }) => [document.code, { id, text: textOf(document) }]));
  }
}

const textOf = (document: ReferenceDocument): string => canonicalize(document);

function factsOf({ code: _, ...document }: ReferenceDocument) {
  const { number, title, issuingBody } = document;
  return {
    ...document,
    comparable: number === null ? null : comparableNumber(document),
    search: registerSearchText({
      number: numberSymbol(document) || null,
      symbol: null,
      title,
      issuingBody,
      signer: null,
      signerTitle: null,
    }),
  };
}
