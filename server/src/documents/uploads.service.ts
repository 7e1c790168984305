import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@ega/shared/access/actor';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertId } from '../platform/clean-input.js';
import { Transactions } from '../platform/transaction.js';
import type { EvidenceFile } from './document.types.js';
import { EvidenceStore } from './evidence-store.js';
import { FileQueries, type FileUse } from './files.queries.js';
import { FileScanner } from './file-scanner.js';
import { cleanFileName } from './file-name.js';
import type { Structure } from './structure.js';
import { StructureCheck } from './structure-check.js';
import { UploadRow, type UploadState } from './upload.entity.js';

/** 20 MB, as officials are told; counted in binary so that no file of "20 MB" is refused. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const MAX_UNFINISHED = 30;
const MAX_FILES_PER_AGENCY_AND_DAY = 300;

/** What the client is told of an upload. */
export interface UploadFace {
  id: string;
  offset: number;
  size: number;
  state: UploadState;
  refusal?: string;
  file?: EvidenceFile;
  /** The same bytes were already kept for this agency: that file is used, nothing is stored twice. */
  duplicate?: boolean;
  uses?: FileUse[];
}

interface UploadFacts {
  id: string;
  agencyId: number;
  accountId: string;
  originalName: string;
  size: number;
  received: number;
  state: UploadState;
  refusal: string | null;
  fileId: string | null;
}

