import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastWords, runProgram } from '../seeds/launch/run-program.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';
import { prepareSoftware } from './prepare.mjs';

/**
 * `npm run schema`: prints server/schema.graphql from the code, server/schema.sql from a freshly migrated database and the
 * table of roles in the README from `shared/access` (house decision 12). Without `--write` it only says where the
 * committed files differ.
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

const BEGIN = '<!-- who may do what: printed by npm run schema -->';
const END = '<!-- end of who may do what -->';

async function compareRoles() {
  const { ACTIONS, ROLE_TABLE } = await import('../shared/dist/access/role-table.js');
  const { ROLES } = await import('../shared/dist/access/actor.js');
  const word = (may) => (may === undefined ? '' : typeof may === 'string' ? may : `grant ${may.grant}`);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(['action', ...ROLES]),
    line(['---', ...ROLES.map(() => '---')]),
    ...ACTIONS.map((action) =>
      line([`\`${action}\``, ...ROLES.map((role) => word(ROLE_TABLE[action][role]))]),
    ),
  ];
  const file = join(ROOT, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const [head, rest] = readme.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (tail === undefined) return fail('README.md has no place for the table of roles');
  const { format } = await import('prettier');
  const table = await format(lines.join('\n'), { parser: 'markdown' });
  const wanted = `${head}${BEGIN}\n\n${table}\n${END}${tail}`;
  if (write) writeFileSync(file, wanted);
  else if (wanted !== readme)
    fail('The table of roles in README.md differs from the code. Run: npm run schema');
}

await compareRoles();
await compareGraphql();
await compareDatabase();
