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
const TIME_LIMIT_MS = 20_000;
const AT_ONCE = 2;
/** Tests run from the sources; a thread needs the built file. */ function workerFile() {
  const beside = new URL('./structure-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/documents/structure-worker.js', import.meta.url);
}
export class StructureCheck {
  async prove(path) {
    while (this.running >= AT_ONCE) await new Promise((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return await this.run(path);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }
  run(path) {
    return new Promise((resolve) => {
      const worker = new Worker(workerFile(), {
        workerData: {
          path,
        },
        execArgv: [],
        resourceLimits: {
          maxOldGenerationSizeMb: 256,
          maxYoungGenerationSizeMb: 32,
          stackSizeMb: 4,
        },
      });
      const settle = (structure) => {
        clearTimeout(timer);
        resolve(structure);
        void worker.terminate();
      };
      const timer = setTimeout(
        () =>
          settle({
            ok: false,
            refusal: 'tooComplex',
          }),
        TIME_LIMIT_MS,
      );
      worker.once('message', (structure) => settle(structure));
      worker.once('error', () =>
        settle({
          ok: false,
          refusal: 'tooComplex',
        }),
      );
      worker.once('exit', () =>
        settle({
          ok: false,
          refusal: 'broken',
        }),
      );
    });
  }
  constructor() {
    this.running = 0;
    this.waiting = [];
  }
}
StructureCheck = _ts_decorate([Injectable()], StructureCheck);

//# sourceMappingURL=structure-check.js.map
