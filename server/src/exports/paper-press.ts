import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { PaperFormat, PaperJob } from './paper-worker.js';
import type { PrintedPaper } from './printed-paper.js';

const LIMIT_MS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 256 };

/** Renders in a worker: a long paper never stops the requests of other people (house decision 16). */
@Injectable()
export class PaperPress {
  print(format: PaperFormat, paper: PrintedPaper): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./paper-worker.js', import.meta.url), { resourceLimits: LIMITS });
      const timer = setTimeout(() => finish(new DomainError('UNAVAILABLE', { reason: 'slow' })), LIMIT_MS);
      const finish = (outcome: Uint8Array | Error): void => {
        clearTimeout(timer);
        void worker.terminate();
        if (outcome instanceof Error) reject(outcome);
        else resolve(Buffer.from(outcome));
      };
      worker.once('message', finish);
      worker.once('error', finish);
      worker.postMessage({ format, paper } satisfies PaperJob);
    });
  }
}
