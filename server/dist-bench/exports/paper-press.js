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
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
const LIMIT_MS = 20_000;
const LIMITS = {
  maxOldGenerationSizeMb: 256,
};
const AT_ONCE = 2;
const WAITING_AT_MOST = 40;
/** Tests run from the sources; a thread needs the built file. */ function workerFile() {
  const beside = new URL('./paper-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/exports/paper-worker.js', import.meta.url);
}
export class PaperPress {
  async print(format, paper) {
    if (this.waiting.length >= WAITING_AT_MOST)
      throw new DomainError('UNAVAILABLE', {
        reason: 'papers',
      });
    if (this.running >= AT_ONCE) await new Promise((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return Buffer.from(
        await this.run({
          format,
          paper,
        }),
      );
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
  /** Whatever ends the worker ends the promise: nobody waits for a paper that will never come. */ run(job) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), {
        execArgv: [],
        resourceLimits: LIMITS,
      });
      const end = (settle) => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      const timer = setTimeout(
        () =>
          end(() =>
            reject(
              new DomainError('UNAVAILABLE', {
                reason: 'slow',
              }),
            ),
          ),
        LIMIT_MS,
      );
      worker.once('message', (bytes) => end(() => resolve(bytes)));
      worker.once('error', (error) => end(() => reject(error)));
      worker.once('exit', (code) => end(() => reject(new Error(`paper worker ended with ${code}`))));
      worker.postMessage(job);
    });
  }
  constructor() {
    this.running = 0;
    this.waiting = [];
  }
}
PaperPress = _ts_decorate([Injectable()], PaperPress);

//# sourceMappingURL=paper-press.js.map
