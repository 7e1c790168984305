import { createApp } from './create-app.js';
import { rememberWorldInstant } from './platform/clock.js';
import { readEnv } from './platform/env.js';
import { log } from './platform/log.js';
/** How long a balancer may still send after readiness went off, milliseconds. */ const DRAIN_MS = Number(
  process.env['DRAIN_MS'] ?? 0,
);
const MINUTE = 60_000;
async function main() {
  const env = readEnv(process.env);
  const app = await createApp(env, process.env['APP_ROLE_FROM_OWNER'] === '1');
  await app.nest.listen(env.port, env.host);
  const minute = setInterval(() => {
    rememberWorldInstant(app.dataSource.manager).catch((error) =>
      log.warn(
        {
          err: error,
        },
        'world instant not stored',
      ),
    );
  }, MINUTE);
  await rememberWorldInstant(app.dataSource.manager);
  process.stdout.write(`ready http://${env.host}:${env.port}\n`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    clearInterval(minute);
    app.parts.ready.accepting = false;
    if (DRAIN_MS > 0) await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
    await rememberWorldInstant(app.dataSource.manager).catch(() => undefined);
    await app.nest.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

//# sourceMappingURL=main.js.map
