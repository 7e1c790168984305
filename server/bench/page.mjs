import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../../.ci/find-programs.mjs';
import { findFreePort } from '../../seeds/launch/ports.mjs';
import { ROOT } from '../../seeds/launch/settings.mjs';
import { median } from './results.mjs';
import { LEADER_EMAIL, signIn } from './visitor.mjs';

const LIGHTHOUSE = '12.8.2';
const RUNS = 3;
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
};

/*
 * Lighthouse slows the processor down four times, which turns a strong desktop (its "CPU/Memory Power" 1,500 to 2,000) into a
 * mid-range phone (125 to 800); on a weaker machine it asks for less, so that the same phone is meant (its documentation,
 * throttling, "Calibrating the CPU slowdown"). Never more than four; the strongest index seen counts, because other load
 * lowers it.
 */
const SLOWDOWN = 4;
const INDEX_OF_FOUR = 1750;

const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

/** A signed-in page, the overview unless a path is named: what stood there, its JavaScript, Lighthouse for a mobile phone. */
export async function measurePage(base, say, path = '') {
  const executablePath = await findChromium();
  if (!executablePath) return say('no Chromium: the page was not measured') ?? null;
  const { chromium } = await import('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'ega-page-'));
  const port = await findFreePort();
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [`--remote-debugging-port=${port}`, '--no-sandbox'],
  });
  try {
    const [name, value] = (await signIn(base)).split(/=(.*)/s);
    const { hostname } = new URL(base);
    await browser.addCookies([
      { name, value, domain: hostname, path: '/', secure: true, httpOnly: true, sameSite: 'Strict' },
    ]);
    const page = await look(browser, new URL(path, base).href);
    say(`page ${page.seen.url}, ${page.seen.role}, ${page.seen.rows} rows, h1 "${page.seen.h1}"`);
    return { ...page, ...(await lighthouse(page.seen.url, port, say)) };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function look(browser, base) {
  const page = await browser.newPage();
  await page.addInitScript(rememberFirstFigures);
  await page.goto(base, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  const seen = {
    url: page.url(),
    role: `leadership viewer (${LEADER_EMAIL})`,
    h1: await page.locator('h1').first().innerText(),
    rows: await page.locator('main tbody tr').count(),
  };
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, startTime }) => ({
        file: new URL(name).pathname,
        initial: startTime < globalThis.egaFirstFigures,
      })),
  );
  await page.close();
  const sized = await Promise.all(
    loaded.map(async (one) => ({
      ...one,
      gzipBytes: gzipSync(await readFile(join(ROOT, 'client/dist', one.file))).length,
    })),
  );
  const sum = (files) => files.reduce((total, { gzipBytes }) => total + gzipBytes, 0);
  const initial = sized.filter((one) => one.initial);
  return {
    seen,
    scripts: {
      initialFiles: initial.length,
      initialGzipBytes: sum(initial),
      allGzipBytes: sum(sized),
      files: sized,
    },
  };
}

/** Runs in the page: the instant at which the first figures stand there; scripts asked for later are not initial ones. */
function rememberFirstFigures() {
  const watch = new globalThis.MutationObserver(() => {
    if (!globalThis.document.querySelector('main h1') || !globalThis.document.querySelector('main tbody tr'))
      return;
    globalThis.egaFirstFigures = performance.now();
    watch.disconnect();
  });
  watch.observe(globalThis.document, { childList: true, subtree: true });
}

/** Lighthouse is in no lock file: it is installed once into a folder of its own, where the registry answers. */
async function lighthouse(url, port, say) {
  const folder = process.env.BENCH_LIGHTHOUSE ?? join(tmpdir(), `ega-lighthouse-${LIGHTHOUSE}`);
  const module = join(folder, 'node_modules/lighthouse/package.json');
  try {
    if (!existsSync(module))
      execFileSync(
        'npm',
        ['--prefix', folder, 'install', `lighthouse@${LIGHTHOUSE}`, '--no-audit', '--no-fund'],
        {
          stdio: 'ignore',
        },
      );
    const entry = createRequire(module).resolve('lighthouse');
    const { default: run } = await import(pathToFileURL(entry).href);
    const names = Object.keys(CATEGORIES);
    const runs = Object.fromEntries(names.map((name) => [name, []]));
    const metrics = [];
    const paints = [];
    const shortOf = new Set();
    const firstVisit = await visitFirst(run, url, port, say);
    const indices = [firstVisit?.benchmarkIndex ?? 0];
    const slowdowns = [];
    for (let number = 0, tries = 0; number < RUNS && tries < 2 * RUNS; tries++) {
      const slowdown = slowdownOf(Math.max(...indices));
      const { lhr } = await run(url, {
        port,
        onlyCategories: Object.values(CATEGORIES),
        disableStorageReset: true,
        throttling: { cpuSlowdownMultiplier: slowdown },
      });
      indices.push(Math.round(lhr.environment.benchmarkIndex));
      // A page that a busy machine did not paint in time is no measurement; it is tried again.
      if (lhr.categories.performance.score === null) continue;
      number++;
      slowdowns.push(slowdown);
      if (lhr.finalDisplayedUrl !== url) throw new Error(`Lighthouse saw ${lhr.finalDisplayedUrl}`);
      for (const name of ['accessibility', 'bestPractices'])
        for (const { id, weight } of lhr.categories[CATEGORIES[name]].auditRefs)
          if (weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
            shortOf.add(`${name}: ${lhr.audits[id].title}`);
      metrics.push(metricsOf(lhr));
      paints.push(Math.round(lhr.audits['largest-contentful-paint'].numericValue));
      for (const name of names) runs[name].push(Math.round(lhr.categories[CATEGORIES[name]].score * 100));
      say(
        `Lighthouse ${number}: ${names.map((name) => runs[name].at(-1)).join(' / ')}; ${metrics.at(-1).join(', ')}; processor slowed down ${slowdown} times, machine of index ${indices.at(-1)}`,
      );
    }
    const of = (name) => ({ median: median(runs[name]), runs: runs[name] });
    return {
      lighthouse: {
        version: LIGHTHOUSE,
        slowdowns,
        benchmarkIndices: indices,
        metrics,
        largestPaintMs: { median: median(paints), runs: paints },
        performance: of('performance'),
        accessibility: of('accessibility'),
        bestPractices: of('bestPractices'),
        shortOf: [...shortOf],
        firstVisit,
      },
    };
  } catch (error) {
    return { lighthouse: null, why: error.message.split('\n')[0] };
  }
}

/** One decimal; four where no index is known. */
const slowdownOf = (index) =>
  index > 0 ? Math.min(SLOWDOWN, Math.round((10 * SLOWDOWN * index) / INDEX_OF_FOUR) / 10) : SLOWDOWN;

const metricsOf = (lhr) => METRICS.map((audit) => `${audit} ${lhr.audits[audit].displayValue}`);

/** Once with an empty browser cache, to be told beside the figures of people who come every day; null where not painted. */
async function visitFirst(run, url, port, say) {
  const { lhr } = await run(url, { port, onlyCategories: ['performance'] });
  const { score } = lhr.categories.performance;
  if (score === null) return null;
  const benchmarkIndex = Math.round(lhr.environment.benchmarkIndex);
  const visit = { performance: Math.round(score * 100), metrics: metricsOf(lhr), benchmarkIndex };
  say(`Lighthouse, first visit with an empty cache: ${visit.performance}; ${visit.metrics.join(', ')}`);
  return visit;
}
