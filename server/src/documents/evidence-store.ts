import { createReadStream, type ReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';

export interface Range {
  start: number;
  /** Inclusive, as in HTTP. */
  end: number;
}

/** Where evidence lies. Local disk by default; another store (S3-compatible) implements the same seven verbs. */
export abstract class EvidenceStore {
  /** Appends to an upload on its way, from `offset`, at most `limit` bytes; answers how many lie safely on disk. */
  abstract append(
    uploadId: string,
    offset: number,
    limit: number,
    source: Readable,
  ): Promise<{ written: number; tooMany: boolean }>;
  /** A local path for the structure check. */
  abstract pathOf(uploadId: string): string;
  /** Makes a complete upload durable under its final name; after this answer a power cut does not lose it. */
  abstract keep(uploadId: string, storedAs: string): Promise<void>;
  /** Undoes a `keep` whose row was never written; changes nothing where there is none to undo. */
  abstract takeBack(uploadId: string, storedAs: string): Promise<void>;
  abstract discard(uploadId: string): Promise<void>;
  abstract read(storedAs: string, range: Range | null): Promise<Readable>;
  /** Uploads on disk, for sweeping those that nobody finished. */
  abstract listUnfinished(): Promise<string[]>;
}

@Injectable()
export class LocalDiskStore extends EvidenceStore {
  constructor(@Inject(ENV) private readonly env: Env) {
    super();
  }

  async append(
    uploadId: string,
    offset: number,
    limit: number,
    source: Readable,
  ): Promise<{ written: number; tooMany: boolean }> {
    await mkdir(this.incoming(), { recursive: true, mode: 0o700 });
    const file = await open(this.pathOf(uploadId), offset === 0 ? 'w' : 'r+', 0o600);
    let written = 0;
    let tooMany = false;
    try {
      // Bytes beyond the last acknowledged offset came with a broken line: they are written again.
      await file.truncate(offset);
      try {
        for await (const chunk of source as AsyncIterable<Buffer>) {
          if (written + chunk.length > limit) {
            tooMany = true;
            break;
          }
          await writeWhole(file, chunk, offset + written);
          written += chunk.length;
        }
      } catch (error) {
        // A line that breaks keeps what came.
        if (!isBrokenLine(error)) throw error;
      }
      await file.sync();
    } catch (error) {
      if (!isFull(error)) throw error;
      // A full disk keeps what was acknowledged and gets back the room of the rest.
      await file.truncate(offset).catch(() => undefined);
      throw new DomainError('UNAVAILABLE', { reason: 'storage' });
    } finally {
      await file.close();
    }
    return { written, tooMany };
  }

  pathOf(uploadId: string): string {
    return join(this.incoming(), `${uploadId}.part`);
  }

  async keep(uploadId: string, storedAs: string): Promise<void> {
    const folder = join(this.env.filesDir, storedAs.slice(0, 2));
    await mkdir(folder, { recursive: true, mode: 0o700 });
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

  async takeBack(uploadId: string, storedAs: string): Promise<void> {
    const kept = join(this.env.filesDir, storedAs.slice(0, 2), storedAs);
    await mkdir(this.incoming(), { recursive: true, mode: 0o700 });
    await rename(kept, this.pathOf(uploadId)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  async discard(uploadId: string): Promise<void> {
    await rm(this.pathOf(uploadId), { force: true });
  }

  async read(storedAs: string, range: Range | null): Promise<ReadStream> {
    const path = join(this.env.filesDir, storedAs.slice(0, 2), storedAs);
    await stat(path);
    return createReadStream(path, range ?? {});
  }

  async listUnfinished(): Promise<string[]> {
    const names = await readdir(this.incoming()).catch(() => [] as string[]);
    return names.filter((name) => name.endsWith('.part')).map((name) => name.slice(0, -'.part'.length));
  }

  private incoming(): string {
    return join(this.env.filesDir, 'incoming');
  }
}

/** A disk that is nearly full takes a part without an error; only the next write tells. */
async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String((error as { code?: unknown }).code));

const isBrokenLine = (error: unknown): boolean =>
  ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED', 'EPIPE'].includes(
    String((error as { code?: unknown }).code),
  );
