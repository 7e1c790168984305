import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.mjs';

/** A throw-away cluster for one run of the tests (fsync off, in the temporary folder, gone at `stop`); suites clone in it. */
export async function startTestCluster(programs = null) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ega-test-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, durable: false, programs });
  return {
    ...postgres,
    env: { TEST_SUPERUSER_URL: postgres.superuserUrl },
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
