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
const TIME_LIMIT_MS = 60_000;
const AT_ONCE = 2;
const WAITING_AT_MOST = 20;
/** Tests run from the sources; a thread needs the built file. */ function workerFile() {
  const beside = new URL('./render-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/exports/render-worker.js', import.meta.url);
}
export class Renderer {
  async render(rendering) {
    if (this.waiting.length >= WAITING_AT_MOST)
      throw new DomainError('UNAVAILABLE', {
        reason: 'exports',
      });
    if (this.running >= AT_ONCE) await new Promise((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return Buffer.from(await this.run(rendering));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
  run(rendering) {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), {
        workerData: rendering,
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: 256,
          maxYoungGenerationSizeMb: 32,
        },
      });
      const timer = setTimeout(() => {
        void worker.terminate();
        reject(
          new DomainError('UNAVAILABLE', {
            reason: 'timeout',
          }),
        );
      }, TIME_LIMIT_MS);
      worker.once('message', (bytes) => {
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
  constructor() {
    this.running = 0;
    this.waiting = [];
  }
}
Renderer = _ts_decorate([Injectable()], Renderer);

//# sourceMappingURL=renderer.service.js.map
