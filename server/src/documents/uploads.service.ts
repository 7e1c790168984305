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
import { UploadRow, type UploadState } from './upload.entity.js';
import { UPLOAD_COLUMNS, UploadChecks, type UploadFacts } from './upload-checks.service.js';

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

/** Resumable uploads: each acknowledged byte lies safely on the disk; the last one starts the check. */
@Injectable()
export class Uploads {
  /** Uploads this process is writing: a second chunk of the same upload is refused, not interleaved. */
  private readonly busy = new Set<string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly store: EvidenceStore,
    private readonly files: FileQueries,
    private readonly checks: UploadChecks,
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
        await this.checks.refuse(actor, id, 'tooLarge');
        throw new DomainError('FILE_TOO_LARGE', { max: upload.size });
      }
      upload.received = offset + written;
      const complete = upload.received === upload.size;
      await this.transactions.write(actor, async (tx) => {
        await tx.query(`update upload set received = $2, state = $3 where id = $1`, [
          id,
          upload.received,
          complete ? 'checking' : 'receiving',
        ]);
        if (complete) await this.checks.expect(tx, id);
      });
      if (!complete) return this.face(actor, upload);
      const known = await this.checks.check(actor, upload);
      const settled = await this.load(actor, id);
      if (settled.refusal) throw new DomainError('FILE_NOT_ACCEPTED', { reason: settled.refusal });
      return { ...(await this.face(actor, settled)), ...(known ? { duplicate: true } : {}) };
    } finally {
      this.busy.delete(id);
    }
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
        `select ${UPLOAD_COLUMNS} from upload where id = $1 and account_id = $2`,
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
