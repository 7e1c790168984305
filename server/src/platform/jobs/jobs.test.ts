import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../../../test/setup/test-server.js';
import { SYSTEM, Transactions } from '../transaction.js';
import { MOST_ATTEMPTS, takeJob } from './job-store.js';
import { Jobs } from './jobs.service.js';

let server: TestServer;
let jobs: Jobs;
const done: string[] = [];
let fault: Error | null = null;

beforeAll(async () => {
  server = await startTestServer();
  jobs = server.get(Jobs);
  jobs.register('test', async ({ runKey }) => {
    if (fault) throw fault;
    done.push(runKey);
  });
});
afterAll(() => server.stop());

const queue = (runKey: string) =>
  server.get(Transactions).write(SYSTEM, (tx) => jobs.queue(tx, { queue: 'test', runKey, payload: {} }));
const take = (lease: number) => server.get(Transactions).write(SYSTEM, (tx) => takeJob(tx, ['test'], lease));

describe('a job', () => {
  it('is done once, however often it is asked for', async () => {
    await queue('once');
    await queue('once');
    await Promise.all([jobs.runDue(), jobs.runDue(), jobs.runDue()]);
    await queue('once');
    await jobs.runDue();
    expect(done).toEqual(['once']);
  });

  it('does not exist where the change that asked for it was rolled back', async () => {
    await expect(
      server.get(Transactions).write(SYSTEM, async (tx) => {
        await jobs.queue(tx, { queue: 'test', runKey: 'rolled-back', payload: {} });
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await jobs.runDue()).toBe(0);
  });

  it('that failed waits, is tried again, and is left for a person after the last try', async () => {
    await queue('failing');
    fault = new Error('mail server away');
    expect(await jobs.runDue()).toBe(0);
    const [waiting] = await server.sql<{ seconds: number; failure: string }>(
      `select extract(epoch from due_at - clock_timestamp())::float as seconds, failure from job where run_key = 'failing'`,
    );
    expect(waiting).toMatchObject({ failure: 'mail server away' });
    expect(waiting!.seconds).toBeGreaterThan(10);
    await server.sql(`update job set attempts = $1, due_at = clock_timestamp() where run_key = 'failing'`, [
      MOST_ATTEMPTS - 1,
    ]);
    await jobs.runDue();
    fault = null;
    await server.sql(`update job set due_at = clock_timestamp() where run_key = 'failing'`);
    expect(await jobs.runDue()).toBe(0);
  });

  it('of a process that died goes to another one when its lease has run out, not before', async () => {
    await queue('held');
    expect(await take(1)).toMatchObject({ runKey: 'held', attempt: 1 });
    expect(await take(1)).toBeNull();
    await server.sql(
      `update job set leased_until = clock_timestamp() - interval '1 second' where run_key = 'held'`,
    );
    expect(await take(1)).toMatchObject({ runKey: 'held', attempt: 2 });
  });

  it('that takes long holds none of the others: it has a runner of its own', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    jobs.register('slow', () => held, { slow: true });
    await server
      .get(Transactions)
      .write(SYSTEM, (tx) => jobs.queue(tx, { queue: 'slow', runKey: 'long', payload: {} }));
    jobs.start();
    await queue('behind');
    for (let turn = 0; turn < 100 && !done.includes('behind'); turn++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done).toContain('behind');
    release();
    await jobs.stop();
  });
});
