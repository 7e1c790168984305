import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './create-app.js';
import { Sweep } from './chasing/sweep.service.js';
import { rememberWorldInstant } from './platform/clock.js';
import { Jobs } from './platform/jobs/jobs.service.js';
import { readEnv } from './platform/env.js';
import { log } from './platform/log.js';

/** How long a balancer may still send after readiness went off, milliseconds. */
const DRAIN_MS = Number(process.env['DRAIN_MS'] ?? 0);
const MINUTE = 60_000;
/** How long work outside requests may take to end, milliseconds. */
const STOP_MS = 5000;

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const app = await createApp(env, process.env['APP_ROLE_FROM_OWNER'] === '1');
  await app.nest.listen(env.port, env.host);
  const jobs = app.nest.get(Jobs, { strict: false });
  const sweep = app.nest.get(Sweep, { strict: false });
  const eachMinute = async (): Promise<void> => {
    await rememberWorldInstant(app.dataSource.manager);
    await sweep.run();
  };
  let working: Promise<void> = Promise.resolve();
  const startMinute = (): void => {
    working = eachMinute().catch((error: unknown) => log.warn({ err: error }, 'work of the minute not done'));
  };
  const minute = setInterval(startMinute, MINUTE);
  await rememberWorldInstant(app.dataSource.manager);
  jobs.start();
  startMinute();
  process.stdout.write(`ready http://${env.host}:${env.port}\n`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    clearInterval(minute);
    app.parts.ready.accepting = false;
    // A mail server may take long; whatever is not through goes to another process when its lease has run out.
    await Promise.race([Promise.all([jobs.stop(), working]), sleep(STOP_MS)]);
    if (DRAIN_MS > 0) await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
    await rememberWorldInstant(app.dataSource.manager).catch(() => undefined);
    await app.nest.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
