import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { ReadSheet } from '@ega/shared/documents/sheet-cell';
import { DomainError } from '@ega/shared/errors';
import type { WorkbookRefusal } from './workbook-archive.js';
import { MAX_WORKBOOK_BYTES } from './workbook-kind.js';

export type WorkbookContent =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly refusal: WorkbookRefusal };

const TIME_LIMIT_MS = 15_000;
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const AT_ONCE = 2;
const WAITING_AT_MOST = 20;

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./workbook-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/documents/workbook-worker.js', import.meta.url);
}

/** Reads an uploaded workbook to its cells, in a worker with limits of memory and time only (house decision 15). */
@Injectable()
export class WorkbookReader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async read(bytes: Uint8Array): Promise<WorkbookContent> {
    if (bytes.length > MAX_WORKBOOK_BYTES) return { ok: false, refusal: 'tooLarge' };
    if (this.waiting.length >= WAITING_AT_MOST) throw new DomainError('UNAVAILABLE', { reason: 'workbooks' });
    while (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await this.run(bytes);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private run(bytes: Uint8Array): Promise<WorkbookContent> {
    return new Promise((resolve) => {
      const worker = new Worker(workerFile(), {
        workerData: { bytes },
        execArgv: [],
        resourceLimits: LIMITS,
      });
      const settle = (content: WorkbookContent): void => {
        clearTimeout(timer);
        resolve(content);
        void worker.terminate();
      };
      const timer = setTimeout(() => settle({ ok: false, refusal: 'tooComplex' }), TIME_LIMIT_MS);
      worker.once('message', (content: WorkbookContent) => settle(content));
      worker.once('error', () => settle({ ok: false, refusal: 'tooComplex' }));
      worker.once('exit', () => settle({ ok: false, refusal: 'broken' }));
    });
  }
}
