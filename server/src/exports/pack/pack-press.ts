import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { NamedExtract } from '@ega/shared/meetings/pack/agency-extract';
import type { PackPaper } from '@ega/shared/meetings/pack/pack-block';
import type { SessionPack } from '@ega/shared/meetings/pack/session-pack';
import type { PackFile } from './pack-files.js';
import type { PackNews, PackOrder } from './pack-worker.js';
import type { PaperFrame } from './profile.js';

const LIMIT_MS = 180_000;
/** An extract takes a tenth of a second; a machine may be ten times as busy. */
const LIMIT_MS_OF_EXTRACT = 1000;
const LIMITS = { maxOldGenerationSizeMb: 320 };

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./pack-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../../dist/exports/pack/pack-worker.js', import.meta.url);
}

/** Renders a pack in a thread of its own: other people's reads go on, and its memory ends with it. */
@Injectable()
export class PackPress {
  async print(
    pack: SessionPack,
    told: (done: number, of: number) => void,
    signal?: AbortSignal,
  ): Promise<PackFile[]> {
    const news = await this.run({ kind: 'pack', pack }, told, signal);
    return news.kind === 'files' ? news.files : [];
  }

  /** The extract of every agency, in one archive. */
  async printExtracts(
    pack: SessionPack,
    extracts: readonly NamedExtract[],
    told: (done: number, of: number) => void,
    signal?: AbortSignal,
  ): Promise<PackFile[]> {
    const news = await this.run({ kind: 'extracts', pack, extracts }, told, signal);
    return news.kind === 'files' ? news.files : [];
  }

  /** One paper alone; one after another, whoever asks. */
  printPaper(frame: PaperFrame, paper: PackPaper, format: 'docx' | 'pdf'): Promise<Uint8Array> {
    const made = this.last
      .catch(() => undefined)
      .then(() => this.run({ kind: 'paper', frame, paper, format }, () => undefined));
    this.last = made;
    return made.then((news) => (news.kind === 'paper' ? news.bytes : new Uint8Array()));
  }

  private last: Promise<unknown> = Promise.resolve();

  /** Whatever ends the thread ends the promise. `signal` ends the thread. */
  private run(
    order: PackOrder,
    told: (done: number, of: number) => void,
    signal?: AbortSignal,
  ): Promise<PackNews> {
    const cancelled = () => new DomainError('UNAVAILABLE', { reason: 'cancelled' });
    // A signal that was given before tells nobody again.
    if (signal?.aborted) return Promise.reject(cancelled());
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), { workerData: order, execArgv: [], resourceLimits: LIMITS });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        settle();
        void worker.terminate();
      };
      const cancel = (): void => end(() => reject(cancelled()));
      const timer = setTimeout(
        () => end(() => reject(new DomainError('UNAVAILABLE', { reason: 'slow' }))),
        LIMIT_MS + (order.kind === 'extracts' ? order.extracts.length * LIMIT_MS_OF_EXTRACT : 0),
      );
      signal?.addEventListener('abort', cancel, { once: true });
      worker.on('message', (news: PackNews) => {
        if (news.kind === 'progress') told(news.done, news.of);
        else end(() => resolve(news));
      });
      worker.once('error', (error) => end(() => reject(error)));
      worker.once('exit', (code) => end(() => reject(new Error(`pack thread ended with ${code}`))));
    });
  }
}
