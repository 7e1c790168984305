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
function _ts_param(paramIndex, decorator) {
  return function (target, key) {
    decorator(target, key, paramIndex);
  };
}
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import { ENV } from '../platform/platform.tokens.js';
/** Where evidence lies. Local disk by default; another store (S3-compatible) implements the same six verbs. */ export class EvidenceStore {}
export class LocalDiskStore extends EvidenceStore {
  constructor(env) {
    (super(), (this.env = env));
  }
  async append(uploadId, offset, limit, source) {
    await mkdir(this.incoming(), {
      recursive: true,
      mode: 0o700,
    });
    const file = await open(this.pathOf(uploadId), offset === 0 ? 'w' : 'r+', 0o600);
    let written = 0;
    let tooMany = false;
    try {
      // Bytes beyond the last acknowledged offset came with a broken line: they are written again.
      await file.truncate(offset);
      for await (const chunk of source) {
        if (written + chunk.length > limit) {
          tooMany = true;
          break;
        }
        await file.write(chunk, 0, chunk.length, offset + written);
        written += chunk.length;
      }
    } catch (error) {
      // A line that breaks keeps what came; a disk that is full keeps nothing more.
      if (isFull(error))
        throw new DomainError('UNAVAILABLE', {
          reason: 'storage',
        });
      if (!isBrokenLine(error)) throw error;
    } finally {
      await file.sync().catch(() => undefined);
      await file.close();
    }
    return {
      written,
      tooMany,
    };
  }
  pathOf(uploadId) {
    return join(this.incoming(), `${uploadId}.part`);
  }
  async keep(uploadId, storedAs) {
    const folder = join(this.env.filesDir, storedAs.slice(0, 2));
    await mkdir(folder, {
      recursive: true,
      mode: 0o700,
    });
    const file = await open(this.pathOf(uploadId), 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(this.pathOf(uploadId), join(folder, storedAs));
    const directory = await open(folder, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  }
  async discard(uploadId) {
    await rm(this.pathOf(uploadId), {
      force: true,
    });
  }
  async read(storedAs, range) {
    const path = join(this.env.filesDir, storedAs.slice(0, 2), storedAs);
    await stat(path);
    return createReadStream(path, range ?? {});
  }
  async listUnfinished() {
    const names = await readdir(this.incoming()).catch(() => []);
    return names.filter((name) => name.endsWith('.part')).map((name) => name.slice(0, -'.part'.length));
  }
  incoming() {
    return join(this.env.filesDir, 'incoming');
  }
}
LocalDiskStore = _ts_decorate(
  [
    Injectable(),
    _ts_param(0, Inject(ENV)),
    _ts_metadata('design:type', Function),
    _ts_metadata('design:paramtypes', [typeof Env === 'undefined' ? Object : Env]),
  ],
  LocalDiskStore,
);
const isFull = (error) => ['ENOSPC', 'EDQUOT'].includes(String(error.code));
const isBrokenLine = (error) =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED', 'EPIPE'].includes(String(error.code));

//# sourceMappingURL=evidence-store.js.map
