import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastWords, runProgram } from '../seeds/launch/run-program.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';
import { prepareSoftware } from './prepare.mjs';

/**
 * `npm run schema`: prints server/schema.graphql from the code and server/schema.sql from a freshly migrated database.
 * Without `--write` it only says where the committed files differ.
 */
const write = process.argv.includes('--write');
if (write) await buildServer();
const { startTestCluster } = await import('../seeds/launch/test-cluster.mjs');

/** Not the client: its operations may already ask for fields that only the new schema has. */
async function buildServer() {
  await prepareSoftware({ built: false });
  for (const workspace of ['shared', 'server']) {
    const built = await runProgram('npm', ['run', '--silent', 'build', '-w', workspace], { cwd: ROOT });
    if (built.code !== 0) throw new Error(lastWords(built, 20));
  }
}

async function runBuilt(program, env = {}) {
  const args = [
    '--enable-source-maps',
    join(ROOT, 'server/dist/cli', program),
    ...(write ? ['--write'] : []),
  ];
  return runProgram(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}

async function compareGraphql() {
  const printed = await runBuilt('print-schema.js');
  if (printed.code !== 0) return fail(lastWords(printed, 10));
  const file = join(ROOT, 'server/schema.graphql');
  if (write) writeFileSync(file, printed.stdout);
  else if (readFileSync(file, 'utf8') !== printed.stdout)
    fail('server/schema.graphql differs from the code. Run: npm run schema');
}

async function compareDatabase() {
  const cluster = await startTestCluster();
  const env = { MIGRATION_DATABASE_URL: cluster.ownerUrl, DATABASE_URL: cluster.appUrl };
  try {
    for (const program of ['migrate.js', 'drift.js']) {
      const result = await runBuilt(program, env);
      if (result.code !== 0) return fail(lastWords(result, 30));
    }
  } finally {
    await cluster.stop();
  }
}

await compareGraphql();
await compareDatabase();
