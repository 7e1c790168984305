import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../env.js';
import { log } from '../log.js';
import { ENV } from '../platform.tokens.js';
import { SYSTEM, Transactions, type Tx } from '../transaction.js';
import { finishJob, postponeJob, queueJob, takeJob, type Job } from './job-store.js';

/** Does the work of one queue. It may be called again for the same job, and then must do nothing twice. */
export type JobWork = (job: Job) => Promise<void>;

const IDLE_MS = 1000;

/**
 * Work outside the request (house decision 14). Any number of processes take from the one table; each job is done by
 * one of them. Leases are machine time: world time may jump.
 */
@Injectable()
export class Jobs {
  private readonly works = new Map<string, JobWork>();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Called by the module that owns the queue, before `start`. */
  register(queue: string, work: JobWork): void {
    this.works.set(queue, work);
  }

  queue(tx: Tx, job: { queue: string; runKey: string; payload: Record<string, unknown> }): Promise<void> {
    return queueJob(tx, job);
  }

  /** Only the server's main program takes jobs; loaders, tools and tests ask `runDue` themselves. */
  start(): void {
    const turn = (): void => {
      this.running = this.runDue()
        .then(() => undefined)
        .catch((error: unknown) => log.warn({ err: error }, 'jobs not taken'))
        .finally(() => {
          if (!this.stopping) this.timer = setTimeout(turn, IDLE_MS);
        });
    };
    turn();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** Takes one job after another until none is due; tells how many were done. */
  async runDue(): Promise<number> {
    let done = 0;
    while (!this.stopping) {
      const job = await this.transactions.write(SYSTEM, (tx) =>
        takeJob(tx, [...this.works.keys()], this.env.jobLeaseSeconds ?? 60),
      );
      if (!job) break;
      if (await this.run(job)) done += 1;
    }
    return done;
  }

  private async run(job: Job): Promise<boolean> {
    try {
      await this.works.get(job.queue)!(job);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      log.warn({ queue: job.queue, attempt: job.attempt }, 'job postponed');
      await this.transactions.write(SYSTEM, (tx) => postponeJob(tx, job, failure));
      return false;
    }
    await this.transactions.write(SYSTEM, (tx) => finishJob(tx, job));
    return true;
  }
}
