import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../seeds/launch/settings.mjs';
import { HERE } from './processes.mjs';

const JSON_FILE = join(HERE, 'results.json');
const TEXT_FILE = join(HERE, 'RESULTS.md');

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/** What stands beside the figures: commit, machine, Node, how busy the machine was. */
export function conditions() {
  const [cpu] = cpus();
  return {
    measuredAt: new Date().toISOString(),
    commit: git('rev-parse', '--short=12', 'HEAD'),
    // The results themselves are no part of what is measured.
    uncommittedFiles: git(
      'status',
      '--porcelain',
      '--',
      '.',
      ':!server/bench/results.json',
      ':!server/bench/RESULTS.md',
    )
      .split('\n')
      .filter(Boolean).length,
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

/** A figure beside its target. */
export const atLeast = (name, measured, target, runs = []) => ({
  name,
  measured,
  runs,
  target: `at least ${target}`,
  reached: measured >= target,
});
export const under = (name, measured, target, runs = []) => ({
  name,
  measured,
  runs,
  target: `under ${target}`,
  reached: measured < target,
});

/**
 * results.json with everything, RESULTS.md for reading; as measured, also where a target is missed. The screens that programs of
 * their own measure stay in them.
 */
export const writeResults = (results) => write({ ...results, screens: kept().screens });

/** The figures of screens into both files, only where BENCH_WRITE asks for it: a full run leaves the tree as it was. */
export function writeScreens(screens) {
  if (process.env.BENCH_WRITE !== '1') return;
  const about = conditions();
  const measured = Object.entries(screens).map(([name, screen]) => [name, { ...about, ...screen }]);
  const results = kept();
  write({ ...results, screens: { ...results.screens, ...Object.fromEntries(measured) } });
}

const kept = () => JSON.parse(readFileSync(JSON_FILE, 'utf8'));

function write(results) {
  const text = toMarkdown(results);
  writeFileSync(JSON_FILE, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(TEXT_FILE, text);
  return text;
}

const WORDS = {
  a: 'unchanged, 304',
  b: 'unchanged, 200 from cache',
  c: 'board moved before every request',
  d: 'bare Node server, the same bytes from memory',
  e: 'bare Node server, the statements of (c)',
};

const two = (value) => value.toFixed(2);
const yesNo = (reached) => (reached ? 'yes' : 'NO');

function toMarkdown({ figures, perSecond, memory, page, read, rounds, screens = {}, ...about }) {
  const lines = [
    '# Bench results',
    '',
    `${measuredWords(about)} ${rounds.length} rounds, ${about.seconds} s for each figure, 10 connections. How: README.md.`,
    ...(about.note ? ['', about.note] : []),
    '',
    '| figure | median | rounds | target | reached |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      (one) =>
        `| ${one.name} | ${two(one.median)} | ${one.rounds.map(two).join(' · ')} | ${one.name.startsWith('p95') ? 'under' : 'at least'} ${one.target} | ${yesNo(one.reached)} |`,
    ),
    `| server memory after the run, MB | ${memory.residentMb} | peak ${memory.peakMb} | under 250 | ${yesNo(memory.residentMb < 250)} |`,
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
    ...Object.entries(screens).flatMap(screenLines),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const measuredWords = ({ measuredAt, commit, uncommittedFiles, node, machine, loadBefore, loadAfter }) =>
  `Measured ${measuredAt} at commit ${commit} (${uncommittedFiles} files not committed), Node ${node}, ` +
  `${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB; load of the machine ${two(loadBefore)} before, ` +
  `${two(loadAfter)} after.`;

const screenLines = ([name, { seen, how, figures, ...about }]) => [
  '',
  `## ${name}`,
  '',
  `${measuredWords(about)} ${seen.url}, signed in as ${seen.role}, ${seen.rows} table rows, h1 "${seen.h1}". ${how}`,
  ...(about.note ? ['', about.note] : []),
  '',
  '| figure | measured | runs | target | reached |',
  '| --- | --- | --- | --- | --- |',
  ...figures.map(
    ({ name: figure, measured, runs, target, reached }) =>
      `| ${figure} | ${measured} | ${runs.join(' · ')} | ${target} | ${yesNo(reached)} |`,
  ),
];

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function pageRows(page) {
  if (!page) return [];
  const { scripts, lighthouse } = page;
  const rows = [
    `| initial JavaScript, kB gzip | ${kilobytes(scripts.initialGzipBytes)} | ${scripts.initialFiles} files; all that the page loads in the end ${kilobytes(scripts.allGzipBytes)} | under 150 | ${yesNo(scripts.initialGzipBytes < 150_000)} |`,
  ];
  if (!lighthouse) return rows;
  const row = (name, { median: value, runs }, target) =>
    `| Lighthouse mobile, ${name} | ${value} | ${runs.join(' · ')} | at least ${target} | ${yesNo(value >= target)} |`;
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
  return [`${what} ${lighthouse ? lighthouseWords(lighthouse) : `Lighthouse did not run: ${page.why}`}`];
}

/** How Lighthouse measured, and what it saw beside its marks. */
export const lighthouseWords = ({ version, slowdowns, benchmarkIndices, metrics }) =>
  `Lighthouse ${version}, processor slowed down ${slowdowns.join(', ')} times on a machine of index ${Math.max(...benchmarkIndices)}: ${metrics.map((one) => one.join(', ')).join('; ')}.`;
