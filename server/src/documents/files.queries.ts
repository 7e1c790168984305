import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { can } from '@ega/shared/access/policy';
import { isGivenOut, type ScanState } from '@ega/shared/documents/file-scan';
import { DomainError } from '@ega/shared/errors';
import { assertId } from '../platform/clean-input.js';
import { INSTANT_SQL } from '../platform/clock.js';
import { type Acting, Transactions, type Tx } from '../platform/transaction.js';
import type { EvidenceFile } from './document.types.js';

/** Where a file already stands in what the agency has sent. */
export interface FileUse {
  round: string;
  question: string;
  revisionNumber: number;
}

export interface StoredFile {
  id: string;
  agencyNumber: number;
  name: string;
  mediaType: string;
  size: number;
  storedAs: string;
}

const FACE = `f.id, f.original_name as name, f.media_type as "mediaType", f.size::float8 as size, f.pages,
  encode(f.sha256, 'hex') as sha256, ${INSTANT_SQL('f.recorded_at')} as "recordedAt"`;

@Injectable()
export class FileQueries {
  constructor(private readonly transactions: Transactions) {}

  /** The file if the actor may read it. The Authority reads what was sent: a file of a mere draft is not there (practice.md 21). */
  getReadable(actor: Actor, id: string): Promise<StoredFile> {
    assertId(id);
    return this.transactions.read(actor, async (tx) => {
      const file = await this.find(tx, id);
      if (!file || !can(actor, 'file.read', { agencyNumber: file.agencyNumber }))
        throw new DomainError('NOT_FOUND');
      if (!file.sent && !can(actor, 'report.readDraft', { agencyNumber: file.agencyNumber }))
        throw new DomainError('NOT_FOUND');
      return givenOut(file);
    });
  }

  /** A sent file of one agency that a rule has released to everybody; the caller has asked that rule. */
  getReleased(reader: Acting, agencyNumber: number, id: string): Promise<StoredFile> {
    return this.transactions.read(reader, async (tx) => {
      const file = await this.find(tx, id);
      if (!file?.sent || file.agencyNumber !== agencyNumber) throw new DomainError('NOT_FOUND');
      return givenOut(file);
    });
  }

  private async find(tx: Tx, id: string): Promise<KeptFile | undefined> {
    const [file] = await tx.query<KeptFile>(
      `select f.id, f.agency_id as "agencyNumber", f.original_name as name, f.media_type as "mediaType", f.size::float8 as size,
              f.stored_as as "storedAs",
              coalesce((select s.outcome from file_scan s where s.file_id = f.id order by s.number desc limit 1), 'none') as scan,
              exists (select 1 from revision_file rf where rf.file_id = f.id)
                or exists (select 1 from cover_document c where c.document->'document'->>'fileId' = f.id::text) as sent
         from file f where f.id = $1`,
      [id],
    );
    return file;
  }

  async findBySha(tx: Tx, agencyNumber: number, sha256: Buffer): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `select id from file where agency_id = $1 and sha256 = $2 order by recorded_at limit 1`,
      [agencyNumber, sha256],
    );
    return row?.id ?? null;
  }

  listFaces(tx: Tx, ids: readonly string[]): Promise<EvidenceFile[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query<EvidenceFile>(
      `select ${FACE} from file f where f.id = any ($1::uuid[]) order by f.recorded_at, f.id`,
      [ids],
    );
  }

  listUses(tx: Tx, agencyNumber: number, fileId: string): Promise<FileUse[]> {
    return tx.query<FileUse>(
      `select distinct r.round_id as round, rf.question, r.number as "revisionNumber"
         from revision_file rf join report_revision r on r.id = rf.revision_id
        where rf.agency_id = $1 and rf.file_id = $2 order by 1, 2, 3`,
      [agencyNumber, fileId],
    );
  }

  /** Files an answer may refer to: of the same agency only. Returns ids and hashes of those that exist. */
  listOwn(tx: Tx, agencyNumber: number, ids: readonly string[]): Promise<{ id: string; sha256: string }[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return tx.query(
      `select id, encode(sha256, 'hex') as sha256 from file where agency_id = $1 and id = any ($2::uuid[])`,
      [agencyNumber, ids],
    );
  }
}

type KeptFile = StoredFile & { sent: boolean; scan: ScanState };

/** Said only to those who may read it: waiting for the scanner passes, harmful content does not. */
function givenOut(file: KeptFile): StoredFile {
  if (isGivenOut(file.scan)) return file;
  throw file.scan === 'held'
    ? new DomainError('UNAVAILABLE', { reason: 'scan' })
    : new DomainError('FILE_NOT_ACCEPTED', { reason: 'infected' });
}
