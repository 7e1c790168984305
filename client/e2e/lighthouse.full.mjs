import { startProduct } from '../../.ci/products.mjs';
import { measurePage } from '../../server/bench/page.mjs';
import { atLeast, lighthouseWords, under, writeScreens } from '../../server/bench/results.mjs';

/**
 * Lighthouse for a mobile phone on the signed-in overview and matrix of the whole demo world, with the program in the
 * browser's cache as for people who come every day; the median of three counts. The first visit is told, not judged.
 * BENCH_WRITE=1 writes what was measured into the bench results.
 */
const MOST_SCRIPT_BYTES = 150_000;
const MOST_PAINT_MS = 2_000;
/** The name of each in the results. */
const NAMES = { '/tong-quan': 'Overview on a mobile phone', '/ma-tran': 'Matrix on a mobile phone' };

const say = (text) => process.stdout.write(`${text}\n`);
const wrong = [];
const screens = {};

const running = process.env.E2E_WORLD_URL;
const product = running ? null : await startProduct('1');
try {
  for (const path of Object.keys(NAMES)) {
    const page = await measurePage(running ?? product.url, say, path);
    if (page === null) wrong.push('no Chromium was found');
    else judge(path, page);
  }
} finally {
  await product?.stop();
}
writeScreens(screens);
for (const sentence of wrong) say(`WRONG: ${sentence}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function judge(path, { seen, scripts, lighthouse, why }) {
  say(`${seen.url}, ${seen.role}, ${seen.rows} rows, h1 "${seen.h1}"`);
  if (seen.rows === 0) wrong.push(`${path} shows no rows`);
  const figures = [
    under('initial JavaScript, bytes gzip', scripts.initialGzipBytes, MOST_SCRIPT_BYTES),
    ...(lighthouse ? marks(lighthouse) : []),
  ];
  for (const { name, measured, runs, target, reached } of figures) {
    say(`${path} ${name} ${measured} (${runs.join(', ')})`);
    if (!reached) wrong.push(`${path}: ${name} ${measured}, wanted ${target}`);
  }
  if (!lighthouse) return wrong.push(`Lighthouse did not run: ${why}`);
  for (const audit of lighthouse.shortOf) say(`${path} short of full marks: ${audit}`);
  const { firstVisit } = lighthouse;
  const first = firstVisit
    ? ` First visit with an empty cache: performance ${firstVisit.performance}, ${firstVisit.metrics.join(', ')}.`
    : '';
  screens[NAMES[path]] = { seen, how: lighthouseWords(lighthouse) + first, figures };
}

function marks({ performance, accessibility, bestPractices, largestPaintMs }) {
  return [
    atLeast('performance', performance.median, 95, performance.runs),
    atLeast('accessibility', accessibility.median, 100, accessibility.runs),
    atLeast('best practices', bestPractices.median, 100, bestPractices.runs),
    under('largest contentful paint, ms', largestPaintMs.median, MOST_PAINT_MS, largestPaintMs.runs),
  ];
}
