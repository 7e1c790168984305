import { Injectable } from '@nestjs/common';
import { type Actor, isAgencyRole } from '@ega/shared/access/actor';
import { assertCan, can, scopeFor } from '@ega/shared/access/policy';
import { REGISTER_MARKS } from '@ega/shared/documents/register-mark';
import { registerSearchWords } from '@ega/shared/documents/register-entry';
import { DomainError } from '@ega/shared/errors';
import { optionalText } from '../platform/clean-input.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { RegisterEntry, RegisterFilter, RegisterPageFace } from './register.types.js';

const PAGE_SIZE = 50;
const MAX_PAGE = 10_000;

/**
 * Of a document under state secrecy only its own agency and the officers who review it read number and words; other
 * people of the Authority see that it exists (catalogue 0.6).
 */
export function closesSecrets(actor: Actor): boolean {
  return !isAgencyRole(actor.role) && !can(actor, 'report.review');
}

const TODAY = `(world_now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Rules of a later day are in the list and never stand before those that hold (domain.md 0.9). */
const LATER = `coalesce(d.issued_on > ${TODAY}, d.year > extract(year from ${TODAY}), false)`;

const open = (column: string): string => `case when d.secret and $1 then null else ${column} end`;

/** The face of a document `d`; $1 says whether secrets are closed to the viewer. */
export const ENTRY_COLUMNS = `d.id, d.agency_id as "agencyNumber", v.name_vi as "agencyName", d.kind,
  ${open(`case when d.number like '%/%' or d.symbol is null then d.number
               when d.number is null then d.symbol else d.number || '/' || d.symbol end`)} as "numberSymbol",
  ${open('d.issued_on')} as "issuedOn", ${open('d.quoted_date')} as "quotedDate", ${open('d.title')} as title,
  d.issuing_body as "issuingBody", ${open('d.signer')} as signer, ${open('d.signer_title')} as "signerTitle", d.mark,
  ${LATER} as later, d.secret, d.secret and $1 as closed, d.file_id as "fileId",
  coalesce((select s.outcome from file_scan s where s.file_id = d.file_id order by s.number desc limit 1), 'none') as scan,
  (select jsonb_array_length(g.signatures) from file_signatures g where g.file_id = d.file_id) as "signatureCount",
  (select count(distinct (c.round_id, c.question))::int from register_citation c
     join report_revision r on r.id = c.revision_id and r.dropped_position is null
    where c.document_id = d.id) as "useCount"`;

export const ENTRY_SOURCE = `register_document d
  left join lateral (select a.name_vi from agency_version a where a.agency_id = d.agency_id and a.superseded_position is null
    and a.valid_from <= ${TODAY} order by a.valid_from desc limit 1) v on true`;

/** A document that only a withdrawn or voided report named rests on nothing any more and is not listed. */
export const STANDS = `(d.agency_id is null or exists (select 1 from register_citation c
  join report_revision r on r.id = c.revision_id and r.dropped_position is null where c.document_id = d.id))`;

/** The first wall: the reference list, and documents of the agencies the viewer serves; null is everybody's (house decision 11). */
export const withinReach = (parameter: string): string =>
  `(${parameter}::integer[] is null or d.agency_id is null or d.agency_id = any (${parameter}))`;

export function reachOf(actor: Actor): readonly number[] | null {
  const { agencyNumbers } = scopeFor(actor);
  return agencyNumbers === 'all' ? null : agencyNumbers;
}

@Injectable()
export class RegisterQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor, filter: RegisterFilter): Promise<RegisterPageFace> {
    assertCan(actor, 'report.read');
    const { mark, page } = filter;
    if (mark !== undefined && !REGISTER_MARKS.some((known) => known === mark))
      throw new DomainError('MALFORMED_INPUT', { field: 'mark' });
    if (page < 1 || page > MAX_PAGE) throw new DomainError('MALFORMED_INPUT', { field: 'page' });
    const parameters = [closesSecrets(actor), ...parametersOf(filter), reachOf(actor)];
    return this.transactions.read(actor, async (tx) => {
      const { total } = await this.count(tx, parameters);
      const entries = await tx.query<RegisterEntry>(
        `select ${ENTRY_COLUMNS} from ${ENTRY_SOURCE} where ${NARROWED}
          order by ${LATER}, d.issued_on desc nulls last, d.position desc, d.id limit ${PAGE_SIZE} offset $9`,
        [...parameters, (page - 1) * PAGE_SIZE],
      );
      return { entries, total, pageSize: PAGE_SIZE, years: await this.listYears(tx) };
    });
  }

  private async count(tx: Tx, parameters: unknown[]): Promise<{ total: number }> {
    const [row] = await tx.query<{ total: number }>(
      `select count(*)::int as total from register_document d where ${NARROWED}`,
      parameters,
    );
    return row!;
  }

  private async listYears(tx: Tx): Promise<number[]> {
    const rows = await tx.query<{ year: number }>(
      `select distinct year from register_document where year is not null order by year desc`,
    );
    return rows.map(({ year }) => year);
  }
}

// Who may not read a secret document does not find it by its words either.
const NARROWED = `${STANDS} and ${withinReach('$8')}
  and (cardinality($2::text[]) = 0 or (not (d.secret and $1) and d.search like all ($2::text[])))
  and ($3::integer is null or d.agency_id is not distinct from nullif($3, 0))
  and ($4::text is null or d.kind = $4)
  and ($5::integer is null or d.year = $5)
  and ($6::text is null or d.mark = $6)
  and ($7::boolean is null or (d.file_id is not null) = $7)`;

function parametersOf(filter: RegisterFilter): unknown[] {
  const words = registerSearchWords(optionalText(filter.search, 'search', 200) ?? '');
  const { agency, kind, year, mark, withFile } = filter;
  const patterns = words.map((word) => `% ${word}%`);
  return [patterns, agency ?? null, kind ?? null, year ?? null, mark ?? null, withFile ?? null];
}
