import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { PackFile } from '../exports/pack/pack-files.js';
import { sha256 } from '../exports/pack/pack-files.js';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import type { PackFileFace } from './session-pack.types.js';

/** Packs on the disk, each file under its own hash: equal packs are kept once, and a half written one has no name. */
@Injectable()
export class PackStore {
  constructor(@Inject(ENV) private readonly env: Env) {}

  async keep({ part, name, bytes }: PackFile): Promise<PackFileFace> {
    const hash = sha256(bytes);
    await mkdir(this.folder(), { recursive: true, mode: 0o700 });
    const making = join(this.folder(), `${hash}.part`);
    try {
      const file = await open(making, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(making, join(this.folder(), hash));
    } catch (error) {
      await rm(making, { force: true });
      throw error;
    }
    const directory = await open(this.folder(), 'r');
    await directory.sync().finally(() => directory.close());
    return { part, name, size: bytes.length, sha256: hash };
  }

  async read(hash: string): Promise<Readable> {
    const path = join(this.folder(), hash);
    await stat(path);
    return createReadStream(path);
  }

  private folder(): string {
    return join(this.env.filesDir, 'packs');
  }
}
