import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../seeds/launch/settings.mjs';
import { HERE } from './processes.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** What stands beside the figures: commit, machine, Node, how busy the machine was. */
export function conditions() {
  const [cpu] = cpus();
  return {
    measuredAt: new Date().toISOString(),
    commit: git('rev-parse', '--short=12', 'HEAD'),
    uncommittedFiles: git('status', '--porcelain').split('\n').filter(Boolean).length,
    node: process.version,
    machine: { cpu: cpu.model.trim(), cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) },
    loadBefore: LOAD_BEFORE,
    loadAfter: loadavg()[0],
    note: process.env.BENCH_NOTE ?? null,
  };
}
const LOAD_BEFORE = loadavg()[0];

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Ratios within one round, then their medians; p95 of (c) likewise. */
export function summary(rounds) {
  const ratio = (over, under) => rounds.map((round) => round[over].perSecond / round[under].perSecond);
  const row = (name, values, target, within) => {
    const value = median(values);
    return { name, median: value, rounds: values, target, reached: within(value, target) };
  };
  const least = (value, target) => value >= target;
  const most = (value, target) => value < target;
  return {
    figures: [
      row('a/d', ratio('a', 'd'), 0.7, least),
      row('b/d', ratio('b', 'd'), 0.4, least),
      row('c/e', ratio('c', 'e'), 0.7, least),
      row(
        'p95 of (c), ms',
        rounds.map(({ c }) => c.p95Ms),
        40,
        most,
      ),
    ],
    perSecond: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [name, median(rounds.map((round) => round[name].perSecond))]),
    ),
  };
}

/** results.json with everything, RESULTS.md for reading; as measured, also where a target is missed. */
export function writeResults(results) {
  const text = toMarkdown(results);
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(HERE, 'RESULTS.md'), text);
  return text;
}

const WORDS = {
  a: 'unchanged, 304',
  b: 'unchanged, 200 from cache',
  c: 'board moved before every request',
  d: 'bare Node server, the same bytes from memory',
  e: 'bare Node server, the statements of (c)',
};

function toMarkdown({ figures, perSecond, memory, page, read, rounds, ...about }) {
  const { machine } = about;
  const two = (value) => value.toFixed(2);
  const lines = [
    '# Bench results',
    '',
    `Measured ${about.measuredAt} at commit ${about.commit} (${about.uncommittedFiles} files not committed), Node ${about.node}, ` +
      `${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB; load of the machine ${two(about.loadBefore)} before, ` +
      `${two(about.loadAfter)} after. ${rounds.length} rounds, ${about.seconds} s for each figure, 10 connections. How: README.md.`,
    ...(about.note ? ['', about.note] : []),
    '',
    '| figure | median | rounds | target | reached |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      (one) =>
        `| ${one.name} | ${two(one.median)} | ${one.rounds.map(two).join(' · ')} | ${one.name.startsWith('p95') ? 'under' : 'at least'} ${one.target} | ${one.reached ? 'yes' : 'NO'} |`,
    ),
    `| server memory after the run, MB | ${memory.residentMb} | peak ${memory.peakMb} | under 250 | ${memory.residentMb < 250 ? 'yes' : 'NO'} |`,
    ...pageRows(page),
    '',
    '| | answers per second (median) |',
    '| --- | --- |',
    ...Object.entries(perSecond).map(([name, value]) => `| (${name}) ${WORDS[name]} | ${value.toFixed(0)} |`),
    '',
    `The overview is ${read.bytes} bytes; the unchanged path is 1 round trip to the database, (c) ${read.statements.length}. ` +
      `In (c) ${rounds.map(({ c }) => `${c.differentAnswers} of ${c.answers}`).join(' · ')} answers were different boards. ` +
      'A session ended a moment ago was refused in (a), (b) and (c) of every round.',
    '',
    ...pageWords(page),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function pageRows(page) {
  if (!page) return [];
  const { scripts, lighthouse } = page;
  const rows = [
    `| initial JavaScript, kB gzip | ${kilobytes(scripts.initialGzipBytes)} | ${scripts.initialFiles} files; all that the page loads in the end ${kilobytes(scripts.allGzipBytes)} | under 150 | ${scripts.initialGzipBytes < 150_000 ? 'yes' : 'NO'} |`,
  ];
  if (!lighthouse) return rows;
  const row = (name, { median: value, runs }, target) =>
    `| Lighthouse mobile, ${name} | ${value} | ${runs.join(' · ')} | at least ${target} | ${value >= target ? 'yes' : 'NO'} |`;
  return [
    ...rows,
    row('performance', lighthouse.performance, 95),
    row('accessibility', lighthouse.accessibility, 100),
  ];
}

function pageWords(page) {
  if (!page) return [];
  const { seen, lighthouse } = page;
  const what = `Page: ${seen.url}, signed in as ${seen.role}, ${seen.rows} table rows, h1 "${seen.h1}".`;
  return [
    lighthouse
      ? `${what} Lighthouse ${lighthouse.version}, processor slowed down ${lighthouse.slowdowns.join(', ')} times on a machine of index ${Math.max(...lighthouse.benchmarkIndices)}: ${lighthouse.metrics.map((one) => one.join(', ')).join('; ')}.`
      : `${what} Lighthouse did not run: ${page.why}`,
  ];
}
