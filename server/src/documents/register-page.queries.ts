import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertId } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions, type Tx } from '../platform/transaction.js';
import type { RegisterDocumentFace, RegisterFile, RegisterSame, RegisterUse } from './register-page.types.js';
import type { RegisterEntry } from './register.types.js';
import {
  closesSecrets,
  ENTRY_COLUMNS,
  ENTRY_SOURCE,
  reachOf,
  STANDS,
  withinReach,
} from './register.queries.js';

type Facts = Pick<RegisterDocumentFace, 'signingForm' | 'source' | 'remark' | 'recordedAt'>;

/** One document with its answers, files and twins. Row security cuts all of it: twins of other agencies reach only the Authority. */
@Injectable()
export class RegisterPages {
  constructor(private readonly transactions: Transactions) {}

  get(actor: Actor, id: string): Promise<RegisterDocumentFace> {
    assertCan(actor, 'report.read');
    assertId(id);
    const closes = closesSecrets(actor);
    return this.transactions.read(actor, async (tx) => {
      const [row] = await tx.query<RegisterEntry & Facts>(
        `select ${ENTRY_COLUMNS}, d.signing_form as "signingForm", d.source, d.remark, ${INSTANT_SQL('d.recorded_at')} as "recordedAt"
           from ${ENTRY_SOURCE} where d.id = $2 and ${STANDS} and ${withinReach('$3')}`,
        [closes, id, reachOf(actor)],
      );
      if (!row) throw new DomainError('NOT_FOUND');
      const { signingForm, source, remark, recordedAt, ...entry } = row;
      return {
        ...{ entry, signingForm, source, remark, recordedAt },
        uses: await this.listUses(tx, id, entry.closed),
        files: await this.listFiles(tx, id),
        same: entry.closed ? [] : await this.listSame(tx, actor, id),
      };
    });
  }

  private listUses(tx: Tx, id: string, closed: boolean): Promise<RegisterUse[]> {
    return tx.query<RegisterUse>(
      `select distinct on (c.round_id, c.agency_id, c.question) c.agency_id as "agencyNumber", v.name_vi as "agencyName",
              c.round_id as round, c.question, r.receipt_number as "receiptNumber",
              case when $2 or (c.quoted->>'number', c.quoted->>'symbol') is not distinct from (d.number, d.symbol) then null
                   else concat_ws('/', c.quoted->>'number', c.quoted->>'symbol') end as "quotedNumber"
         from register_citation c join register_document d on d.id = c.document_id
         join report_revision r on r.id = c.revision_id and r.dropped_position is null
         join round_agency ra on ra.round_id = c.round_id and ra.agency_id = c.agency_id
         join agency_version v on v.id = ra.agency_version_id
        where c.document_id = $1 order by c.round_id desc, c.agency_id, c.question, c.position desc limit 500`,
      [id, closed],
    );
  }

  private listFiles(tx: Tx, id: string): Promise<RegisterFile[]> {
    return tx.query<RegisterFile>(
      `select f.id, f.original_name as name, f.size::float8 as size, f.pages, encode(f.sha256, 'hex') as sha256,
              ${INSTANT_SQL('f.recorded_at')} as "recordedAt", g.signatures,
              coalesce((select s.outcome from file_scan s where s.file_id = f.id order by s.number desc limit 1), 'none') as scan
         from file f left join file_signatures g on g.file_id = f.id
        where f.id in (select c.file_id from register_citation c
                         join report_revision r on r.id = c.revision_id and r.dropped_position is null
                        where c.document_id = $1)
        order by f.recorded_at desc, f.id`,
      [id],
    );
  }

  private listSame(tx: Tx, actor: Actor, id: string): Promise<RegisterSame[]> {
    return tx.query<RegisterSame>(
      `with this as (select * from register_document where id = $2),
            hash as (select f.sha256 from file f where f.id in (select file_id from register_citation where document_id = $2)),
            twin as (
              select d.id, bool_or(by_number) as by_number, bool_or(not by_number) as by_file from (
                select o.id, true as by_number from register_document o, this t
                 where o.id <> t.id and o.comparable = t.comparable and o.issued_on is not distinct from t.issued_on
                union all
                select c.document_id, false from register_citation c join file f on f.id = c.file_id
                 where f.sha256 in (select sha256 from hash) and c.document_id <> $2) d group by d.id)
       select ${ENTRY_COLUMNS}, t.by_number as "sameNumber", t.by_file as "sameFile"
         from twin t join ${ENTRY_SOURCE} on d.id = t.id where ${STANDS} and ${withinReach('$3')} and not (d.secret and $1)
        order by d.agency_id nulls first, d.id limit 50`,
      [closesSecrets(actor), id, reachOf(actor)],
    );
  }
}