/** Resumable uploads: temp -> fsync -> structure proven -> scanned -> rename -> row, in this order, so no row is without its bytes. */
@Injectable()
export class Uploads {
  /** Uploads this process is writing: a second chunk of the same upload is refused, not interleaved. */
  private readonly busy = new Set<string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly store: EvidenceStore,
    private readonly check: StructureCheck,
    private readonly files: FileQueries,
    private readonly scanner: FileScanner,
  ) {}

  async begin(
    actor: Actor,
    request: { agencyNumber: number; name: string; size: number },
  ): Promise<UploadFace> {
    assertCan(actor, 'file.upload', { agencyNumber: request.agencyNumber });
    if (request.size > MAX_FILE_BYTES) throw new DomainError('FILE_TOO_LARGE', { max: MAX_FILE_BYTES });
    if (request.size === 0) throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'empty' });
    const id = randomUUID();
    await this.sweep();
    await this.transactions.write(actor, async (tx) => {
      const [count] = await tx.query<{ unfinished: number; today: number }>(
        `select count(*) filter (where state in ('receiving', 'checking') and account_id = $2)::int as unfinished,
                count(*) filter (where machine_at > clock_timestamp() - interval '1 day')::int as today
           from upload where agency_id = $1`,
        [request.agencyNumber, actor.accountId],
      );
      if (count!.unfinished >= MAX_UNFINISHED || count!.today >= MAX_FILES_PER_AGENCY_AND_DAY)
        throw new DomainError('TOO_MANY_REQUESTS', { what: 'uploads' });
      await tx.manager.insert(UploadRow, {
        id,
        agencyId: request.agencyNumber,
        accountId: actor.accountId,
        originalName: request.name.toWellFormed().replaceAll('\0', '').slice(-400),
        size: String(request.size),
        state: 'receiving',
      });
    });
    return { id, offset: 0, size: request.size, state: 'receiving' };
  }

  async getState(actor: Actor, id: string): Promise<UploadFace> {
    return this.face(actor, await this.load(actor, id));
  }

  /** Takes bytes from the acknowledged offset on; the last byte starts the check. */
  async receive(actor: Actor, id: string, offset: number, source: Readable): Promise<UploadFace> {
    const upload = await this.load(actor, id);
    if (upload.state !== 'receiving') return this.face(actor, upload);
    if (offset !== upload.received || this.busy.has(id))
      throw new DomainError('STALE_VERSION', { offset: upload.received });
    this.busy.add(id);
    try {
      const { written, tooMany } = await this.store.append(id, offset, upload.size - offset, source);
      if (tooMany) {
        await this.refuse(actor, upload, 'tooLarge');
        throw new DomainError('FILE_TOO_LARGE', { max: upload.size });
      }
      upload.received = offset + written;
      await this.transactions.write(actor, (tx) =>
        tx.query(`update upload set received = $2, state = $3 where id = $1`, [
          id,
          upload.received,
          upload.received === upload.size ? 'checking' : 'receiving',
        ]),
      );
      if (upload.received < upload.size) return this.face(actor, upload);
      return await this.finish(actor, upload, await this.check.prove(this.store.pathOf(id)));
    } finally {
      this.busy.delete(id);
    }
  }

  /** A refused file leaves no bytes; an accepted one is on disk under its final name before its row exists. */
  private async finish(actor: Actor, upload: UploadFacts, structure: Structure): Promise<UploadFace> {
    if (!structure.ok) {
      await this.refuse(actor, upload, structure.refusal);
      throw new DomainError('FILE_NOT_ACCEPTED', { reason: structure.refusal });
    }
    const sha256 = Buffer.from(structure.sha256, 'hex');
    const known = await this.transactions.read(actor, (tx) =>
      this.files.findBySha(tx, upload.agencyId, sha256),
    );
    if (known) {
      await this.store.discard(upload.id);
      await this.settle(actor, upload, { state: 'accepted', refusal: null, fileId: known });
      return { ...(await this.face(actor, upload)), duplicate: true };
    }
    const scan = await this.scanner.scanIncoming(upload.id);
    if (scan?.outcome === 'infected') {
      await this.refuse(actor, upload, 'infected');
      throw new DomainError('FILE_NOT_ACCEPTED', { reason: 'infected' });
    }
    const fileId = randomUUID();
    await this.store.keep(upload.id, fileId);
    await this.transactions.write(actor, async (tx) => {
      await tx.query(
        `insert into file (id, agency_id, original_name, media_type, size, sha256, pages, stored_as, uploaded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, world_now())`,
        [
          fileId,
          upload.agencyId,
          cleanFileName(upload.originalName, structure.mediaType),
          structure.mediaType,
          upload.size,
          sha256,
          structure.pages,
          fileId,
          actor.accountId,
        ],
      );
      await tx.query(`insert into file_signatures (file_id, agency_id, signatures) values ($1, $2, $3)`, [
        fileId,
        upload.agencyId,
        JSON.stringify(structure.signatures),
      ]);
      if (scan) await this.scanner.record(tx, fileId, scan);
      await tx.query(`update upload set state = 'accepted', file_id = $2 where id = $1`, [upload.id, fileId]);
    });
    upload.state = 'accepted';
    upload.fileId = fileId;
    return this.face(actor, upload);
  }

  private async refuse(actor: Actor, upload: UploadFacts, refusal: string): Promise<void> {
    await this.store.discard(upload.id);
    await this.settle(actor, upload, { state: 'refused', refusal, fileId: null });
  }

  private async settle(
    actor: Actor,
    upload: UploadFacts,
    to: Pick<UploadFacts, 'state' | 'refusal' | 'fileId'>,
  ): Promise<void> {
    await this.transactions.write(actor, (tx) =>
      tx.query(`update upload set state = $2, refusal = $3, file_id = $4 where id = $1`, [
        upload.id,
        to.state,
        to.refusal,
        to.fileId,
      ]),
    );
    Object.assign(upload, to);
  }

  private async face(actor: Actor, upload: UploadFacts): Promise<UploadFace> {
    const face: UploadFace = {
      id: upload.id,
      offset: upload.received,
      size: upload.size,
      state: upload.state,
    };
    if (upload.refusal) face.refusal = upload.refusal;
    if (!upload.fileId) return face;
    const fileId = upload.fileId;
    return this.transactions.read(actor, async (tx) => ({
      ...face,
      file: (await this.files.listFaces(tx, [fileId]))[0]!,
      uses: await this.files.listUses(tx, upload.agencyId, fileId),
    }));
  }

  /** Only the person who began it goes on with it; anybody else finds nothing. */
  private load(actor: Actor, id: string): Promise<UploadFacts> {
    assertId(id);
    return this.transactions.read(actor, async (tx) => {
      const [upload] = await tx.query<UploadFacts>(
        `select id, agency_id as "agencyId", account_id as "accountId", original_name as "originalName", size::int as size,
                received::int as received, state, refusal, file_id as "fileId"
           from upload where id = $1 and account_id = $2`,
        [id, actor.accountId],
      );
      if (!upload) throw new DomainError('NOT_FOUND');
      assertCan(actor, 'file.upload', { agencyNumber: upload.agencyId });
      return upload;
    });
  }

  /** Bytes of uploads that nobody went on with for a day are removed; the rows stay as what happened. */
  private async sweep(): Promise<void> {
    const unfinished = (await this.store.listUnfinished()).filter((id) => !this.busy.has(id));
    if (unfinished.length < 20) return;
    const live = await this.transactions.read({ accountId: null, reach: 'all', agencyNumbers: [] }, (tx) =>
      tx.query<{ id: string }>(
        `select id::text from upload where id::text = any ($1) and state in ('receiving', 'checking')
            and machine_at > clock_timestamp() - interval '1 day'`,
        [unfinished],
      ),
    );
    const keep = new Set(live.map((row) => row.id));
    for (const id of unfinished) if (!keep.has(id)) await this.store.discard(id);
  }
}
