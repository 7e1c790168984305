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
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertCan } from '@ega/shared/access/policy';
import { DomainError } from '@ega/shared/errors';
import { assertId } from '../platform/clean-input.js';
import { Transactions } from '../platform/transaction.js';
import { EvidenceStore } from './evidence-store.js';
import { FileQueries } from './files.queries.js';
import { cleanFileName } from './file-name.js';
import { StructureCheck } from './structure-check.js';
import { UploadRow } from './upload.entity.js';
/** 20 MB, as officials are told; counted in binary so that no file of "20 MB" is refused. */ export const MAX_FILE_BYTES =
  20 * 1024 * 1024;
const MAX_UNFINISHED = 30;
const MAX_FILES_PER_AGENCY_AND_DAY = 300;
export class Uploads {
  constructor(transactions, store, check, files) {
    this.transactions = transactions;
    this.store = store;
    this.check = check;
    this.files = files;
    /** Uploads this process is writing: a second chunk of the same upload is refused, not interleaved. */ this.busy =
      new Set();
  }
  async begin(actor, request) {
    assertCan(actor, 'file.upload', {
      agencyNumber: request.agencyNumber,
    });
    if (request.size > MAX_FILE_BYTES)
      throw new DomainError('FILE_TOO_LARGE', {
        max: MAX_FILE_BYTES,
      });
    if (request.size === 0)
      throw new DomainError('FILE_NOT_ACCEPTED', {
        reason: 'empty',
      });
    const id = randomUUID();
    await this.sweep();
    await this.transactions.write(actor, async (tx) => {
      const [count] = await tx.query(
        `select count(*) filter (where state in ('receiving', 'checking') and account_id = $2)::int as unfinished,
                count(*) filter (where machine_at > clock_timestamp() - interval '1 day')::int as today
           from upload where agency_id = $1`,
        [request.agencyNumber, actor.accountId],
      );
      if (count.unfinished >= MAX_UNFINISHED || count.today >= MAX_FILES_PER_AGENCY_AND_DAY)
        throw new DomainError('TOO_MANY_REQUESTS', {
          what: 'uploads',
        });
      await tx.manager.insert(UploadRow, {
        id,
        agencyId: request.agencyNumber,
        accountId: actor.accountId,
        originalName: request.name.toWellFormed().replaceAll('\0', '').slice(-400),
        size: String(request.size),
        state: 'receiving',
      });
    });
    return {
      id,
      offset: 0,
      size: request.size,
      state: 'receiving',
    };
  }
  async getState(actor, id) {
    return this.face(actor, await this.load(actor, id));
  }
  /** Takes bytes from the acknowledged offset on; the last byte starts the check. */ async receive(
    actor,
    id,
    offset,
    source,
  ) {
    const upload = await this.load(actor, id);
    if (upload.state !== 'receiving') return this.face(actor, upload);
    if (offset !== upload.received || this.busy.has(id))
      throw new DomainError('STALE_VERSION', {
        offset: upload.received,
      });
    this.busy.add(id);
    try {
      const { written, tooMany } = await this.store.append(id, offset, upload.size - offset, source);
      if (tooMany) {
        await this.refuse(actor, upload, 'tooLarge');
        throw new DomainError('FILE_TOO_LARGE', {
          max: upload.size,
        });
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
  /** A refused file leaves no bytes; an accepted one is on disk under its final name before its row exists. */ async finish(
    actor,
    upload,
    structure,
  ) {
    if (!structure.ok) {
      await this.refuse(actor, upload, structure.refusal);
      throw new DomainError('FILE_NOT_ACCEPTED', {
        reason: structure.refusal,
      });
    }
    const sha256 = Buffer.from(structure.sha256, 'hex');
    const known = await this.transactions.read(actor, (tx) =>
      this.files.findBySha(tx, upload.agencyId, sha256),
    );
    if (known) {
      await this.store.discard(upload.id);
      await this.settle(actor, upload, {
        state: 'accepted',
        refusal: null,
        fileId: known,
      });
      return {
        ...(await this.face(actor, upload)),
        duplicate: true,
      };
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
      await tx.query(`update upload set state = 'accepted', file_id = $2 where id = $1`, [upload.id, fileId]);
    });
    upload.state = 'accepted';
    upload.fileId = fileId;
    return this.face(actor, upload);
  }
  async refuse(actor, upload, refusal) {
    await this.store.discard(upload.id);
    await this.settle(actor, upload, {
      state: 'refused',
      refusal,
      fileId: null,
    });
  }
  async settle(actor, upload, to) {
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
  async face(actor, upload) {
    const face = {
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
      file: (await this.files.listFaces(tx, [fileId]))[0],
      uses: await this.files.listUses(tx, upload.agencyId, fileId),
    }));
  }
  /** Only the person who began it goes on with it; anybody else finds nothing. */ load(actor, id) {
    assertId(id);
    return this.transactions.read(actor, async (tx) => {
      const [upload] = await tx.query(
        `select id, agency_id as "agencyId", account_id as "accountId", original_name as "originalName", size::int as size,
                received::int as received, state, refusal, file_id as "fileId"
           from upload where id = $1 and account_id = $2`,
        [id, actor.accountId],
      );
      if (!upload) throw new DomainError('NOT_FOUND');
      assertCan(actor, 'file.upload', {
        agencyNumber: upload.agencyId,
      });
      return upload;
    });
  }
  /** Bytes of uploads that nobody went on with for a day are removed; the rows stay as what happened. */ async sweep() {
    const unfinished = (await this.store.listUnfinished()).filter((id) => !this.busy.has(id));
    if (unfinished.length < 20) return;
    const live = await this.transactions.read(
      {
        accountId: null,
        reach: 'all',
        agencyNumbers: [],
      },
      (tx) =>
        tx.query(
          `select id::text from upload where id::text = any ($1) and state in ('receiving', 'checking')
            and machine_at > clock_timestamp() - interval '1 day'`,
          [unfinished],
        ),
    );
    const keep = new Set(live.map((row) => row.id));
    for (const id of unfinished) if (!keep.has(id)) await this.store.discard(id);
  }
}
Uploads = _ts_decorate(
  [
    Injectable(),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [
      typeof Transactions === 'undefined' ? Object : Transactions,
      typeof EvidenceStore === 'undefined' ? Object : EvidenceStore,
      typeof StructureCheck === 'undefined' ? Object : StructureCheck,
      typeof FileQueries === 'undefined' ? Object : FileQueries,
    ]),
  ],
  Uploads,
);

//# sourceMappingURL=uploads.service.js.map
