import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../seeds/launch/settings.mjs';
import { findDebianPostgres } from './find-programs.mjs';
import { runJest, runShown } from './parts.mjs';
import { prepareSoftware } from './prepare.mjs';
import { createResults, sumResults } from './results.mjs';

/**
 * `npm run full`: check, then `npm test` with its longer files (`*.full.test.ts`, `*.full.spec.ts`), the module suite
 * on Debian's PostgreSQL 15, and every longer program (`*.full.mjs`: scale, faults, Lighthouse).
 */
await prepareSoftware();
const { startTestCluster } = await import('../seeds/launch/test-cluster.mjs');
const results = createResults();

async function runCommand(name, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'ega-results-'));
  const file = join(folder, 'results.jsonl');
  try {
    const { code, seconds } = await runShown(args, { env: { ...env, EGA_RESULTS: file } });
    const { passed, failed, slow, notRun } = sumResults(file, [code]);
    for (const line of notRun) results.repeat(line);
    for (const one of slow) results.slow(one.name, one.seconds);
    results.part(name, seconds, passed, failed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runOnDebianPostgres() {
  const programs = findDebianPostgres();
  if (!programs)
    return results.notRun("module suite on Debian's PostgreSQL 15", 'postgresql-15 is not installed');
  const cluster = await startTestCluster(programs);
  try {
    await runJest(results, 'server on PostgreSQL 15', 'server/jest.config.js', {
      ...cluster.env,
      WITHOUT_OFFICE: '1',
    });
  } finally {
    await cluster.stop();
  }
}

function* longPrograms(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !/^(node_modules|dist|\.git|\.nx|\.data)$/.test(entry.name))
      yield* longPrograms(join(folder, entry.name));
    if (entry.name.endsWith('.full.mjs')) yield relative(ROOT, join(folder, entry.name));
  }
}

await runCommand('check', ['.ci/check.mjs']);
await runCommand('test', ['.ci/test.mjs'], { FULL: '1' });
await runOnDebianPostgres();
for (const program of [...longPrograms(ROOT)].sort()) {
  const { code, seconds } = await runShown([program]);
  results.slow(program, seconds);
  results.part(program, seconds, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}
process.exit(results.close());
