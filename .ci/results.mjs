import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What the parts of one run gave: counts, times, and what could not run and why. */
export function createResults() {
  const parts = [];
  const slow = [];
  const notRun = [];
  return {
    slow: (name, seconds) => slow.push({ name, seconds }),
    part(name, seconds, passed, failed) {
      parts.push({ name, passed, failed });
      process.stdout.write(`\n== ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s\n`);
    },
    /** A part without its browser or office program is told plainly; where CI=true it is a failure. */
    notRun(name, why) {
      const failed = process.env.CI === 'true' ? 1 : 0;
      notRun.push(`${name}: not run, ${why}`);
      parts.push({ name, passed: 0, failed });
    },
    /** What another run named already, and counted. */
    repeat: (line) => notRun.push(line),
    /** Prints the summary and says with which code to end. */
    close() {
      const passed = parts.reduce((sum, part) => sum + part.passed, 0);
      const failed = parts.reduce((sum, part) => sum + part.failed, 0);
      if (process.env.EGA_RESULTS)
        appendFileSync(process.env.EGA_RESULTS, `${JSON.stringify({ passed, failed, slow, notRun })}\n`);
      printSummary({ passed, failed, slow, notRun });
      return failed > 0 ? 1 : 0;
    },
  };
}

/** Ten slowest parts, what did not run, and as the last line the plain count. */
export function printSummary({ passed, failed, slow, notRun }) {
  const slowest = [...slow].sort((a, b) => b.seconds - a.seconds).slice(0, 10);
  const lines = [
    '',
    'Ten slowest parts:',
    ...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`),
  ];
  if (notRun.length) lines.push('', ...notRun);
  lines.push('', `${passed} passed, ${failed} failed`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The results of several commands as one; `codes` are their exit codes, so that one that crashed cannot pass. */
export function sumResults(file, codes) {
  const all = (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const total = { passed: 0, failed: 0, slow: [], notRun: [] };
  for (const one of all) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.slow.push(...one.slow);
    total.notRun.push(...one.notRun);
  }
  if (total.failed === 0 && codes.some((code) => code !== 0)) total.failed = 1;
  return total;
}
