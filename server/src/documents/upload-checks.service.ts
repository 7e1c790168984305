import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Job } from '../platform/jobs/job-store.js';
import { Jobs } from '../platform/jobs/jobs.service.js';
import { SYSTEM, Transactions, type Acting, type Tx } from '../platform/transaction.js';
import { SCAN_LIMIT_MS } from './clamd.js';
import { EvidenceStore } from './evidence-store.js';
import { cleanFileName } from './file-name.js';
import { FileScanner, type Scan } from './file-scanner.js';
import { FileQueries } from './files.queries.js';
import type { Structure } from './structure.js';
import { STRUCTURE_LIMIT_MS, StructureCheck } from './structure-check.js';
import type { UploadState } from './upload.entity.js';

/** A check that has not ended by then has lost its process, or waits behind others; a second one does no harm. */
const CHECK_SECONDS = (STRUCTURE_LIMIT_MS + SCAN_LIMIT_MS) / 1000 + 10;
const QUEUE = 'upload-check';
/** A file whose checks ended so often with their process is not tried again. */
const MOST_CHECKS = 3;

const runKeyOf = (uploadId: string): string => `${QUEUE}:${uploadId}`;

export interface UploadFacts {
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

export const UPLOAD_COLUMNS = `id, agency_id as "agencyId", account_id as "accountId", original_name as "originalName", size::int as size,
  received::int as received, state, refusal, file_id as "fileId"`;

/**
 * Complete uploads: structure proven -> scanned -> renamed -> row, in this order, so no row is without its bytes. The job
 * that is queued with the last byte checks again what a process left behind: whoever comes first decides, under the lock of
 * the upload, and bytes are moved under that lock only.
 */
@Injectable()
export class UploadChecks implements OnModuleInit {
  private readonly running = new Map<string, Promise<unknown>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly store: EvidenceStore,
    private readonly structure: StructureCheck,
    private readonly files: FileQueries,
    private readonly scanner: FileScanner,
  ) {}

  onModuleInit(): void {
    this.jobs.register(QUEUE, (job) => this.checkAgain(job), { slow: true });
  }

  /** In the transaction that says that the last byte has come. */
  expect(tx: Tx, uploadId: string): Promise<void> {
    const runKey = runKeyOf(uploadId);
    return this.jobs.queue(tx, {
      ...{ queue: QUEUE, runKey, payload: { upload: uploadId } },
      afterSeconds: CHECK_SECONDS,
    });
  }

  /** The known file where the same bytes were already kept for this agency. */
  async check(acting: Acting, upload: UploadFacts): Promise<string | null> {
    const run = this.decide(acting, upload);
    this.running.set(upload.id, run);
    try {
      return await run;
    } finally {
      this.running.delete(upload.id);
    }
  }

  /** False where somebody else has decided. A refused file leaves no bytes. */
  async refuse(acting: Acting, uploadId: string, refusal: string): Promise<boolean> {
    const settled = await this.settle(acting, uploadId, { state: 'refused', refusal, fileId: null });
    if (settled) await this.store.discard(uploadId);
    return settled;
  }

  private async checkAgain({ payload, attempt }: Job): Promise<void> {
    const id = String(payload['upload']);
    // Done with its answer here, or failed with it: either is known afterwards.
    await this.running.get(id)?.catch(() => undefined);
    const upload = await this.takeUp(id);
    if (!upload) return;
    if (attempt > MOST_CHECKS) await this.refuse(SYSTEM, id, 'tooComplex');
    else await this.check(SYSTEM, upload);
  }

  /** What was left in checking, its bytes back where they are checked; null where it has been decided. */
  private takeUp(id: string): Promise<UploadFacts | null> {
    return this.transactions.write(SYSTEM, async (tx) => {
      const [upload] = await tx.query<UploadFacts>(
        `select ${UPLOAD_COLUMNS} from upload where id = $1 and state = 'checking' for update`,
        [id],
      );
      if (!upload) return null;
      // Whoever renamed them has died before the row was written.
      await this.store.takeBack(id, storedAs(id));
      return upload;
    });
  }

  private async decide(acting: Acting, upload: UploadFacts): Promise<string | null> {
    const structure = await this.structure.prove(this.store.pathOf(upload.id));
    if (!structure.ok) {
      await this.refuse(acting, upload.id, structure.refusal);
      return null;
    }
    const sha256 = Buffer.from(structure.sha256, 'hex');
    const known = await this.transactions.read(acting, (tx) =>
      this.files.findBySha(tx, upload.agencyId, sha256),
    );
    if (known) {
      const settled = await this.settle(acting, upload.id, {
        state: 'accepted',
        refusal: null,
        fileId: known,
      });
      if (settled) await this.store.discard(upload.id);
      return settled ? known : null;
    }
    const scan = await this.scanner.scanIncoming(upload.id);
    if (scan?.outcome === 'infected') await this.refuse(acting, upload.id, 'infected');
    else await this.accept(acting, upload, structure, scan);
    return null;
  }

  /** An accepted file is on disk under its final name before its row exists. */
  private async accept(
    acting: Acting,
    upload: UploadFacts,
    structure: Structure & { ok: true },
    scan: Scan | null,
  ): Promise<void> {
    await this.transactions.write(acting, async (tx) => {
      const open = await tx.query(`select 1 from upload where id = $1 and state = 'checking' for update`, [
        upload.id,
      ]);
      if (open.length === 0) return;
      const fileId = storedAs(upload.id);
      await this.store.keep(upload.id, fileId);
      await tx.query(
        `insert into file (id, agency_id, original_name, media_type, size, sha256, pages, stored_as, uploaded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, world_now())`,
        [
          fileId,
          upload.agencyId,
          cleanFileName(upload.originalName, structure.mediaType),
          structure.mediaType,
          upload.size,
          Buffer.from(structure.sha256, 'hex'),
          structure.pages,
          fileId,
          upload.accountId,
        ],
      );
      await tx.query(`insert into file_signatures (file_id, agency_id, signatures) values ($1, $2, $3)`, [
        fileId,
        upload.agencyId,
        JSON.stringify(structure.signatures),
      ]);
      if (scan) await this.scanner.record(tx, fileId, scan);
      await tx.query(`update upload set state = 'accepted', file_id = $2 where id = $1`, [upload.id, fileId]);
      await this.jobs.finish(tx, runKeyOf(upload.id));
    });
  }

  /** False where it was settled before. */
  private settle(
    acting: Acting,
    uploadId: string,
    to: Pick<UploadFacts, 'state' | 'refusal' | 'fileId'>,
  ): Promise<boolean> {
    return this.transactions.write(acting, async (tx) => {
      const settled = await tx.query(
        `update upload set state = $2, refusal = $3, file_id = $4
          where id = $1 and state in ('receiving', 'checking') returning 1`,
        [uploadId, to.state, to.refusal, to.fileId],
      );
      if (settled.length > 0) await this.jobs.finish(tx, runKeyOf(uploadId));
      return settled.length > 0;
    });
  }
}

/** The file carries the number of its upload, so that bytes which lost their process are found again. */
const storedAs = (uploadId: string): string => uploadId;
