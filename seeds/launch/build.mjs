import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertWritable } from './data-folder.mjs';
import { lastWords, programOf, runProgram } from './run-program.mjs';
import { StartError } from './start-error.mjs';

const STAMP = 'node_modules/.cache/ega-build.json';
const SOURCES = ['shared', 'server', 'client', 'seeds'];
const ROOT_FILES = ['package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json'];
const SKIPPED = new Set(['node_modules', 'dist', 'gql', 'test', 'e2e', 'launch', 'bench', 'test-results']);
/** Folders whose TypeScript becomes dist/<same path>.js: `shared/src/x.ts` -> `shared/dist/x.js`. */
const COMPILED = { shared: 'src', server: 'src', seeds: '.' };

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* filesUnder(path);
    if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

function* builtFiles(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* builtFiles(path);
    else yield path;
  }
}

function digestOfSources(root) {
  const digest = createHash('sha256').update(process.versions.modules);
  const files = SOURCES.flatMap((name) => [...filesUnder(join(root, name))]);
  for (const file of [...ROOT_FILES.map((name) => join(root, name)), ...files].sort())
    digest.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return digest.digest('hex');
}

/** Sizes and times are enough here: they only tell whether somebody built by hand in between. */
function digestOfOutputs(root) {
  const digest = createHash('sha256');
  for (const name of SOURCES) {
    if (!existsSync(join(root, name, 'dist'))) return null;
    for (const file of [...builtFiles(join(root, name, 'dist'))].sort()) {
      const { size, mtimeMs } = statSync(file);
      digest.update(`${file.slice(root.length)} ${size} ${mtimeMs}\n`);
    }
  }
  return digest.digest('hex');
}

/** A compiled file whose source is gone would still be loaded (an old migration!), so it goes before building. */
export function removeOrphans(root) {
  for (const [name, from] of Object.entries(COMPILED)) {
    const dist = join(root, name, 'dist');
    for (const file of builtFiles(dist)) {
      const path = file.slice(dist.length + 1).replace(/\.js(\.map)?$/, '');
      const hasSource = ['.ts', '.tsx'].some((end) => existsSync(join(root, name, from, path + end)));
      if (/\.js(\.map)?$/.test(file) && !hasSource) rmSync(file);
    }
  }
}

/** The digest of the sources that the last build was made of; null where nothing was built by `build`. */
export function builtFrom(root) {
  const stamp = join(root, STAMP);
  return existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')).sources : null;
}

/** Stale = a source changed since the last build, or the built files are not the ones that build left. */
export function isBuildStale(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp)) return true;
  try {
    const { sources, outputs } = JSON.parse(readFileSync(stamp, 'utf8'));
    return outputs === null || outputs !== digestOfOutputs(root) || sources !== digestOfSources(root);
  } catch {
    return true;
  }
}

/** Builds the four packages through nx, whose cache skips those that did not change. */
export async function build(root) {
  assertWritable(root);
  const sources = digestOfSources(root);
  removeOrphans(root);
  const nx = programOf(root, 'nx');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1' };
  delete env.DATABASE_URL;
  delete env.MIGRATION_DATABASE_URL;
  const args = [nx, 'run-many', '-t', 'build', '--outputStyle=static'];
  const result = await runProgram(process.execPath, args, { cwd: root, env });
  if (result.code !== 0)
    throw new StartError(
      `Không dựng được phần mềm:\n${result.stdout ? lastWords({ stdout: result.stdout, stderr: '' }, 40) : lastWords(result, 40)}`,
    );
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify({ sources, outputs: digestOfOutputs(root) }));
}
