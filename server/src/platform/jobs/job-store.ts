import type { Tx } from '../transaction.js';

/** One piece of work that must happen outside the transaction that asked for it. */
export interface Job {
  runKey: string;
  queue: string;
  payload: Record<string, unknown>;
  /** 1 at the first try. */
  attempt: number;
}

export interface NewJob {
  queue: string;
  runKey: string;
  payload: Record<string, unknown>;
  /** Due only then, by the machine's clock; left out, at once. */
  afterSeconds?: number;
}

/** How often a job is tried before somebody has to look. */
export const MOST_ATTEMPTS = 8;

/**
 * Queues a job within the caller's transaction: it exists exactly when the change exists that asked for it. The run key
 * is unique for ever, so asking again, by a repeat or by another process, changes nothing.
 */
export async function queueJob(tx: Tx, job: NewJob): Promise<void> {
  await tx.query(
    `insert into job (run_key, queue, payload, due_at)
     values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4)) on conflict do nothing`,
    [job.runKey, job.queue, JSON.stringify(job.payload), job.afterSeconds ?? 0],
  );
}

/** Takes one due job for a while: `skip locked` gives it to one process only; a dead holder's lease runs out. */
export async function takeJob(tx: Tx, queues: readonly string[], leaseSeconds: number): Promise<Job | null> {
  const [job] = await tx.query<Job>(
    `update job set attempts = attempts + 1, leased_until = clock_timestamp() + make_interval(secs => $2)
      where run_key = (
        select run_key from job
         where done_at is null and failed_at is null and queue = any ($1) and due_at <= clock_timestamp()
           and (leased_until is null or leased_until < clock_timestamp())
         order by due_at for update skip locked limit 1)
    returning run_key as "runKey", queue, payload, attempts as attempt`,
    [queues, leaseSeconds],
  );
  return job ?? null;
}

/** Holds a job for a while longer: work that takes minutes is not begun by a second process. */
export async function holdJob(tx: Tx, job: Job, leaseSeconds: number): Promise<void> {
  await tx.query(
    `update job set leased_until = clock_timestamp() + make_interval(secs => $2)
      where run_key = $1 and attempts = $3 and done_at is null`,
    [job.runKey, leaseSeconds, job.attempt],
  );
}

export async function finishJob(tx: Tx, job: Pick<Job, 'runKey'>): Promise<void> {
  await tx.query(
    `update job set done_at = clock_timestamp(), leased_until = null, failure = null where run_key = $1`,
    [job.runKey],
  );
}

/** Tried again after 15 s, 30 s, 1 min … 32 min; then left for a person. */
export async function postponeJob(tx: Tx, job: Job, failure: string): Promise<void> {
  await tx.query(
    `update job set leased_until = null, failure = $2,
            due_at = clock_timestamp() + make_interval(secs => 15 * power(2, $3::integer - 1)),
            failed_at = case when $3 >= $4 then clock_timestamp() end
      where run_key = $1`,
    [job.runKey, failure.slice(0, 300), job.attempt, MOST_ATTEMPTS],
  );
}
