import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { PackFile } from '../exports/pack/pack-files.js';
import { sha256 } from '../exports/pack/pack-files.js';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import type { PackFileFace } from './session-pack.types.js';

/**
 * Packs on the disk, each file under its own hash: equal files are kept once, and a half written one has no name. What is
 * being written is named by its build, so that two processes never write into one file.
 */
@Injectable()
export class PackStore {
  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Keeps all files of a build or none: a disk that fills leaves nothing behind that would keep it full. */
  async keepAll(build: string, files: readonly PackFile[]): Promise<PackFileFace[]> {
    await mkdir(this.folder(), { recursive: true, mode: 0o700 });
    // Of an earlier try of the same build that died in the middle.
    await this.forget(build);
    const hashes = files.map(({ bytes }) => sha256(bytes));
    try {
      for (const [at, { bytes }] of files.entries()) await this.write(this.making(hashes[at]!, build), bytes);
      for (const hash of hashes) await rename(this.making(hash, build), join(this.folder(), hash));
    } catch (error) {
      await this.forget(build);
      throw error;
    }
    const directory = await open(this.folder(), 'r');
    await directory.sync().finally(() => directory.close());
    return files.map(({ part, name, bytes }, at) => ({
      part,
      name,
      size: bytes.length,
      sha256: hashes[at]!,
    }));
  }

  /** Removes what a build has begun to write. */
  async forget(build: string): Promise<void> {
    const names = await readdir(this.folder()).catch(() => []);
    for (const name of names)
      if (name.endsWith(`.${build}.part`)) await rm(join(this.folder(), name), { force: true });
  }

  async read(hash: string): Promise<Readable> {
    const path = join(this.folder(), hash);
    await stat(path);
    return createReadStream(path);
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private making(hash: string, build: string): string {
    return join(this.folder(), `${hash}.${build}.part`);
  }

  private folder(): string {
    return join(this.env.filesDir, 'packs');
  }
}
