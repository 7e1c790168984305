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
import { Injectable } from '@nestjs/common';
import { can } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertId } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { Transactions } from '../platform/transaction.js';
const FACE = `f.id, f.original_name as name, f.media_type as "mediaType", f.size::float8 as size, f.pages,
  encode(f.sha256, 'hex') as sha256, ${INSTANT_SQL('f.recorded_at')} as "recordedAt"`;
export class FileQueries {
  constructor(transactions) {
    this.transactions = transactions;
  }
  /** The file if the actor may read it. The Authority reads what was sent: a file of a mere draft is not there (practice.md 21). */ getReadable(
    actor,
    id,
  ) {
    assertId(id);
    return this.transactions.read(actor, async (tx) => {
      const [file] = await tx.query(
        `select f.id, f.agency_id as "agencyNumber", f.original_name as name, f.media_type as "mediaType", f.size::float8 as size,
                f.stored_as as "storedAs",
                exists (select 1 from revision_file rf where rf.file_id = f.id)
                  or exists (select 1 from cover_document c where c.document->'document'->>'fileId' = f.id::text) as sent
           from file f where f.id = $1`,
        [id],
      );
      if (
        !file ||
        !can(actor, 'file.read', {
          agencyNumber: file.agencyNumber,
        })
      )
        throw new DomainError('NOT_FOUND');
      if (
        !file.sent &&
        !can(actor, 'report.readDraft', {
          agencyNumber: file.agencyNumber,
        })
      )
        throw new DomainError('NOT_FOUND');
      return file;
    });
  }
  async findBySha(tx, agencyNumber, sha256) {
    const [row] = await tx.query(
      `select id from file where agency_id = $1 and sha256 = $2 order by recorded_at limit 1`,
      [agencyNumber, sha256],
    );
    return row?.id ?? null;
  }
  listFaces(tx, ids) {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(`select ${FACE} from file f where f.id = any ($1::uuid[]) order by f.recorded_at, f.id`, [
      ids,
    ]);
  }
  listUses(tx, agencyNumber, fileId) {
    return tx.query(
      `select distinct r.round_id as round, rf.question, r.number as "revisionNumber"
         from revision_file rf join report_revision r on r.id = rf.revision_id
        where rf.agency_id = $1 and rf.file_id = $2 order by 1, 2, 3`,
      [agencyNumber, fileId],
    );
  }
  /** Files an answer may refer to: of the same agency only. Returns ids and hashes of those that exist. */ listOwn(
    tx,
    agencyNumber,
    ids,
  ) {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(
      `select id, encode(sha256, 'hex') as sha256 from file where agency_id = $1 and id = any ($2::uuid[])`,
      [agencyNumber, ids],
    );
  }
}
FileQueries = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Transactions === 'undefined' ? Object : Transactions]),
  ],
  FileQueries,
);

//# sourceMappingURL=files.queries.js.map
