import { programOf } from '../seeds/launch/run-program.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';
import { runShown } from './parts.mjs';
import { prepareSoftware } from './prepare.mjs';
import { createResults } from './results.mjs';

/** `npm run check`: everything that can be said without running a test; all failures are told, not only the first. */
await prepareSoftware({ built: false });
const results = createResults();
const nx = (target) => [programOf(ROOT, 'nx'), 'run-many', '-t', target, '--outputStyle=static'];

/** Two rows side by side, each a single process at a time; in the second each step needs what the one before it made. */
const ROWS = [
  [
    ['format', [programOf(ROOT, 'prettier'), '--check', '--log-level=warn', '.']],
    ['lint', [programOf(ROOT, 'eslint'), '.', '--max-warnings', '0']],
  ],
  [
    ['build', nx('build')],
    ['size of the first pages', nx('size')],
    ['types', nx('typecheck')],
    ['schema, migration and database drift', ['.ci/schema.mjs']],
    ['dead code', [programOf(ROOT, 'knip'), '--no-progress', '--config', '.knip.json']],
  ],
];

async function runStep([name, args]) {
  const { code, seconds, output } = await runShown(args, {
    quiet: true,
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (code !== 0) process.stdout.write(`\n${output}`);
  results.slow(`check: ${name}`, seconds);
  results.part(`check: ${name}`, seconds, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

await Promise.all(
  ROWS.map(async (row) => {
    for (const step of row) await runStep(step);
  }),
);
process.exit(results.close());
