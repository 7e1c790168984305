import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { programOf } from '../seeds/launch/run-program.mjs';
import { ROOT } from '../seeds/launch/settings.mjs';

/** Runs a program, its output passing through, and says how it ended and how long it took. */
export function runShown(args, { env = {}, quiet = false } = {}) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output, seconds: (performance.now() - from) / 1000 }),
    );
  });
}

/** Gives a reporter a file to write to and reads it; null when the program died before writing it. */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'ega-report-'));
  const file = join(folder, 'report.json');
  try {
    const ended = await work(file);
    return { ...ended, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const atLeastOne = (failed, code) => (code !== 0 && failed === 0 ? 1 : failed);

/** One package's Jest suites. */
export async function runJest(results, name, config, env = {}) {
  const jest = programOf(ROOT, 'jest');
  const flags = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', jest, '-c', config];
  const { code, seconds, report } = await withReport((file) =>
    runShown([...flags, '--passWithNoTests', '--json', `--outputFile=${file}`], { env }),
  );
  for (const suite of report?.testResults ?? [])
    results.slow(relative(ROOT, suite.name), (suite.endTime - suite.startTime) / 1000);
  const broken = report?.numRuntimeErrorTestSuites ?? 0;
  results.part(
    name,
    seconds,
    report?.numPassedTests ?? 0,
    atLeastOne((report?.numFailedTests ?? 0) + broken, code),
  );
}

/** Tests of the plain programs (launcher, lint boundaries) by Node's own runner; shown only where they fail. */
export async function runNodeTests(results, name, files) {
  const left = [...files];
  const runLeft = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift())
      await runNodeTest(results, name, file);
  };
  // Two at a time: a launcher mostly waits for what it started.
  await Promise.all([runLeft(), runLeft()]);
}

async function runNodeTest(results, name, file) {
  const { code, seconds, output } = await runShown(['--test', '--test-reporter=tap', file], { quiet: true });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  if (code !== 0) process.stdout.write(output);
  results.slow(file, seconds);
  results.part(
    `${name} ${file}`,
    seconds,
    count('pass'),
    atLeastOne(count('fail') + count('cancelled'), code),
  );
}

function* specsOf(suite) {
  for (const spec of suite.specs ?? []) yield spec;
  for (const inner of suite.suites ?? []) yield* specsOf(inner);
}

/** Browser journeys in a real Chromium against running products; pictures of failures in a folder of that name. */
export async function runPlaywright(results, name, files, env) {
  if (files.length === 0) return;
  const pictures = `--output=client/test-results/${name.replaceAll(' ', '-')}`;
  const playwright = programOf(ROOT, '@playwright/test', 'playwright');
  const { code, seconds, report } = await withReport((file) =>
    runShown(
      [
        playwright,
        'test',
        '-c',
        'client/e2e/playwright.config.ts',
        '--reporter=list,json',
        pictures,
        ...files,
      ],
      {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      },
    ),
  );
  for (const suite of report?.suites ?? []) {
    const runs = [...specsOf(suite)].flatMap(({ tests }) => tests.flatMap((test) => test.results));
    results.slow(`client/e2e/${suite.file}`, runs.reduce((sum, { duration }) => sum + duration, 0) / 1000);
  }
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  results.part(name, seconds, expected, atLeastOne(unexpected + flaky + skipped, code));
}
