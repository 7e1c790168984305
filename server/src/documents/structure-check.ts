import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../platform/env.js';
import { ENV } from '../platform/platform.tokens.js';
import type { Structure } from './structure.js';
import type { StructureTask } from './structure-worker.js';

export const STRUCTURE_LIMIT_MS = 20_000;
const AT_ONCE = 2;

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./structure-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/documents/structure-worker.js', import.meta.url);
}

/** Proves files one or two at a time, each in a worker with limits of memory and time. */
@Injectable()
export class StructureCheck {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(@Inject(ENV) private readonly env: Env) {}

  async prove(path: string): Promise<Structure> {
    while (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await this.run(path);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private run(path: string): Promise<Structure> {
    return new Promise((resolve) => {
      const worker = new Worker(workerFile(), {
        workerData: { path, roots: this.env.signatureRoots ?? null } satisfies StructureTask,
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      });
      const settle = (structure: Structure): void => {
        clearTimeout(timer);
        resolve(structure);
        void worker.terminate();
      };
      const timer = setTimeout(() => settle({ ok: false, refusal: 'tooComplex' }), STRUCTURE_LIMIT_MS);
      worker.once('message', (structure: Structure) => settle(structure));
      worker.once('error', () => settle({ ok: false, refusal: 'tooComplex' }));
      worker.once('exit', () => settle({ ok: false, refusal: 'broken' }));
    });
  }
}
