import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { Rendering } from './rendering.js';

const TIME_LIMIT_MS = 60_000;
const AT_ONCE = 2;
const WAITING_AT_MOST = 20;

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./render-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/exports/render-worker.js', import.meta.url);
}

/** Renders in a worker, so that a large workbook never holds up a request and its memory ends with it. */
@Injectable()
export class Renderer {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async render(rendering: Rendering): Promise<Buffer> {
    if (this.waiting.length >= WAITING_AT_MOST) throw new DomainError('UNAVAILABLE', { reason: 'exports' });
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return Buffer.from(await this.run(rendering));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private run(rendering: Rendering): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), {
        workerData: rendering,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
      });
      const timer = setTimeout(() => {
        void worker.terminate();
        reject(new DomainError('UNAVAILABLE', { reason: 'timeout' }));
      }, TIME_LIMIT_MS);
      worker.once('message', (bytes: Uint8Array) => {
        clearTimeout(timer);
        resolve(bytes);
        void worker.terminate();
      });
      worker.once('error', (error) => {
        clearTimeout(timer);
        reject(error);
      });
      worker.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`export worker ended with ${code}`));
      });
    });
  }
}
