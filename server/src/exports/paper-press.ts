import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ega/shared/errors';
import type { Letter, NamedLetter } from './letter.js';
import type { PaperFormat, PaperJob } from './paper-worker.js';
import type { PrintedPaper } from './printed-paper.js';

/** A letter to each of 93 agencies takes a few seconds; on a busy machine a few more. */
const LIMIT_MS = 40_000;
const LIMITS = { maxOldGenerationSizeMb: 256 };
const AT_ONCE = 2;
const WAITING_AT_MOST = 40;

/** Tests run from the sources; a thread needs the built file. */
function workerFile(): URL {
  const beside = new URL('./paper-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/exports/paper-worker.js', import.meta.url);
}

/** Renders in a worker: a long paper never stops the requests of other people (house decision 16). */
@Injectable()
export class PaperPress {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  print(format: PaperFormat, paper: PrintedPaper): Promise<Buffer> {
    return this.inTurn({ format, paper });
  }

  printLetter(letter: Letter): Promise<Buffer> {
    return this.inTurn({ format: 'letter', letter });
  }

  /** All in one DOCX, for printing. */
  printMerged(letters: readonly Letter[]): Promise<Buffer> {
    return this.inTurn({ format: 'merged', all: letters });
  }

  /** A ZIP with one DOCX per agency. */
  printLetters(letters: readonly NamedLetter[]): Promise<Buffer> {
    return this.inTurn({ format: 'letters', letters });
  }

  private async inTurn(job: PaperJob): Promise<Buffer> {
    if (this.waiting.length >= WAITING_AT_MOST) throw new DomainError('UNAVAILABLE', { reason: 'papers' });
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
    try {
      return Buffer.from(await this.run(job));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  /** Whatever ends the worker ends the promise: nobody waits for a paper that will never come. */
  private run(job: PaperJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(workerFile(), { execArgv: [], resourceLimits: LIMITS });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      const timer = setTimeout(
        () => end(() => reject(new DomainError('UNAVAILABLE', { reason: 'slow' }))),
        LIMIT_MS,
      );
      worker.once('message', (bytes: Uint8Array) => end(() => resolve(bytes)));
      worker.once('error', (error) => end(() => reject(error)));
      worker.once('exit', (code) => end(() => reject(new Error(`paper worker ended with ${code}`))));
      worker.postMessage(job);
    });
  }
}
