import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../env.js';
import { log } from '../log.js';
import { ENV } from '../platform.tokens.js';
import { SYSTEM, Transactions, type Tx } from '../transaction.js';
import { finishJob, holdJob, postponeJob, queueJob, takeJob, type Job, type NewJob } from './job-store.js';

/** Does the work of one queue. It may be called again for the same job, and then must do nothing twice. */
export type JobWork = (job: Job) => Promise<void>;

const IDLE_MS = 1000;
const RUNNERS = ['quick', 'slow'] as const;
type Runner = (typeof RUNNERS)[number];

/**
 * Work outside the request (house decision 14). Any number of processes take from the one table; each job is done by
 * one of them. Leases are machine time: world time may jump.
 */
@Injectable()
export class Jobs {
  private readonly works = new Map<string, JobWork>();
  /** Queues whose work takes seconds: each has a runner of its own, so that mails never wait for a pack. */
  private readonly slow = new Set<string>();
  private readonly timers = new Map<Runner, NodeJS.Timeout>();
  private readonly running = new Map<Runner, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly transactions: Transactions,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Called by the module that owns the queue, before `start`. */
  register(queue: string, work: JobWork, { slow = false }: { slow?: boolean } = {}): void {
    this.works.set(queue, work);
    if (slow) this.slow.add(queue);
  }

  queue(tx: Tx, job: NewJob): Promise<void> {
    return queueJob(tx, job);
  }

  /** What a job would have done is done otherwise. */
  finish(tx: Tx, runKey: string): Promise<void> {
    return finishJob(tx, { runKey });
  }

  /** Only the server's main program takes jobs; loaders, tools and tests ask `runDue` themselves. */
  start(): void {
    const turn = (runner: Runner): void => {
      const queues = this.queuesOf(runner);
      if (queues.length === 0) return;
      const run = this.runDue(queues)
        .then(() => undefined)
        .catch((error: unknown) => log.warn({ err: error }, 'jobs not taken'))
        .finally(() => {
          if (!this.stopping)
            this.timers.set(
              runner,
              setTimeout(() => turn(runner), IDLE_MS),
            );
        });
      this.running.set(runner, run);
    };
    for (const runner of RUNNERS) turn(runner);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.running.values());
  }

  private queuesOf(runner: Runner): string[] {
    return [...this.works.keys()].filter((queue) => this.slow.has(queue) === (runner === 'slow'));
  }

  /** Takes one job after another until none is due; tells how many were done. */
  async runDue(queues: readonly string[] = [...this.works.keys()]): Promise<number> {
    let done = 0;
    while (!this.stopping) {
      const job = await this.transactions.write(SYSTEM, (tx) =>
        takeJob(tx, [...queues], this.leaseSeconds()),
      );
      if (!job) break;
      if (await this.run(job)) done += 1;
    }
    return done;
  }

  private leaseSeconds(): number {
    return this.env.jobLeaseSeconds ?? 60;
  }

  private async run(job: Job): Promise<boolean> {
    const seconds = this.leaseSeconds();
    const hold = (): Promise<void> => this.transactions.write(SYSTEM, (tx) => holdJob(tx, job, seconds));
    // Where the database is away the lease runs out, and the job is taken again as after a death.
    const holding = setInterval(() => void hold().catch(() => undefined), (seconds * 1000) / 3);
    try {
      await this.works.get(job.queue)!(job);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      log.warn({ queue: job.queue, attempt: job.attempt }, 'job postponed');
      await this.transactions.write(SYSTEM, (tx) => postponeJob(tx, job, failure));
      return false;
    } finally {
      clearInterval(holding);
    }
    await this.transactions.write(SYSTEM, (tx) => finishJob(tx, job));
    return true;
  }
}
