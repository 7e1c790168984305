import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import type { PackFile } from './pack-files.js';
import type { PackNews } from './pack-worker.js';

const LIMIT_MS = 180_000;
const LIMITS = { maxOldGenerationSizeMb: 320 };

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./pack-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../../dist/exports/pack/pack-worker.js', import.meta.url);
}

/** Renders a pack in a thread of its own: other people's reads go on, and its memory ends with it. */
@Injectable()
export class PackPress {
  /** Whatever ends the thread ends the promise. `signal` ends the thread. */
  print(
    pack: SessionPack,
    told: (done: number, of: number) => void,
    signal?: AbortSignal,
  ): Promise<PackFile[]> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), { workerData: pack, execArgv: [], resourceLimits: LIMITS });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        settle();
        void worker.terminate();
      };
      const cancel = (): void => end(() => reject(new DomainError('UNAVAILABLE', { reason: 'cancelled' })));
      const timer = setTimeout(
        () => end(() => reject(new DomainError('UNAVAILABLE', { reason: 'slow' }))),
        LIMIT_MS,
      );
      signal?.addEventListener('abort', cancel, { once: true });
      worker.on('message', (news: PackNews) => {
        if (news.kind === 'progress') told(news.done, news.of);
        else end(() => resolve(news.files));
      });
      worker.once('error', (error) => end(() => reject(error)));
      worker.once('exit', (code) => end(() => reject(new Error(`pack thread ended with ${code}`))));
    });
  }
}
