import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { comparableNumber, type DocumentDraft } from '@ega/shared/documents/official-document';
import { registerKey, registerSearchText } from '@ega/shared/documents/register-entry';
import { markOfStated } from '@ega/shared/documents/register-mark';
import { entryOf } from '../platform/ledger.js';
import type { Tx } from '../platform/transaction.js';

/** A document inside what an agency sent, and where it stands. */
export interface QuotedDocument {
  readonly question: string;
  readonly path: string;
  readonly document: DocumentDraft;
}

export interface QuotedIn {
  readonly agencyNumber: number;
  readonly roundId: string;
  readonly revisionId: string;
}

/**
 * Enters the documents of one revision into the register, in the transaction that writes the revision. Called after the
 * ledger is open: rows of the register are touched only by whoever holds the ledger, so nobody waits for another here.
 */
@Injectable()
export class RegisterWriting {
  async enter(tx: Tx, at: QuotedIn, quoted: readonly QuotedDocument[]): Promise<void> {
    // What a trial round quotes was made up for practice and is no document of anybody.
    if (tx.seesTrial) return;
    const hashes = await this.hashesOf(tx, quoted);
    const keyed = quoted.flatMap(({ question, path, document }) => {
      const open = withoutSecretFile(document);
      const key = registerKey(open, hashes.get(open.fileId ?? '') ?? null);
      return key === null ? [] : [{ question, path, document: open, key }];
    });
    if (keyed.length === 0) return;
    const { position, recordedAt } = entryOf(tx);
    const stamp = [at.agencyNumber, position, recordedAt];
    await tx.query(UPSERT, [JSON.stringify(fullestOfEach(keyed).map(factsOf)), ...stamp]);
    await tx.query(
      `insert into register_citation (revision_id, question, path, document_id, agency_id, round_id, quoted, file_id, position, recorded_at)
       select $5::uuid, c.question, c.path, d.id, $2::integer, $6, c.quoted, c.file_id, $3::bigint, $4::timestamptz
         from jsonb_to_recordset($1::jsonb) as c(key text, question text, path text, quoted jsonb, file_id uuid)
         join register_document d on d.agency_id = $2::integer and d.key = c.key`,
      [
        JSON.stringify(
          keyed.map(({ key, question, path, document }) => ({
            ...{ key, question, path, quoted: document },
            file_id: document.fileId ?? null,
          })),
        ),
        ...stamp,
        at.revisionId,
        at.roundId,
      ],
    );
  }

  private async hashesOf(tx: Tx, quoted: readonly QuotedDocument[]): Promise<Map<string, string>> {
    const ids = [...new Set(quoted.flatMap(({ document }) => document.fileId ?? []))];
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; sha256: string }>(
      `select id, encode(sha256, 'hex') as sha256 from file where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
  }
}

const UPSERT = `
  insert into register_document (id, agency_id, key, year, kind, number, symbol, comparable, issued_on, title, issuing_body,
         signer, signer_title, signing_form, secret, mark, file_id, search, position, recorded_at, changed_position)
  select d.id, $2::integer, d.key, d.year, d.kind, d.number, d.symbol, d.comparable, d.issued_on, d.title, d.issuing_body,
         d.signer, d.signer_title, d.signing_form, d.secret, d.mark, d.file_id, d.search, $3::bigint, $4::timestamptz, $3::bigint
    from jsonb_to_recordset($1::jsonb) as d(id uuid, key text, year integer, kind text, number text, symbol text,
         comparable text, issued_on date, title text, issuing_body text, signer text, signer_title text,
         signing_form text, secret boolean, mark text, file_id uuid, search text)
  on conflict (agency_id, key) do update set
         kind = coalesce(excluded.kind, register_document.kind), number = coalesce(excluded.number, register_document.number),
         symbol = coalesce(excluded.symbol, register_document.symbol), title = coalesce(excluded.title, register_document.title),
         issuing_body = coalesce(excluded.issuing_body, register_document.issuing_body),
         signer = coalesce(excluded.signer, register_document.signer),
         signer_title = coalesce(excluded.signer_title, register_document.signer_title),
         signing_form = coalesce(excluded.signing_form, register_document.signing_form),
         secret = excluded.secret,
         file_id = case when excluded.secret then null else coalesce(excluded.file_id, register_document.file_id) end,
         search = excluded.search, changed_position = excluded.changed_position`;

interface Keyed extends QuotedDocument {
  readonly key: string;
}

/** One document quoted several times in one report stands in the register with the fullest quotation; secret wins. */
function fullestOfEach(keyed: readonly Keyed[]): Keyed[] {
  const chosen = new Map<string, Keyed>();
  for (const each of keyed) {
    const other = chosen.get(each.key);
    if (!other || weight(each.document) > weight(other.document)) chosen.set(each.key, each);
  }
  return [...chosen.values()];
}

const weight = (document: DocumentDraft): number =>
  Object.values(document).filter((value) => value !== null && value !== '').length +
  (document.secrecy === 'secret' ? 100 : 0);

function factsOf({ key, document }: Keyed) {
  return {
    id: randomUUID(),
    key,
    year: document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null,
    kind: document.kind,
    number: document.number,
    symbol: document.symbol,
    comparable: document.number && document.symbol ? comparableNumber(document) : null,
    issued_on: document.issuedOn,
    title: document.title,
    issuing_body: document.issuingBody,
    signer: document.signer,
    signer_title: document.signerTitle,
    signing_form: document.signingForm,
    secret: document.secrecy === 'secret',
    mark: markOfStated(document),
    file_id: document.fileId ?? null,
    search: registerSearchText(document),
  };
}

/** Stored contents of an older form may still carry one. */
function withoutSecretFile(document: DocumentDraft): DocumentDraft {
  return document.secrecy === 'secret' ? { ...document, fileId: null } : document;
}
